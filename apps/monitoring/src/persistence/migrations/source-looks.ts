/**
 * Looks at an address before it becomes a source: an officer asks, the fetcher goes there (nobody else leaves the installation) and
 * writes down what it found. `next_fetch_at` is the moment to go (null: answered, by `found` or by `failure`).
 */
export const sourceLooksSql = /* sql */ `
  create table source_look (
    id uuid primary key,
    body_id uuid not null,
    url text not null,
    host text not null,
    asked_at timestamptz not null,
    next_fetch_at timestamptz,
    claim uuid,
    found jsonb,
    failure text,
    detail text,
    check ((next_fetch_at is null) = (found is not null or failure is not null))
  );
  -- Index Scan using source_look_due: next_fetch_at <= clock_timestamp(), a handful of rows at any time.
  create index source_look_due on source_look (next_fetch_at) where next_fetch_at is not null;
  create index source_look_in_order on source_look (body_id, asked_at);
`;

export const sourceLookTables = ['source_look'];
