/**
 * What `coordination` tells: bodies, their units, officers, heads and calendars. This copy is all the service needs to go on
 * when coordination is stopped. Names of people are not in events; they are fetched and may be missing for a while.
 */
export const ownCopySql = /* sql */ `
  create table body (
    body_id uuid primary key,
    bin text not null,
    kind text not null,
    name jsonb not null,
    short_name jsonb not null,
    number_prefix text not null,
    time_zone text not null,
    region text not null,
    parent_id uuid,
    legal_profile text,
    calendar_version integer not null default 0,
    closed_on date,
    closed_by_act text
  );

  -- Every version stays: an old clock is explained by the calendar it was computed with.
  create table body_calendar (
    body_id uuid not null references body,
    version integer not null,
    time_zone text not null,
    opens text not null,
    closes text not null,
    days jsonb not null,
    primary key (body_id, version)
  );

  create table unit (
    body_id uuid not null,
    unit_id uuid not null,
    name jsonb not null,
    active boolean not null,
    authorized boolean not null,
    primary key (body_id, unit_id)
  );

  create table officer (
    body_id uuid not null,
    person_id uuid not null,
    post_id uuid not null,
    unit_id uuid,
    role text not null,
    appointed_from date not null,
    dismissed_on date,
    primary key (body_id, person_id, post_id)
  );

  create table person (
    body_id uuid not null,
    person_id uuid not null,
    name text,
    title jsonb,
    fetched_at timestamptz,
    primary key (body_id, person_id)
  );
`;

export const ownCopyTables = ['body', 'body_calendar', 'unit', 'officer', 'person'];
