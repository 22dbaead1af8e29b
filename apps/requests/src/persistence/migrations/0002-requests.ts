/**
 * A request is two rows: `media_request` holds what was asked and by whom (personal data), `statutory_clock` holds where it
 * stands. The clock row is the aggregate's lock: every handler and the sweep take it before they write events, so that the
 * order of the outbox is the order of commits. It carries no personal data, so the worker role may read it.
 */
export const requestsSql = /* sql */ `
  create table media_request (
    id uuid primary key,
    body_id uuid not null,
    subject text not null,
    text text not null,
    language text not null check (language in ('kk', 'ru', 'en')),
    requester_kind text not null,
    requester_name text not null,
    requester_outlet text,
    requester_email text,
    requester_phone text,
    requester_person_id uuid,
    recording_warned boolean,
    formal_defects text[] not null,
    registered_at timestamptz not null,
    registered_by uuid,
    accepted_by jsonb not null,
    late_reason text,
    tracking_hash bytea not null unique
  );

  create table statutory_clock (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    number text not null,
    state text not null default 'new' check (state in ('new', 'assigned', 'answered', 'refused')),
    request_kind text not null,
    channel text not null,
    legal_profile text not null,
    calendar_version integer not null,
    received_at timestamptz not null,
    registered_on date not null,
    due_on date not null,
    due_at timestamptz not null,
    provisional boolean not null,
    late_registration boolean not null,
    extended_at timestamptz,
    breached_at timestamptz,
    closed_at timestamptz,
    unit_id uuid,
    assignee_id uuid,
    sequence integer not null default 1,
    correlation_id text not null,
    unique (body_id, number)
  );
  create index statutory_clock_open on statutory_clock (body_id, due_at, request_id) where closed_at is null;
  create index statutory_clock_unassigned on statutory_clock (body_id, due_at, request_id) where state = 'new';
  create index statutory_clock_assignee on statutory_clock (body_id, assignee_id, due_at) where closed_at is null and assignee_id is not null;
  create index statutory_clock_closed on statutory_clock (body_id, closed_at desc, request_id desc) where closed_at is not null;

  create table deadline (
    id uuid primary key,
    aggregate_id uuid not null,
    body_id uuid not null,
    kind text not null,
    fire_at timestamptz not null,
    due_at timestamptz not null,
    due_on date not null,
    working_days_left integer not null,
    calendar_version integer not null,
    fired_at timestamptz,
    closed_at timestamptz,
    check (fired_at is null or closed_at is null)
  );
  -- The sweep asks only for rows that neither fired nor were superseded; fired ones leave the index.
  create index deadline_open on deadline (fire_at) where fired_at is null and closed_at is null;
  create index deadline_of_request on deadline (aggregate_id);

  create table number_counter (
    body_id uuid not null,
    year integer not null,
    last integer not null,
    primary key (body_id, year)
  );

  create table idempotent_registration (
    body_id uuid not null,
    key_hash bytea not null,
    fingerprint bytea not null,
    request_id uuid not null,
    sealed_code bytea not null,
    primary key (body_id, key_hash)
  );

  create table answer (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    language text not null,
    text text not null,
    legal_reference text not null,
    appeal_text text not null,
    answered_by uuid not null,
    answered_at timestamptz not null,
    late boolean not null
  );

  create table refusal (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    ground_code text not null,
    reasoning text not null,
    language text not null,
    legal_reference text not null,
    appeal_text text not null,
    head_approved boolean not null,
    refused_by uuid not null,
    refused_at timestamptz not null,
    late boolean not null
  );

  create table extension (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    reason text not null,
    holders text[] not null,
    previous_due_on date not null,
    previous_due_at timestamptz not null,
    extended_by uuid not null,
    extended_at timestamptz not null,
    notice_by date not null,
    notice_given_at timestamptz,
    notice_channel text
  );

  create table ledger_entry (
    id bigint generated always as identity primary key,
    body_id uuid not null,
    request_id uuid not null,
    at timestamptz not null,
    kind text not null,
    actor_id uuid,
    clause jsonb,
    params jsonb not null default '{}'
  );
  create index ledger_entry_of_request on ledger_entry (request_id, at);
`;

export const requestTables = [
  'media_request',
  'statutory_clock',
  'deadline',
  'number_counter',
  'idempotent_registration',
  'answer',
  'refusal',
  'extension',
  'ledger_entry',
];
