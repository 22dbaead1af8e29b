import type { Migration } from '@baspasoz/persistence';

/**
 * A new answer after a complaint can do what a first one can: withhold parts, each on its ground, and be given orally. Its parts stand with
 * those of the first answer and name their complaint. Whoever holds the code reads them with the complaint.
 */
const withheldAnewSql = /* sql */ `
  alter table withheld_part
    drop constraint withheld_part_pkey,
    drop constraint withheld_part_request_id_fkey,
    add column complaint_id uuid references complaint,
    add constraint withheld_part_of_request foreign key (request_id) references media_request,
    add constraint withheld_part_in_place unique nulls not distinct (request_id, complaint_id, place);
  alter table complaint
    drop constraint complaint_answer_form_check,
    add constraint complaint_answer_form_check check (answer_form in ('e-mail', 'paper', 'oral')),
    add column answer_approved_as text;

  -- The same as before, of the first answer alone.
  create or replace view public_withheld_part with (security_barrier) as
  select r.tracking_hash, w.place, w.ground_code, w.what, w.reasoning
  from withheld_part w join media_request r on r.id = w.request_id where w.complaint_id is null;

  -- The same as before, with what the new answer does not give at its end.
  create or replace view public_complaint with (security_barrier) as
  select r.tracking_hash, o.id, o.number, o.against, o.text, o.channel, o.received_at, o.filed_at, o.registered_on, o.file_by, o.late,
    o.forward_by, o.forward_until, o.forwarded_at, o.forwarded_to, o.outcome, o.resolution, o.decided_on, o.paper, o.resolved_at, o.answer,
    o.answered_at, o.answer_language, o.answer_form, o.answer_other_texts, o.answer_legal_reference, o.answer_appeal_text,
    (select coalesce(jsonb_agg(jsonb_build_object('groundCode', w.ground_code, 'what', w.what, 'reasoning', w.reasoning) order by w.place), '[]')
     from withheld_part w where w.complaint_id = o.id and w.request_id = o.request_id) as answer_withheld
  from complaint o join media_request r on r.id = o.request_id;
`;

export const withheldAnewMigration: Migration = {
  name: '2026-11-30-withheld-anew',
  up: async (sql) => void (await sql.query(withheldAnewSql)),
};
