/**
 * What `coordination` and `requests` tell. This copy is all that is needed to reach the head while they are stopped;
 * e-mail addresses are not in events, so the notifier fetches them ahead of need and keeps them here.
 */
export const ownCopySql = /* sql */ `
  create table body (
    body_id uuid primary key,
    name jsonb not null,
    time_zone text not null
  );

  create table body_calendar (
    body_id uuid primary key,
    version integer not null,
    time_zone text not null,
    opens text not null,
    closes text not null,
    days jsonb not null
  );

  create table unit (
    body_id uuid not null,
    unit_id uuid not null,
    name jsonb not null,
    active boolean not null,
    primary key (body_id, unit_id)
  );

  -- Place 0 is the first head, 1 and on the deputies in the order in which they are told. History stays: an appointment
  -- may lie in the future.
  create table leader (
    body_id uuid not null,
    place integer not null,
    person_id uuid not null,
    from_date date not null,
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
  create index absence_of_person on absence (body_id, person_id) where not cancelled;

  create table contact (
    body_id uuid not null,
    person_id uuid not null,
    name text,
    email text,
    language text,
    fetched_at timestamptz,
    next_fetch_at timestamptz not null default clock_timestamp(),
    failures integer not null default 0,
    primary key (body_id, person_id)
  );
  create index contact_to_fetch on contact (next_fetch_at);

  create table request (
    body_id uuid not null,
    request_id uuid not null,
    number text not null,
    kind text not null,
    legal_profile text not null,
    received_at timestamptz not null,
    due_on date not null,
    extended boolean not null default false,
    answered_at timestamptz,
    answered_late boolean,
    primary key (body_id, request_id)
  );
  create index request_answered on request (body_id, answered_at) where answered_at is not null;
`;

export const ownCopyTables = ['body', 'body_calendar', 'unit', 'leader', 'absence', 'contact', 'request'];
