import type { Language } from '@baspasoz/contracts';
import { localDate, workingDaysBetween } from '@baspasoz/law';
import type { ClockExplanation, LocalizedText, RequesterKind, RequestKind, WorkCalendar } from '@baspasoz/law';
import { clockOf } from '../../aggregate/clock-of.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { dueStateOf } from '../../domain/due-state.js';
import type { DueState } from '../../domain/due-state.js';
import type { RequestState } from '../../domain/request-state.js';
import type { FoundIn } from './found-in.js';
import { deliveryFailed } from './delivery-failed.js';
import { missedNotice } from './missed-notice.js';
import type { Channel } from '../../registration/intake.js';

/** A request as a line of the queue. */
export interface QueueItem {
  id: string;
  number: string;
  subject: string;
  kind: RequestKind;
  channel: Channel;
  language: Language;
  requester: { kind: RequesterKind; name: string; outlet: string | null };
  state: RequestState;
  receivedAt: Date;
  registeredOn: string;
  dueOn: string;
  dueAt: Date;
  dueState: DueState;
  /** Working days until the due date, 0 on the day itself and after it. */
  workingDaysLeft: number;
  /** Working days since the due date; for a closed request, up to its closing. */
  workingDaysOverdue: number;
  extendedAt: Date | null;
  closedAt: Date | null;
  assigneeId: string | null;
  assigneeName: string | null;
  unitId: string | null;
  unitName: LocalizedText | null;
  days: ClockExplanation['days'];
  /** Last day to satisfy the complaint that waits, or to send it on; null where none waits. */
  complaintBy: string | null;
  /** Last day of the notice of extension that was not given in its term (art. 36); null once it is, and where none is missed. */
  noticeMissedOn: string | null;
  /** Of an answer or a refusal that is not proven to have reached its requester: whether the last way failed. Null where nothing is owed. */
  deliveryOwed: 'not-proven' | 'failed' | null;
  /** When its author took it back; its consideration has still to be ended. */
  withdrawnAt: Date | null;
  /** The day until which the requester needs the answer; no term of the law. */
  wishedBy: string | null;
  /** Only among what was looked for. */
  found?: FoundIn;
}

export type QueueRow = ClockRow & {
  channel: Channel;
  subject: string;
  requesterName: string;
  requesterOutlet: string | null;
  assigneeName: string | null;
  unitName: LocalizedText | null;
  complaintBy: string | null;
  noticeMissedOn: string | null;
  deliveryOwed: QueueItem['deliveryOwed'];
  withdrawnAt: Date | null;
  wishedBy: string | null;
};

export const queueColumns = `
  c.channel, r.subject, r.requester_name as "requesterName", r.requester_outlet as "requesterOutlet",
  p.name as "assigneeName", u.name as "unitName",
  (select k.forward_by::text from complaint k where k.request_id = c.request_id and k.forwarded_at is null and k.resolved_at is null) as "complaintBy",
  (select e.notice_by::text from ${missedNotice}) as "noticeMissedOn",
  case when c.delivery_owed then case when ${deliveryFailed} then 'failed' else 'not-proven' end end as "deliveryOwed",
  (select w.withdrawn_at from request_withdrawal w where w.request_id = c.request_id) as "withdrawnAt",
  (select s.answer_by::text from requester_wish s where s.request_id = c.request_id) as "wishedBy"`;

export const queueTables = `
  statutory_clock c
  join media_request r on r.id = c.request_id
  left join person p on p.body_id = c.body_id and p.person_id = c.assignee_id
  left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id`;

/** The moment at which a list is read: the database's clock and the body's local date. */
export interface Moment {
  now: Date;
  today: string;
}

/** @param calendar the version the row's clock was computed with */
export function queueItem(row: QueueRow, calendar: WorkCalendar, { now, today }: Moment): QueueItem {
  const until = row.closedAt ? localDate(row.closedAt, calendar.timeZone) : today;
  return {
    id: row.requestId,
    number: row.number,
    subject: row.subject,
    kind: row.kind,
    channel: row.channel,
    language: row.language,
    requester: { kind: row.requesterKind, name: row.requesterName, outlet: row.requesterOutlet },
    state: row.state,
    receivedAt: row.receivedAt,
    registeredOn: row.registeredOn,
    dueOn: row.dueOn,
    dueAt: row.dueAt,
    dueState: dueStateOf(row, now, today),
    workingDaysLeft: Math.max(0, workingDaysBetween(calendar, until, row.dueOn)),
    workingDaysOverdue: Math.max(0, workingDaysBetween(calendar, row.dueOn, until)),
    extendedAt: row.extendedAt,
    closedAt: row.closedAt,
    assigneeId: row.assigneeId,
    assigneeName: row.assigneeName,
    unitId: row.unitId,
    unitName: row.unitName,
    days: clockOf(row, calendar).days,
    complaintBy: row.complaintBy,
    noticeMissedOn: row.noticeMissedOn,
    deliveryOwed: row.deliveryOwed,
    withdrawnAt: row.withdrawnAt,
    wishedBy: row.wishedBy,
  };
}
