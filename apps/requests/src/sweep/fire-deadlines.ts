import type { WorkerTx } from '@baspasoz/persistence';
import type { RequestKind } from '@baspasoz/law';
import { officerMailRules } from '../officer-notices/officer-mail-rules.js';
import { isToldOfMissed, isToldOfTerm } from '../officer-notices/officer-notices.js';
import type { DeadlineKind } from '../domain/plan-deadlines.js';

/** A deadline that fired in this sweep, with what its event tells. */
export interface FiredDeadline {
  id: string;
  requestId: string;
  bodyId: string;
  kind: DeadlineKind;
  firedAt: Date;
  dueAt: Date;
  dueOn: string;
  workingDaysLeft: number;
  number: string;
  requestKind: RequestKind;
  legalProfile: string;
  registeredOn: string;
  lateRegistration: boolean;
  unitId: string | null;
  assigneeId: string | null;
  correlationId: string;
  /** Version of the aggregate after all that fired of it in this sweep. */
  sequence: number;
}

/** Kinds that stand in the ledger only. */
export const silentKinds: readonly DeadlineKind[] = ['redirect'];

/**
 * One batch: takes the clocks of due deadlines that nobody else holds, fires all that is due of them, counts the aggregates up.
 * The clock's row is the aggregate's lock, so of several replicas one fires all of a request's rows, in order, and a handler
 * in the middle of an answer is passed by and looked at again in the next sweep. What waits for an approval of the new answer ends with the
 * term of its complaint, an extension that is asked for with the term of the request. A missed notice of extension is put into the post. Rows that another replica fired after this
 * statement's snapshot fail the second check and stay out. With nothing due:
 *
 *   CTE due → Limit → LockRows → Nested Loop → Index Scan using deadline_open on deadline
 *               Index Cond: (fire_at <= (InitPlan).now)      0 rows, 3 buffers, < 0.1 ms with 1,000,000 open deadlines
 */
const sweepSql = `
  with due as (
    select c.request_id from deadline d join statutory_clock c on c.request_id = d.aggregate_id
    where d.fired_at is null and d.closed_at is null and d.fire_at <= (select app_now())
    order by d.fire_at limit $1 for update of c skip locked
  ), fired as (
    update deadline d set fired_at = (select app_now())
    where d.aggregate_id in (select request_id from due) and d.fired_at is null and d.closed_at is null and d.fire_at <= (select app_now())
    returning d.*
  ), ended as (
    update approval a set state = 'ended', ended_because = 'term-over', closed_at = (select app_now())
    from fired f where a.request_id = f.aggregate_id and a.state = 'open'
      and (f.kind = 'complaint-forward' and a.complaint_id = f.id or f.kind = 'due' and a.kind = 'extension')
  ), counted as (
    update statutory_clock c set sequence = c.sequence + f.events, breached_at = coalesce(c.breached_at, f.breached_at)
    from (
      select aggregate_id, count(*) filter (where kind <> all ($2)) as events, max(fired_at) filter (where kind = 'due') as breached_at
      from fired group by aggregate_id
    ) f
    where c.request_id = f.aggregate_id
    returning c.*
  ), posted as (
    insert into officer_notice (body_id, request_id, recipient_id, kind, subject_id)
    select distinct f.body_id, f.aggregate_id, o.person_id, 'extension-notice-missed', f.id
    from fired f join counted c on c.request_id = f.aggregate_id join officer o on ${isToldOfMissed}
    where f.kind = 'extension-notice' on conflict do nothing
  ), warned as (
    -- Of warnings that fire together, after a standstill, only the last is still true; after the end of the term none is.
    insert into officer_notice (body_id, request_id, recipient_id, kind, subject_id)
    select distinct f.body_id, f.aggregate_id, o.person_id, f.kind, f.id
    from fired f join counted c on c.request_id = f.aggregate_id join officer o on ${isToldOfTerm}
    where f.kind = any ($3) and not exists (
      select from fired g where g.aggregate_id = f.aggregate_id and g.fire_at > f.fire_at and (g.kind = 'due' or g.kind = any ($3)))
    on conflict do nothing
  )
  select f.id, f.aggregate_id as "requestId", f.body_id as "bodyId", f.kind, f.fired_at as "firedAt", f.due_at as "dueAt", f.due_on as "dueOn",
    f.working_days_left as "workingDaysLeft", c.number, c.request_kind as "requestKind", c.legal_profile as "legalProfile",
    c.registered_on as "registeredOn", c.late_registration as "lateRegistration", c.unit_id as "unitId", c.assignee_id as "assigneeId",
    c.correlation_id as "correlationId", c.sequence
  from fired f join counted c on c.request_id = f.aggregate_id
  order by f.fire_at, f.id`;

/** @param limit how many due rows one batch begins with; all that is due of their requests fires with them */
export const fireDeadlines = (tx: WorkerTx, limit: number): Promise<FiredDeadline[]> =>
  tx.query<FiredDeadline>(sweepSql, [limit, silentKinds, officerMailRules.steps]);
