/**
 * A publication is a working copy (`publication`, `edition`) that the office changes, and its public versions (`release`,
 * `release_edition`) that never change. The public sees releases only. The rows of `publication` and `section` are the locks of
 * their aggregates; whoever writes events of one holds its row.
 *
 * A section carries the one term that runs in it. `term_number` counts the terms, so that a staleness has an identity of its own.
 */
export const publicationsSql = /* sql */ `
  create table internet_resource (
    id uuid primary key,
    body_id uuid not null,
    kind text not null check (kind in ('body', 'first-head')),
    slug text not null,
    name jsonb not null,
    created_at timestamptz not null
  );
  create unique index internet_resource_slug on internet_resource (slug);
  create unique index internet_resource_kind on internet_resource (body_id, kind);

  create table section (
    id uuid primary key,
    body_id uuid not null,
    resource_id uuid not null references internet_resource,
    kind text not null,
    name jsonb not null,
    position integer not null,
    created_at timestamptz not null,
    last_published_at timestamptz,
    term_from timestamptz,
    fresh_due_on date,
    fresh_until timestamptz,
    term_profile text,
    term_clause jsonb,
    term_number integer not null default 0,
    stale_since timestamptz,
    sequence integer not null default 0,
    correlation_id text not null,
    unique (resource_id, kind)
  );
  create index section_term on section (fresh_until) where fresh_until is not null and stale_since is null;

  create table publication (
    id uuid primary key,
    body_id uuid not null,
    section_id uuid not null references section,
    public_state text not null default 'none' check (public_state in ('none', 'published', 'corrected', 'withdrawn')),
    work_state text check (work_state in ('draft', 'on-approval')),
    languages text[] not null,
    release_number integer not null default 0,
    first_published_at timestamptz,
    updated_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason jsonb,
    review_on date,
    contributors uuid[] not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null default 1,
    sequence integer not null default 0,
    correlation_id text not null
  );
  create index publication_changed on publication (body_id, changed_at desc, id desc);
  create index publication_of_section on publication (section_id);

  create table edition (
    publication_id uuid not null references publication,
    body_id uuid not null,
    language text not null check (language in ('kk', 'ru', 'en')),
    title text not null,
    lead text not null,
    text text not null,
    primary key (publication_id, language)
  );

  create table approval (
    id uuid primary key,
    body_id uuid not null,
    publication_id uuid not null references publication,
    immediate boolean not null,
    reason text,
    change_kind text not null check (change_kind in ('first', 'update', 'correction')),
    note jsonb,
    asked_by uuid not null,
    asked_at timestamptz not null,
    decision text check (decision in ('approved', 'returned')),
    comment text,
    decided_by uuid,
    decided_at timestamptz
  );
  create unique index approval_open on approval (publication_id) where decision is null;

  create table release (
    publication_id uuid not null references publication,
    body_id uuid not null,
    number integer not null,
    section_id uuid not null,
    change_kind text not null,
    note jsonb,
    languages text[] not null,
    immediate boolean not null,
    released_at timestamptz not null,
    authors uuid[] not null,
    approved_by uuid not null,
    fresh_until timestamptz,
    primary key (publication_id, number)
  );

  create table release_edition (
    publication_id uuid not null,
    body_id uuid not null,
    number integer not null,
    language text not null,
    title text not null,
    lead text not null,
    text text not null,
    primary key (publication_id, number, language),
    foreign key (publication_id, number) references release
  );

  create table second_check (
    publication_id uuid not null,
    body_id uuid not null,
    number integer not null,
    due_on date not null,
    due_at timestamptz not null,
    done_at timestamptz,
    done_by uuid,
    outcome text check (outcome in ('in-order', 'to-be-corrected')),
    note text,
    primary key (publication_id, number),
    foreign key (publication_id, number) references release
  );
  create index second_check_open on second_check (body_id, due_at) where done_at is null;

  create table ledger_entry (
    id bigint generated always as identity primary key,
    body_id uuid not null,
    publication_id uuid not null,
    at timestamptz not null,
    kind text not null,
    actor_id uuid not null,
    params jsonb not null default '{}'
  );
  create index ledger_entry_of_publication on ledger_entry (publication_id, id);

  create table repeated_command (
    body_id uuid not null,
    key_hash bytea not null,
    fingerprint text not null,
    subject_id uuid not null,
    primary key (body_id, key_hash)
  );
`;

export const publicationTables = [
  'internet_resource',
  'section',
  'publication',
  'edition',
  'approval',
  'release',
  'release_edition',
  'second_check',
  'ledger_entry',
  'repeated_command',
];
