import { v5 } from 'uuid';
import type { AnyOutgoingEvent, SweepTask } from '@baspasoz/messaging';
import { counter } from '@baspasoz/observability';
import type { WorkerTx } from '@baspasoz/persistence';
import type { LineDeadlineKind } from '../domain/plan-line-deadlines.js';

/** A line's deadline that fired in this sweep. */
interface FiredLineDeadline {
  id: string;
  lineId: string;
  bodyId: string;
  kind: LineDeadlineKind;
  firedAt: Date;
  dueOn: string;
  workingDaysLeft: number;
  version: number;
  ownerId: string;
  unitId: string;
  correlationId: string;
  /** Version of the aggregate after all that fired of it in this sweep. */
  sequence: number;
  /** How many of the same line fire after this one in the same sweep. */
  after: number;
}

/** Lines whose day has come, through their own lock, exactly as requests through theirs; a reminder and an end may fire together. */
const sweepSql = `
  with due as (
    select l.id from deadline d join line_to_take l on l.id = d.aggregate_id
    where d.fired_at is null and d.closed_at is null and d.fire_at <= (select app_now())
    order by d.fire_at limit $1 for update of l skip locked
  ), fired as (
    update deadline d set fired_at = (select app_now())
    where d.aggregate_id in (select id from due) and d.fired_at is null and d.closed_at is null and d.fire_at <= (select app_now())
    returning d.*
  ), valid as (
    select v.line_id, v.version from line_version v where v.line_id in (select aggregate_id from fired) and v.state = 'valid'
  ), ended as (
    update line_version v set state = 'expired', ended_at = (select app_now())
    from fired f where f.kind = 'line-expiry' and v.line_id = f.aggregate_id and v.state = 'valid' returning v.line_id
  ), counted as (
    update line_to_take l set sequence = l.sequence + f.events,
      revision = l.revision + (select count(*) from ended e where e.line_id = l.id)
    from (select aggregate_id, count(*) as events from fired group by aggregate_id) f
    where l.id = f.aggregate_id
    returning l.id, l.owner_id, l.unit_id, l.correlation_id, l.sequence
  )
  select f.id, l.id as "lineId", f.body_id as "bodyId", f.kind, f.fired_at as "firedAt", f.due_on::text as "dueOn",
    f.working_days_left as "workingDaysLeft", v.version, l.owner_id as "ownerId", l.unit_id as "unitId", l.correlation_id as "correlationId",
    l.sequence, (count(*) over (partition by l.id) - row_number() over (partition by l.id order by f.fire_at, f.id))::int as after
  from fired f join counted l on l.id = f.aggregate_id join valid v on v.line_id = l.id
  order by f.fire_at, f.id`;

/** Namespace of the events of lines' deadlines: the same row gives the same event. */
const lineEvents = '0f0a6a5c-9c1a-5d0e-8a1b-5f5d9f6f7c21';

const firedTotal = counter('line_deadlines_fired_total', 'Deadlines of lines to take fired, by kind', ['kind']);

/** Reminds owners and ends lines: the change and the event are one transaction. */
export const lineSweep: SweepTask<FiredLineDeadline> = {
  name: 'line-sweep',
  over: 'the lines to take',
  mark: (tx: WorkerTx, limit: number) => tx.query<FiredLineDeadline>(sweepSql, [limit]),
  eventsOf: (fired) => fired.map(eventOf),
  count: (fired) => fired.forEach(({ kind }) => firedTotal.inc({ kind })),
  oldestWaiting: {
    metric: 'line_deadline_unfired_oldest_age_seconds',
    help: 'How long the oldest due deadline of a line to take has waited to be fired',
    since: 'd.fire_at',
    from: `deadline d join line_to_take l on l.id = d.aggregate_id
      where d.fired_at is null and d.closed_at is null and d.fire_at <= (select app_now())`,
  },
};

/** Under which the second sweep of the service stands beside that of the requests. */
export const LINE_SWEEP = Symbol('sweep of the lines to take');

function eventOf(fired: FiredLineDeadline): AnyOutgoingEvent {
  const envelope = {
    id: v5(fired.id, lineEvents),
    subject: fired.lineId,
    bodyId: fired.bodyId,
    sequence: fired.sequence - fired.after,
    correlationId: fired.correlationId,
    time: fired.firedAt.toISOString(),
  };
  const data = {
    lineId: fired.lineId,
    version: fired.version,
    deadlineId: fired.id,
    unitId: fired.unitId,
    ownerId: fired.ownerId,
    validUntil: fired.dueOn,
  };
  return fired.kind === 'line-expiry'
    ? { ...envelope, type: 'LineExpired', data }
    : { ...envelope, type: 'LineExpiryApproaching', data: { ...data, workingDaysLeft: fired.workingDaysLeft } };
}
