import type { Problem } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { IdPipe } from '../aggregate/id.pipe.js';
import { actionsOn } from '../domain/complaint.js';
import type { ComplaintAction, FiledComplaint } from '../domain/complaint.js';
import { problems } from '../problems.js';

export const complaintChannels = ['web', 'e-mail', 'oral', 'paper'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

export interface ComplaintRow extends FiledComplaint {
  id: string;
  /** The request's number and the complaint's within it. */
  number: string;
  text: string;
  channel: ComplaintChannel;
  filedAt: Date;
  registeredOn: string;
  lateReason: string | null;
  /** Last day to file it; null where nothing had been decided. */
  fileBy: string | null;
  /** Filed after that day: registered all the same, and shown as late. */
  late: boolean;
  /** Last day to satisfy it or to send it on. */
  forwardBy: string;
  forwardedTo: string | null;
  resolution: string | null;
  /** The day and the paper of the decision. */
  decidedOn: string | null;
  paper: string | null;
  answer: string | null;
}

/** The complaints of a request, oldest first. The request's lock keeps them still for a change. */
export const complaintsOf = (tx: TenantTx, requestId: string): Promise<ComplaintRow[]> =>
  tx.query<ComplaintRow>(
    `select id, number, against, text, channel, received_at as "receivedAt", filed_at as "filedAt", registered_on::text as "registeredOn",
       late_reason as "lateReason", file_by::text as "fileBy", late, forward_by::text as "forwardBy", forward_until as "forwardUntil",
       forwarded_at as "forwardedAt", forwarded_to as "forwardedTo", outcome, resolution, decided_on::text as "decidedOn", paper,
       resolved_at as "resolvedAt", answer, answered_at as "answeredAt"
     from complaint where request_id = $1 and body_id = $2 order by filed_at, id`,
    [requestId, tx.bodyId],
  );

/** The complaint, when the action is possible on it now. Problems: `complaint-not-found`, `complaint-step-not-possible`. */
export async function requireComplaint(
  tx: TenantTx,
  request: ClockRow,
  complaintId: string,
  action: ComplaintAction,
  now: Date,
): Promise<ComplaintRow> {
  const complaint = (await complaintsOf(tx, request.requestId)).find(({ id }) => id === complaintId);
  if (!complaint) throw noComplaint();
  if (!actionsOn(complaint, request, now).includes(action)) throw problems['complaint-step-not-possible']();
  return complaint;
}

const noComplaint = (): Problem => problems['complaint-not-found']();

/** A complaint's id in an address. */
export const ComplaintIdPipe = new IdPipe(noComplaint);
