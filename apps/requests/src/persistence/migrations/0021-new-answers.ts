import type { Migration } from '@baspasoz/persistence';

/**
 * The new answer after a complaint is drafted, checked and approved as a first answer is: a draft of a kind of its own that names its
 * complaint. What went out of it stands in the complaint's row: in which language and form, its further languages, what stands under it.
 */
const newAnswersSql = /* sql */ `
  alter table answer_draft
    drop constraint answer_draft_kind_check,
    add constraint answer_draft_kind_check check (kind in ('answer', 'refusal', 'new-answer')),
    add column complaint_id uuid references complaint,
    add column resolution text,
    add constraint answer_draft_of_complaint check ((kind = 'new-answer') = (complaint_id is not null));
  alter table approval
    drop constraint approval_kind_check,
    add constraint approval_kind_check check (kind in ('answer', 'refusal', 'new-answer')),
    add column complaint_id uuid references complaint,
    add constraint approval_of_complaint check ((kind = 'new-answer') = (complaint_id is not null));
  alter table complaint
    add column answer_language text check (answer_language in ('kk', 'ru', 'en')),
    add column answer_form text check (answer_form in ('e-mail', 'paper')),
    add column answer_other_texts jsonb not null default '{}',
    add column answer_claims jsonb not null default '[]',
    add column answer_legal_reference text,
    add column answer_appeal_text text;

  -- The same as before, with what stands under the new answer at its end.
  create or replace view public_complaint with (security_barrier) as
  select r.tracking_hash, o.id, o.number, o.against, o.text, o.channel, o.received_at, o.filed_at, o.registered_on, o.file_by, o.late,
    o.forward_by, o.forward_until, o.forwarded_at, o.forwarded_to, o.outcome, o.resolution, o.decided_on, o.paper, o.resolved_at, o.answer,
    o.answered_at, o.answer_language, o.answer_form, o.answer_other_texts, o.answer_legal_reference, o.answer_appeal_text
  from complaint o join media_request r on r.id = o.request_id;

  -- The same as before, with the files of a new answer that was given, each with what it belongs to.
  create or replace view public_attachment with (security_barrier) as
  select r.tracking_hash, c.number, a.id, a.owner_kind, a.file_key, a.name, a.media_type, a.size, encode(a.sha256, 'hex') as sha256, a.state,
    a.created_at, redaction_grounds(a.redaction) as grounds, a.owner_id
  from attachment a
  join media_request r on r.id = a.request_id
  join statutory_clock c on c.request_id = a.request_id
  where a.owner_kind = 'request'
     or (a.owner_kind = 'answer' and (exists (select from answer n where n.request_id = a.request_id)
                                      or exists (select from refusal f where f.request_id = a.request_id)))
     or (a.owner_kind = 'new-answer' and exists (select from complaint o where o.id = a.owner_id and o.answered_at is not null));
`;

export const newAnswerMigrations: readonly Migration[] = [
  { name: '2026-11-30-new-answers', up: async (sql) => void (await sql.query(newAnswersSql)) },
];
