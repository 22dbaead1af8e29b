import { tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * What its author takes back. A complaint ends by it; a request goes on until the head or a deputy has decided (APPC 88(1)), so that its
 * withdrawal is a statement beside it.
 */
const withdrawalsSql = /* sql */ `
  alter table complaint
    drop constraint complaint_outcome_check,
    add constraint complaint_outcome_check check (outcome in ('satisfied', 'withdrawn', 'upheld', 'partly', 'dismissed'));

  create table request_withdrawal (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    reason text,
    withdrawn_at timestamptz not null
  );
  ${tenantTable('request_withdrawal')}
  ${ofSeenRequest('request_withdrawal', 'request_id')}
  create policy request_withdrawal_in_public on request_withdrawal for select to current_user
    using (current_setting('app.public', true) = 'on');

  -- The same as before, with whether its author took it back at its end.
  create or replace view public_request_status with (security_barrier) as
  select r.tracking_hash, c.body_id, c.number, c.state, c.request_kind, c.channel, r.language, r.subject, c.legal_profile, c.received_at,
         r.registered_at, c.registered_on, c.due_on, c.due_at, c.extended_at, c.breached_at, c.closed_at, r.accepted_by, r.formal_defects,
         b.name as body_name, k.time_zone, k.opens, k.closes, k.days as calendar_days,
         a.language as answer_language, a.text as answer_text, a.legal_reference as answer_legal_reference, a.appeal_text as answer_appeal_text,
         a.answered_at, f.ground_code, f.reasoning, f.language as refusal_language, f.legal_reference as refusal_legal_reference,
         f.appeal_text as refusal_appeal_text, f.refused_at, e.reason as extension_reason, e.holders, e.notice_by, e.previous_due_on,
         r.requester_kind, w.withdrawn_at
  from media_request r
  join statutory_clock c on c.request_id = r.id
  join body b on b.body_id = c.body_id
  join body_calendar k on k.body_id = c.body_id and k.version = c.calendar_version
  left join answer a on a.request_id = r.id
  left join refusal f on f.request_id = r.id
  left join extension e on e.request_id = r.id
  left join request_withdrawal w on w.request_id = r.id;
`;

export const withdrawalsMigration: Migration = {
  name: '2026-11-30-withdrawals',
  up: async (sql) => void (await sql.query(withdrawalsSql)),
};
