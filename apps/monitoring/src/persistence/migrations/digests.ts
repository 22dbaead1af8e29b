/**
 * Digests: what happened since the last one, at the body's hours. `body.digest_look_at` is the moment to look whether one is due
 * (null: the body has none), `digest_until` the instant up to which the last one told (null: before the first). `digest_mark` says of
 * each story how it stood when a digest last told it: what has changed since is in the next, whenever its transaction was committed.
 */
export const digestsSql = /* sql */ `
  alter table body
    add column digest_look_at timestamptz default app_now(),
    add column digest_until timestamptz;
  -- Index Scan using body_digest_due: digest_look_at <= app_now(), in order; as many rows as bodies have a digest due.
  create index body_digest_due on body (digest_look_at) where digest_look_at is not null;

  create table digest_hours (
    body_id uuid primary key,
    morning text check (morning ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    evening text check (evening ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    on_days_off boolean not null
  );

  -- What a person chose for themselves; the first head who chose nothing receives both.
  create table digest_choice (
    body_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('authorized-person', 'officer', 'first-head', 'deputy')),
    morning boolean not null,
    evening boolean not null,
    primary key (body_id, person_id)
  );

  create table digest (
    id uuid primary key,
    body_id uuid not null,
    slot text not null check (slot in ('morning', 'evening')),
    slot_at timestamptz not null,
    since timestamptz not null,
    until timestamptz not null,
    content jsonb not null,
    unique (body_id, slot_at)
  );
  create index digest_in_order on digest (body_id, slot_at desc);

  create table digest_mark (
    body_id uuid not null,
    story_id uuid primary key references story,
    articles integer not null,
    state text not null
  );

  create table digest_delivery (
    id uuid primary key,
    body_id uuid not null,
    digest_id uuid not null references digest,
    recipient_id uuid not null,
    state text not null check (state in ('waiting', 'sending', 'delivered', 'failed')),
    created_at timestamptz not null default clock_timestamp(),
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    message_id text,
    delivered_at timestamptz,
    last_error text,
    unique (digest_id, recipient_id)
  );
  create index digest_delivery_to_send on digest_delivery (next_attempt_at) where next_attempt_at is not null;

  -- Stories below every threshold, newest first; the others have an index of their own.
  create index story_quiet_in_order on story (body_id, last_seen_at desc) where state = 'quiet';
`;

export const digestTables = ['digest_hours', 'digest_choice', 'digest', 'digest_mark', 'digest_delivery'];
