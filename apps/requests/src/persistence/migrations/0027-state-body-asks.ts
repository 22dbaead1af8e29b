import type { Migration } from '@baspasoz/persistence';

/** A state body asks through a person: who signed for it stands in the name, and in which post beside it. Its name stands in the outlet's place. */
const stateBodyAsksSql = /* sql */ `
  alter table media_request add column requester_post text;

  -- The same as before, with what the requester is at its end: the clock is explained by it.
  create or replace view public_request_status with (security_barrier) as
  select r.tracking_hash, c.body_id, c.number, c.state, c.request_kind, c.channel, r.language, r.subject, c.legal_profile, c.received_at,
         r.registered_at, c.registered_on, c.due_on, c.due_at, c.extended_at, c.breached_at, c.closed_at, r.accepted_by, r.formal_defects,
         b.name as body_name, k.time_zone, k.opens, k.closes, k.days as calendar_days,
         a.language as answer_language, a.text as answer_text, a.legal_reference as answer_legal_reference, a.appeal_text as answer_appeal_text,
         a.answered_at, f.ground_code, f.reasoning, f.language as refusal_language, f.legal_reference as refusal_legal_reference,
         f.appeal_text as refusal_appeal_text, f.refused_at, e.reason as extension_reason, e.holders, e.notice_by, e.previous_due_on,
         r.requester_kind
  from media_request r
  join statutory_clock c on c.request_id = r.id
  join body b on b.body_id = c.body_id
  join body_calendar k on k.body_id = c.body_id and k.version = c.calendar_version
  left join answer a on a.request_id = r.id
  left join refusal f on f.request_id = r.id
  left join extension e on e.request_id = r.id;
`;

export const stateBodyMigration: Migration = {
  name: '2026-11-30-state-body-asks',
  up: async (sql) => void (await sql.query(stateBodyAsksSql)),
};
