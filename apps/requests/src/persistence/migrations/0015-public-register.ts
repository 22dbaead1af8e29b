/**
 * The public register of answered requests. `register_choice` is what the requester said at intake; whoever said nothing has no row. An
 * entry holds its own texts, with personal data removed: nothing in the register reads the requester's letter. It is public from the
 * moment its deadline of the kind `disclosure` fired, and by nothing else: the view knows no other way in.
 */
export const publicRegisterSql = /* sql */ `
  create table register_choice (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    consent boolean not null,
    exclusivity_days integer not null check (exclusivity_days >= 0),
    chosen_at timestamptz not null
  );

  create table register_entry (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    form text not null check (form in ('full', 'outcome')),
    language text not null check (language in ('kk', 'ru', 'en')),
    heading text not null,
    question text,
    answer text,
    words tsvector not null,
    publish_at timestamptz not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null,
    withdrawn_at timestamptz,
    check ((form = 'full') = (question is not null and answer is not null))
  );
  create index register_entry_of_body on register_entry (body_id, publish_at);

  -- What was changed after publication, in words readers see.
  create table register_note (
    id bigint generated always as identity primary key,
    body_id uuid not null,
    request_id uuid not null references register_entry,
    at timestamptz not null,
    kind text not null check (kind in ('correction', 'withdrawal')),
    note text not null,
    noted_by uuid not null
  );
  create index register_note_of_entry on register_note (request_id, at);
  create unique index deadline_of_disclosure on deadline (aggregate_id) where kind = 'disclosure' and closed_at is null;
`;

export const publicRegisterTables = ['register_choice', 'register_entry', 'register_note'];

/** What anybody reads. A withdrawn entry keeps its number and the reason, and no text. */
export const publicRegisterSelect = /* sql */ `
  select e.body_id, e.request_id as id, c.number, e.form, e.language, c.state, c.request_kind, c.legal_profile, c.registered_on, c.received_at, c.closed_at,
         c.extended_at, (c.breached_at is not null or c.closed_at >= c.due_at) as late, f.ground_code, c.unit_id, u.name as unit_name,
         d.fired_at as published_at, e.withdrawn_at,
         case when e.withdrawn_at is null then e.words end as words,
         case when e.withdrawn_at is null then e.heading end as heading,
         case when e.withdrawn_at is null then e.question end as question,
         case when e.withdrawn_at is null then e.answer end as answer,
         coalesce((select max(n.at) from register_note n where n.request_id = e.request_id), d.fired_at) as updated_at,
         coalesce((select jsonb_agg(jsonb_build_object('at', n.at, 'kind', n.kind, 'note', n.note) order by n.at)
                   from register_note n where n.request_id = e.request_id), '[]') as notes
  from register_entry e
  join deadline d on d.aggregate_id = e.request_id and d.kind = 'disclosure' and d.fired_at is not null
  join statutory_clock c on c.request_id = e.request_id
  left join refusal f on f.request_id = e.request_id
  left join unit u on u.body_id = c.body_id and u.unit_id = c.unit_id
`;

export const publicRegisterReads = [
  'register_entry',
  'register_note',
  'deadline',
  'statutory_clock',
  'refusal',
  'unit',
];
