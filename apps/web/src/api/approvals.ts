import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApprovalItem, AskInput, ChainsInput } from './approval-types';
import { answered, api } from './client';
import type { DraftOf } from './draft-types';

const list = {
  queryKey: ['approvals'],
  queryFn: () => answered(api.GET('/api/requests/approvals')),
};

/** What waits for the reader's approval, and what they have just approved and may take back. */
export const useApprovals = (enabled = true) => useQuery({ ...list, enabled, select: ({ items }) => items });

/** What left the list in the last day though the reader had not decided it, and why. */
export const useEndedAskings = () => useQuery({ ...list, select: ({ ended }) => ended });

/** Waits for the reader's decision; what they approved a moment ago stays on the list until it is sent. */
export const isWaiting = ({ mayDecideAs }: ApprovalItem): boolean => mayDecideAs !== null;

/** The moment from which the latest approval of a text counts. */
export const countsFrom = ({ steps, askedAt }: ApprovalItem): string =>
  steps.findLast((step) => step.effectiveAt !== null)?.effectiveAt ?? askedAt;

function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(['approvals', 'requests'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

const of = (id: string) => ({ params: { path: { id } } });

export const useApprove = ({ id, draftVersion }: ApprovalItem) =>
  useChange(() =>
    answered(api.POST('/api/requests/approvals/{id}/approve', { ...of(id), body: { version: draftVersion } })),
  );

export const useRevoke = (id: string) =>
  useChange(() => answered(api.POST('/api/requests/approvals/{id}/revoke', { ...of(id), body: {} })));

export const useReturn = ({ id, draftVersion }: ApprovalItem) =>
  useChange((comment: string) =>
    answered(api.POST('/api/requests/approvals/{id}/return', { ...of(id), body: { version: draftVersion, comment } })),
  );

const first = '/api/requests/media-requests/{id}/answer-draft';
const anew = '/api/requests/media-requests/{id}/complaints/{complaintId}/answer-draft';

export function askApproval({ id, complaintId }: DraftOf, version: number, body: AskInput) {
  const header = { 'if-match': `"${version}"` };
  return answered(
    complaintId === null
      ? api.POST(`${first}/ask-approval`, { params: { path: { id }, header }, body })
      : api.POST(`${anew}/ask-approval`, { params: { path: { id, complaintId }, header }, body }),
  );
}

export const withdrawApproval = ({ id, complaintId }: DraftOf) =>
  answered(
    complaintId === null
      ? api.POST(`${first}/withdraw-approval`, { ...of(id), body: {} })
      : api.POST(`${anew}/withdraw-approval`, { params: { path: { id, complaintId } }, body: {} }),
  );

export const useChains = () =>
  useQuery({ queryKey: ['approval-chains'], queryFn: async () => answered(api.GET('/api/requests/approval-chains')) });

export function useSetChains() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChainsInput) => answered(api.PUT('/api/requests/approval-chains', { body })),
    onSuccess: (chains) => queries.setQueryData(['approval-chains'], chains),
  });
}
