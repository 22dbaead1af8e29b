/**
 * What `coordination` tells: bodies, their calendars, and the posts of the people who decide. This copy is all the service needs to
 * go on when coordination is stopped.
 */
export const ownCopySql = /* sql */ `
  create table body (
    body_id uuid primary key,
    name jsonb not null,
    short_name jsonb not null,
    number_prefix text not null,
    time_zone text not null,
    legal_profile text,
    calendar_version integer not null default 0,
    closed_on date,
    closed_by_act text
  );

  -- Every version stays: an old clock is explained by the calendar it was computed with.
  create table body_calendar (
    body_id uuid not null,
    version integer not null,
    time_zone text not null,
    opens text not null,
    closes text not null,
    days jsonb not null,
    primary key (body_id, version)
  );

  -- The last post a person was appointed to. It stays after a dismissal: what was decided keeps its author.
  create table post_holder (
    body_id uuid not null,
    person_id uuid not null,
    role text not null,
    from_date date not null,
    primary key (body_id, person_id)
  );
`;

export const ownCopyTables = ['body', 'body_calendar', 'post_holder'];
