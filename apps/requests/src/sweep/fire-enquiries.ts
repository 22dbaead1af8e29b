import type { WorkerTx } from '@baspasoz/persistence';
import type { EnquirySituation } from '../domain/enquiry-state.js';
import { enquiryDeadlineKinds } from '../enquiry/enquiry-deadlines.js';
import type { EnquiryDeadlineKind } from '../enquiry/enquiry-deadlines.js';
import { isRecipient, isToldOfSilence } from '../enquiry/enquiry-notices.js';

/** A deadline of an enquiry that fired in this sweep. */
export interface FiredEnquiry {
  id: string;
  enquiryId: string;
  bodyId: string;
  kind: EnquiryDeadlineKind;
  firedAt: Date;
  dueAt: Date;
  origin: EnquirySituation['origin'];
  unitId: string | null;
  otherBodyId: string | null;
  requestId: string | null;
  instructionId: string | null;
  legalProfile: string;
  correlationId: string;
  /** Version of the enquiry after all that fired of it in this sweep. */
  sequence: number;
}

/**
 * One batch, as with the clocks of requests: the enquiry's row is its lock, so of several replicas one fires all that is due of it and
 * one puts the letters into the post, in the same statement. A unit that was silent past the due moment is told once, without the
 * reminder that was due before.
 */
const sweepSql = `
  with due as (
    select e.id from deadline d join unit_enquiry e on e.id = d.aggregate_id
    where d.fired_at is null and d.closed_at is null and d.fire_at <= (select app_now()) and d.kind = any ($2)
    order by d.fire_at limit $1 for update of e skip locked
  ), fired as (
    update deadline d set fired_at = (select app_now())
    where d.aggregate_id in (select id from due) and d.fired_at is null and d.closed_at is null and d.fire_at <= (select app_now())
    returning d.*
  ), counted as (
    update unit_enquiry e set sequence = e.sequence + f.events, overdue_at = coalesce(e.overdue_at, f.overdue_at)
    from (
      select aggregate_id, count(*) as events, max(fired_at) filter (where kind = 'enquiry-due') as overdue_at from fired group by aggregate_id
    ) f
    where e.id = f.aggregate_id
    returning e.id, e.body_id, e.origin, e.unit_id, e.other_body_id, e.recipient_ids, e.asked_by, e.request_id, e.instruction_id, e.legal_profile, e.correlation_id,
      e.sequence, e.due_at, f.overdue_at
  ), posted as (
    insert into unit_enquiry_notice (body_id, enquiry_id, recipient_id, kind)
    select distinct e.body_id, e.id, o.person_id, case when e.overdue_at is null then 'reminder' else 'overdue' end
    from counted e join officer o on (e.overdue_at is null and ${isRecipient}) or (e.overdue_at is not null and ${isToldOfSilence})
  )
  select f.id, f.aggregate_id as "enquiryId", f.body_id as "bodyId", f.kind, f.fired_at as "firedAt", e.due_at as "dueAt",
    e.origin, e.unit_id as "unitId", e.other_body_id as "otherBodyId", e.request_id as "requestId", e.instruction_id as "instructionId", e.legal_profile as "legalProfile",
    e.correlation_id as "correlationId", e.sequence
  from fired f join counted e on e.id = f.aggregate_id
  order by f.fire_at, f.id`;

/** @param limit how many due rows one batch begins with */
export const fireEnquiries = (tx: WorkerTx, limit: number): Promise<FiredEnquiry[]> =>
  tx.query<FiredEnquiry>(sweepSql, [limit, enquiryDeadlineKinds]);
