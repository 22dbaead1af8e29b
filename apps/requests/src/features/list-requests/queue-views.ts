import { instantOf } from '@baspasoz/law';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { deliveryFailed } from './delivery-failed.js';
import { missedNotice } from './missed-notice.js';
import { stuckSince } from '../../domain/stuck-rule.js';

/** The views of the queue. `all` is what waits; with a search it is everything there is. */
export const queueViews = [
  'all',
  'overdue',
  'today',
  'mine',
  'unassigned',
  'waiting',
  'stuck',
  'complaints',
  'closed',
] as const;
export type QueueView = (typeof queueViews)[number];

/** Who looks, and when. */
export interface Viewer {
  personId: string;
  frame: Pick<BodyFrame, 'calendar' | 'today'>;
}

/** Adds a value to the parameters of a statement and says how it is written there. */
export type Bind = (value: unknown, type: string) => string;

export const binding =
  (params: unknown[]): Bind =>
  (value, type) =>
    `$${params.push(value)}::${type}`;

/** Conditions over `statutory_clock c`. Each open view walks `statutory_clock_open` (or its narrower sisters) in the order of the due time. */
const conditions: Record<QueueView, (viewer: Viewer, bind: Bind) => string> = {
  all: () => 'c.closed_at is null',
  overdue: () => 'c.closed_at is null and (c.due_at <= app_now() or c.breached_at is not null)',
  today: ({ frame }, bind) =>
    `c.closed_at is null and c.breached_at is null and c.due_on = ${bind(frame.today, 'date')} and c.due_at > app_now()`,
  mine: ({ personId }, bind) => {
    const me = bind(personId, 'uuid');
    return `c.closed_at is null and (c.assignee_id = ${me} or (c.assignee_id is null and c.unit_id in (
      select o.unit_id from officer o where o.body_id = c.body_id and o.person_id = ${me} and o.dismissed_on is null)))`;
  },
  unassigned: () => `c.state = 'new'`,
  waiting: () => `c.closed_at is null and (c.unit_id is not null or exists (
    select from unit_enquiry e where e.request_id = c.request_id and e.state in ('asked', 'clarifying')))`,
  stuck: ({ frame }, bind) => {
    const { untakenOn, quietSince } = stuckSince(frame.calendar, frame.today);
    return `(c.delivery_owed and (c.closed_at < ${bind(startOfDay(frame), 'timestamptz')} or ${deliveryFailed})
      or c.closed_at is null and (exists (select from ${missedNotice}) or case when c.state = 'new' then c.registered_on <= ${bind(untakenOn, 'date')}
      else not exists (select from ledger_entry l where l.request_id = c.request_id and l.at >= ${bind(quietSince, 'timestamptz')}
        and l.kind not in ('mail-received', 'requester-replied')) end))`;
  },
  complaints: () =>
    'exists (select from complaint k where k.request_id = c.request_id and k.forwarded_at is null and k.resolved_at is null)',
  closed: () => 'c.closed_at is not null',
};

/** What was decided before today and is not proven to have arrived is nobody's fresh work any more. */
const startOfDay = ({ calendar, today }: Viewer['frame']): Date => instantOf(today, '00:00', calendar.timeZone);

export const viewCondition = (view: QueueView, viewer: Viewer, bind: Bind): string => conditions[view](viewer, bind);
