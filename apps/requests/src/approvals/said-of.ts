import type { ApprovalRow } from './approval-rows.js';

interface Said {
  requestId: string;
  approvalId: string;
  draft: 'answer' | 'refusal';
  complaintId?: string;
}

/** How events name an asking: a new answer is an answer, with the complaint it is given after. */
export const saidOf = ({
  id,
  requestId,
  kind,
  complaintId,
}: Pick<ApprovalRow, 'id' | 'requestId' | 'kind' | 'complaintId'>): Said => ({
  requestId,
  approvalId: id,
  draft: kind === 'refusal' ? 'refusal' : 'answer',
  ...(complaintId ? { complaintId } : {}),
});
