import type { TenantTx } from '@baspasoz/persistence';
import { capacityIn } from '../domain/approval.js';
import type { ApprovalStep, EndedBecause, Staff } from '../domain/approval.js';
import type { ApprovalKind } from './approval-rows.js';

/** An asking that left an approver's list though they had not decided it, and why. */
export interface EndedAsking {
  id: string;
  requestId: string;
  number: string;
  kind: ApprovalKind;
  /** Of the complaint a new answer was to follow. */
  complaintNumber: string | null;
  because: EndedBecause;
  endedAt: Date;
}

type Row = EndedAsking & { writers: string[]; steps: Pick<ApprovalStep, 'by' | 'unitId' | 'decidedBy'>[] };

/** What ended in the last day and was still to be decided by this person. */
export async function endedAskings(tx: TenantTx, personId: string, staff: Staff): Promise<EndedAsking[]> {
  const rows = await tx.query<Row>(
    `select a.id, a.request_id as "requestId", c.number, a.kind, k.number as "complaintNumber", a.ended_because as because,
       a.closed_at as "endedAt", a.writers, a.steps
     from approval a join statutory_clock c on c.request_id = a.request_id left join complaint k on k.id = a.complaint_id
     where a.body_id = $1 and a.state = 'ended' and a.closed_at > app_now() - interval '1 day' order by a.closed_at desc limit 100`,
    [tx.bodyId],
  );
  return rows.flatMap(({ writers, steps, ...ended }) =>
    steps.some((step) => step.decidedBy === null && capacityIn(step, personId, writers, staff) !== null) ? [ended] : [],
  );
}
