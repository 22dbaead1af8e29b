/**
 * Letters to requesters. A row is put down in the transaction of what it tells and composed at its first attempt. The tracking code
 * stands in the clear only while the receipt waits; a sent letter is kept with a place for the link in it.
 */
export const lettersSql = /* sql */ `
  create table letter (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    kind text not null check (kind in ('receipt', 'answer', 'refusal', 'extension-notice')),
    email text not null,
    tracking_code text,
    language text,
    subject text,
    text text,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'delivered', 'failed')),
    attempts integer not null default 0,
    last_error text,
    created_at timestamptz not null default clock_timestamp(),
    next_attempt_at timestamptz,
    settled_at timestamptz,
    unique (request_id, kind)
  );
  create index letter_due on letter (next_attempt_at) where next_attempt_at is not null;
`;

export const letterTables = ['letter'];
