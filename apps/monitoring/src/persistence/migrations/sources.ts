/**
 * Where a body looks for what is said about it, and what was found there. `next_fetch_at` is the moment of the next fetch (null:
 * paused); a replica that claims a source moves it on by its lease, so that who dies with it in hand is replaced when the lease ends.
 * `silent_at` is the moment from which the source counts as silent (null: paused, or said already).
 */
export const sourcesSql = /* sql */ `
  create table source (
    id uuid primary key,
    body_id uuid not null,
    name text not null,
    url text not null,
    host text not null,
    format text check (format in ('rss', 'rdf', 'atom', 'json')),
    expected_every_minutes integer not null check (expected_every_minutes > 0),
    paused boolean not null default false,
    version integer not null default 0,
    created_at timestamptz not null,
    interval_seconds integer not null check (interval_seconds > 0),
    next_fetch_at timestamptz,
    claim uuid,
    failures integer not null default 0,
    last_fetched_at timestamptz,
    last_item_at timestamptz,
    items integer not null default 0,
    etag text,
    last_modified text,
    silent_at timestamptz,
    silent_since timestamptz,
    unique (body_id, url)
  );
  -- Index Scan using source_due: next_fetch_at <= clock_timestamp(), in order, as many rows as there are free hands.
  create index source_due on source (next_fetch_at) where next_fetch_at is not null;
  create index source_to_fall_silent on source (silent_at) where silent_at is not null;

  -- One row for a trouble as long as it lasts: seen again, it counts up.
  create table source_problem (
    id uuid primary key,
    body_id uuid not null,
    source_id uuid not null references source,
    code text not null,
    detail text,
    times integer not null default 1,
    first_at timestamptz not null,
    last_at timestamptz not null,
    ended_at timestamptz
  );
  create unique index source_problem_open on source_problem (source_id, code) where ended_at is null;
  create index source_problem_in_order on source_problem (source_id, last_at desc);

  create table article (
    id uuid primary key,
    body_id uuid not null,
    source_id uuid not null references source,
    external_id text not null,
    url text not null,
    title text not null,
    text text not null,
    language text check (language in ('kk', 'ru', 'mixed', 'other')),
    published_at timestamptz not null,
    date_repaired boolean not null,
    fetched_at timestamptz not null,
    unique (source_id, external_id)
  );
  create index article_of_source on article (source_id, url);
  create index article_in_order on article (body_id, fetched_at desc, id desc);
`;

export const sourceTables = ['source', 'source_problem', 'article'];

/**
 * The hosts asked, across bodies: two bodies may read the same outlet, and it must notice only one polite reader. `free_at` is the
 * moment from which it may be asked again; whoever asks moves it on. Only the worker role sees it.
 */
export const sourceHostSql = (app: string, worker: string): string => /* sql */ `
  create table source_host (
    host text primary key,
    free_at timestamptz not null,
    robots text,
    robots_until timestamptz
  );
  revoke all on source_host from "${app}";
  grant select, insert, update on source_host to "${worker}";
`;
