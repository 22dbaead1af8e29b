/** The secret address by which an officer's calendar program reads their open terms; only its hash is here. */
export const calendarFeedSql = /* sql */ `
  create table calendar_feed (
    body_id uuid not null,
    person_id uuid not null,
    secret_hash bytea not null unique,
    language text not null check (language in ('kk', 'ru', 'en')),
    created_at timestamptz not null default app_now(),
    primary key (body_id, person_id)
  );
`;

export const calendarFeedTables = ['calendar_feed'];

/** Feeds of people who are in their post. */
export const publicCalendarFeedSelect = /* sql */ `
  select f.secret_hash, f.body_id, f.language, b.name as body_name
  from calendar_feed f join body b on b.body_id = f.body_id
  where exists (select from officer o where o.body_id = f.body_id and o.person_id = f.person_id and o.dismissed_on is null)
`;

/** The authorized person sees the open terms of the body, others those given to them, or to their unit and to nobody in it. */
export const publicCalendarDeadlineSelect = /* sql */ `
  select f.secret_hash, c.request_id, c.number, c.due_at, c.sequence
  from calendar_feed f join statutory_clock c on c.body_id = f.body_id and c.closed_at is null
  where exists (
    select from officer o
    where o.body_id = f.body_id and o.person_id = f.person_id and o.dismissed_on is null
      and (o.role = 'authorized-person' or c.assignee_id = f.person_id or (c.assignee_id is null and c.unit_id = o.unit_id))
  )
`;
