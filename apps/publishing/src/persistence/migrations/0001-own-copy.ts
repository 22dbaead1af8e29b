/**
 * What `coordination` tells: bodies, their heads, officers and calendars. This copy is all the service needs to go on when
 * coordination is stopped. It holds ids of people, no names.
 */
export const ownCopySql = /* sql */ `
  create table body (
    body_id uuid primary key,
    name jsonb not null,
    short_name jsonb not null,
    time_zone text not null,
    legal_profile text,
    calendar_version integer not null default 0,
    closed_on date
  );

  create table body_calendar (
    body_id uuid not null references body,
    version integer not null,
    time_zone text not null,
    opens text not null,
    closes text not null,
    days jsonb not null,
    primary key (body_id, version)
  );

  -- Place 0 is the first head, 1 and on the deputies in their order. History stays: an appointment may lie in the future.
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

  create table officer (
    body_id uuid not null,
    person_id uuid not null,
    post_id uuid not null,
    role text not null,
    appointed_from date not null,
    dismissed_on date,
    primary key (body_id, person_id, post_id)
  );
`;

export const ownCopyTables = ['body', 'body_calendar', 'leader', 'absence', 'officer'];
