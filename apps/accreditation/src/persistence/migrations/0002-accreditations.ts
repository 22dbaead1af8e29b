/**
 * An application and the accreditation it leads to are one row of `accreditation`: one number, one version. The row is the
 * aggregate's lock, so that the order of its events is the order of commits. Names and contacts stand in `outlet` and `journalist`.
 */
export const accreditationsSql = /* sql */ `
  create table outlet (
    id uuid primary key,
    body_id uuid not null,
    name text not null,
    kind text not null,
    bin text,
    registration_number text,
    registered_on date,
    foreign_media boolean not null,
    editor_name text,
    email text,
    phone text,
    by_applicant boolean not null,
    version integer not null default 1
  );
  create unique index outlet_bin on outlet (body_id, bin) where bin is not null;
  create index outlet_name on outlet (body_id, name, id);

  create table journalist (
    id uuid primary key,
    body_id uuid not null,
    outlet_id uuid not null references outlet,
    name text not null,
    position text,
    email text,
    phone text,
    person_id uuid,
    by_applicant boolean not null,
    version integer not null default 1
  );
  create unique index journalist_account on journalist (body_id, person_id) where person_id is not null;
  create index journalist_name on journalist (body_id, name, id);

  create table accreditation (
    id uuid primary key,
    body_id uuid not null,
    number text not null,
    state text not null default 'submitted' check (state in ('submitted', 'granted', 'refused', 'revoked')),
    journalist_id uuid not null references journalist,
    outlet_id uuid not null references outlet,
    person_id uuid,
    by_applicant boolean not null,
    language text not null check (language in ('kk', 'ru', 'en')),
    strategic_object boolean not null,
    documents text[] not null,
    received_at timestamptz not null,
    late_reason text,
    registered_at timestamptz not null,
    registered_on date not null,
    due_on date not null,
    due_at timestamptz not null,
    provisional boolean not null,
    legal_profile text not null,
    calendar_version integer not null,
    decided_at timestamptz,
    late boolean,
    granted_on date,
    valid_until date,
    -- The card is printed again and again, so its code is kept as it is. It proves that somebody holds the card, nothing more.
    check_code bytea unique,
    revoked_at timestamptz,
    barred_until date,
    version integer not null default 1,
    correlation_id text not null,
    unique (body_id, number)
  );
  -- One application of a journalist at a time.
  create unique index accreditation_open on accreditation (body_id, journalist_id) where state = 'submitted';
  create index accreditation_due on accreditation (body_id, due_at, id) where state = 'submitted';
  create index accreditation_latest on accreditation (body_id, registered_at desc, id desc);
  create index accreditation_of_journalist on accreditation (journalist_id);
  create index accreditation_of_account on accreditation (person_id) where person_id is not null;

  -- A refusal or a revocation: the ground out of the closed list, the reasoning, and how to complain.
  create table adverse_decision (
    accreditation_id uuid not null references accreditation,
    kind text not null check (kind in ('refusal', 'revocation')),
    body_id uuid not null,
    ground_code text not null,
    reasoning text not null,
    -- The court act or the statement a revocation rests on.
    basis text,
    language text not null,
    legal_reference text not null,
    appeal_text text not null,
    decided_by text not null,
    decided_at timestamptz not null,
    primary key (accreditation_id, kind)
  );

  create table history_entry (
    id bigint generated always as identity primary key,
    body_id uuid not null,
    accreditation_id uuid not null,
    at timestamptz not null,
    kind text not null,
    actor_id text,
    clause jsonb,
    params jsonb not null default '{}'
  );
  create index history_entry_of_accreditation on history_entry (accreditation_id, id);

  create table number_counter (
    body_id uuid not null,
    year integer not null,
    last integer not null,
    primary key (body_id, year)
  );

  create table idempotent_creation (
    body_id uuid not null,
    key_hash bytea not null,
    fingerprint text not null,
    created_id uuid not null,
    primary key (body_id, key_hash)
  );
`;

export const accreditationTables = [
  'outlet',
  'journalist',
  'accreditation',
  'adverse_decision',
  'history_entry',
  'number_counter',
  'idempotent_creation',
];
