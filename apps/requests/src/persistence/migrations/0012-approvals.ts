/**
 * Who has to look at a text before it goes out, and who has. One row is one asking: the version that was shown, its steps with what was
 * decided on each. At most one asking of a draft is open. Beside it this service's own copy of deputies and absences, by which a step
 * passes from an absent head to the deputy.
 */
export const approvalsSql = /* sql */ `
  create table approval_chain (
    body_id uuid not null,
    decision text not null,
    steps jsonb not null,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (body_id, decision)
  );

  create table approval (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    kind text not null check (kind in ('answer', 'refusal')),
    draft_version integer not null,
    writers uuid[] not null,
    steps jsonb not null,
    state text not null default 'open' check (state in ('open', 'returned', 'withdrawn', 'void', 'sent')),
    note text,
    asked_by uuid,
    asked_at timestamptz not null,
    returned_by uuid,
    return_comment text,
    closed_at timestamptz
  );
  create unique index approval_open on approval (request_id, kind) where state = 'open';
  create index approval_open_of_body on approval (body_id, asked_at) where state = 'open';
  create index approval_of_request on approval (request_id, kind, asked_at desc);

  create table deputy (
    body_id uuid not null,
    place integer not null,
    person_id uuid not null,
    from_date date not null,
    until_date date,
    primary key (body_id, place, from_date)
  );

  create table absence (
    body_id uuid not null,
    absence_id uuid not null,
    person_id uuid not null,
    from_date date not null,
    to_date date not null,
    cancelled boolean not null,
    primary key (body_id, absence_id)
  );

  alter table refusal add column approved_as text;

  -- Whose unit is asked to approve sees the request for as long as it is asked, though the request is not with the unit.
  alter policy statutory_clock_in_sight on statutory_clock using (
    (select coalesce(current_setting('app.sight', true), '')) = ''
    or assignee_id = (select nullif(current_setting('app.sight', true), '')::uuid)
    or unit_id in (
      select o.unit_id from officer o
      where o.person_id = (select nullif(current_setting('app.sight', true), '')::uuid) and o.dismissed_on is null
    )
    or request_id in (
      select a.request_id from approval a
      join officer o on a.steps @> jsonb_build_array(jsonb_build_object('by', 'unit', 'unitId', o.unit_id))
      where a.state = 'open' and o.dismissed_on is null
        and o.person_id = (select nullif(current_setting('app.sight', true), '')::uuid)
    )
  );
`;

export const approvalTables = ['approval_chain', 'approval', 'deputy', 'absence'];
