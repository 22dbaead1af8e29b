import type { RequesterKind, RequestKind } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { Language } from '@baspasoz/contracts';
import { problems } from '../problems.js';
import type { RequestState } from '../domain/request-state.js';

/** A request's row in `statutory_clock`, with the facts of the request that every decision needs. */
export interface ClockRow {
  requestId: string;
  number: string;
  state: RequestState;
  kind: RequestKind;
  requesterKind: RequesterKind;
  language: Language;
  legalProfile: string;
  calendarVersion: number;
  receivedAt: Date;
  registeredOn: string;
  dueOn: string;
  dueAt: Date;
  lateRegistration: boolean;
  extendedAt: Date | null;
  extensionNoticeGiven: boolean;
  /** End of the term to send the request on (APPC 65), while it runs. */
  redirectUntil: Date | null;
  breachedAt: Date | null;
  closedAt: Date | null;
  unitId: string | null;
  assigneeId: string | null;
  sequence: number;
  correlationId: string;
}

export const clockColumns = `
  c.request_id as "requestId", c.number, c.state, c.request_kind as kind, r.requester_kind as "requesterKind", r.language, c.legal_profile as "legalProfile",
  c.calendar_version as "calendarVersion", c.received_at as "receivedAt", c.registered_on::text as "registeredOn", c.due_on::text as "dueOn",
  c.due_at as "dueAt", c.late_registration as "lateRegistration", c.extended_at as "extendedAt",
  exists (select from extension e where e.request_id = c.request_id and e.notice_given_at is not null) as "extensionNoticeGiven",
  (select max(d.due_at) from deadline d where d.aggregate_id = c.request_id and d.kind = 'redirect' and d.closed_at is null) as "redirectUntil",
  c.breached_at as "breachedAt", c.closed_at as "closedAt", c.unit_id as "unitId", c.assignee_id as "assigneeId", c.sequence,
  c.correlation_id as "correlationId"`;

/** Takes the aggregate's lock: whoever holds it is alone in changing the request and in writing its events. */
export async function lockClock(tx: TenantTx, requestId: string): Promise<ClockRow> {
  const [row] = await tx.query<ClockRow>(
    `select ${clockColumns} from statutory_clock c join media_request r on r.id = c.request_id
     where c.request_id = $1 and c.body_id = $2 for update of c`,
    [requestId, tx.bodyId],
  );
  if (!row) throw problems['request-not-found']();
  return row;
}

/** Counts the aggregate up for an event of its own; the caller holds its lock. */
export const countUp = (tx: TenantTx, requestId: string): Promise<unknown> =>
  tx.query('update statutory_clock set sequence = sequence + 1 where request_id = $1 and body_id = $2', [
    requestId,
    tx.bodyId,
  ]);
