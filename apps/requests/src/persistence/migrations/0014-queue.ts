/**
 * A saved filter keeps what the queue was narrowed to, for its owner or for the whole office. Presence is who has a request open or
 * writes its answer; a row counts while it is fresh. It is worth nothing after a crash, so it is not logged.
 */
export const queueSql = /* sql */ `
  create table queue_filter (
    id uuid primary key,
    body_id uuid not null,
    person_id uuid not null,
    name text not null,
    criteria jsonb not null,
    shared boolean not null,
    created_at timestamptz not null default clock_timestamp()
  );
  create unique index queue_filter_name on queue_filter (body_id, person_id, lower(name));
  create index queue_filter_shared on queue_filter (body_id) where shared;

  create unlogged table presence (
    body_id uuid not null,
    request_id uuid not null,
    person_id uuid not null,
    doing text not null check (doing in ('reading', 'answering')),
    seen_at timestamptz not null,
    primary key (request_id, person_id)
  );
  create index presence_of_body on presence (body_id, seen_at);
`;

export const queueOwnTables = ['queue_filter', 'presence'];
