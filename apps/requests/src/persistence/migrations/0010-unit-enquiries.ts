/**
 * Enquiries to structural units (¶9.1). `unit_enquiry` is the aggregate and its own lock; a handler that needs the request too takes
 * the request's clock first. Its deadlines stand in `deadline` under its own id. What passed between office and unit is in the entries.
 */
export const unitEnquiriesSql = /* sql */ `
  create table unit_enquiry (
    id uuid primary key,
    body_id uuid not null,
    origin text not null check (origin in ('officer', 'instruction')),
    request_id uuid references media_request,
    instruction_id uuid,
    handed_from uuid references unit_enquiry,
    unit_id uuid not null,
    recipient_ids uuid[] not null,
    language text not null check (language in ('kk', 'ru', 'en')),
    -- The text of a head's instruction is monitoring's; it is fetched after the event and missing until then.
    question text check (question is not null or origin = 'instruction'),
    reason text not null,
    state text not null default 'asked'
      check (state in ('asked', 'clarifying', 'replied', 'not-competent', 'handed-over', 'withdrawn')),
    asked_by uuid,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    paused_at timestamptz,
    overdue_at timestamptz,
    escalated_at timestamptz,
    settled_at timestamptz,
    settled_by uuid,
    late boolean,
    text_attempts integer not null default 0,
    text_wanted_at timestamptz,
    legal_profile text not null,
    calendar_version integer not null,
    correlation_id text not null,
    sequence integer not null default 1
  );
  -- An instruction is carried out by one enquiry; a hand-over takes it along.
  create unique index unit_enquiry_of_instruction on unit_enquiry (body_id, instruction_id) where handed_from is null;
  create index unit_enquiry_open on unit_enquiry (body_id, due_at, id) where settled_at is null;
  create index unit_enquiry_of_unit on unit_enquiry (body_id, unit_id, due_at, id);
  create index unit_enquiry_settled on unit_enquiry (body_id, settled_at desc, id desc) where settled_at is not null;
  create index unit_enquiry_of_request on unit_enquiry (request_id) where request_id is not null;
  create index unit_enquiry_text_wanted on unit_enquiry (text_wanted_at) where text_wanted_at is not null;

  create table unit_enquiry_entry (
    id bigint generated always as identity primary key,
    body_id uuid not null,
    enquiry_id uuid not null references unit_enquiry,
    at timestamptz not null,
    kind text not null check (kind in ('asked', 'ask-clarification', 'clarify', 'reply', 'decline', 'hand-over', 'remind', 'escalate',
      'withdraw', 'request-closed')),
    actor_id uuid,
    text text,
    unit_id uuid
  );
  create index unit_enquiry_entry_of on unit_enquiry_entry (enquiry_id, id);

  -- One letter to one officer. The address is asked of coordination when it is sent, and not kept.
  create table unit_enquiry_notice (
    id uuid primary key default gen_random_uuid(),
    body_id uuid not null,
    enquiry_id uuid not null references unit_enquiry,
    recipient_id uuid not null,
    kind text not null check (kind in ('asked', 'reminder', 'overdue', 'escalated', 'clarified', 'withdrawn', 'clarification-asked',
      'replied', 'not-competent', 'handed-over')),
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'delivered', 'failed', 'stopped')),
    attempts integer not null default 0,
    last_error text,
    created_at timestamptz not null default clock_timestamp(),
    next_attempt_at timestamptz default clock_timestamp(),
    settled_at timestamptz
  );
  create index unit_enquiry_notice_due on unit_enquiry_notice (next_attempt_at) where next_attempt_at is not null;
  create index unit_enquiry_notice_of on unit_enquiry_notice (enquiry_id);
`;

export const unitEnquiryTables = ['unit_enquiry', 'unit_enquiry_entry', 'unit_enquiry_notice'];

/** What the sweep reads of an enquiry: never what was asked. */
export const swept =
  'id, body_id, request_id, instruction_id, unit_id, recipient_ids, asked_by, state, due_at, overdue_at, escalated_at, settled_at, text_wanted_at, legal_profile, correlation_id, sequence';

/** What belongs to a request is in sight with it. */
export const ofSeenRequest = (table: string, request: string) => `
  create policy ${table}_in_sight on ${table} as restrictive for select using (
    (select coalesce(current_setting('app.sight', true), '')) = ''
    or exists (select from statutory_clock c where c.request_id = ${table}.${request})
  );`;

/**
 * An officer of a structural unit sees the requests given to them or to their unit, in every query there is and will be. `app.sight` is
 * that officer's id, and empty for everybody else; the first part is computed once a statement.
 */
export const unitSightSql = /* sql */ `
  create policy statutory_clock_in_sight on statutory_clock as restrictive for select using (
    (select coalesce(current_setting('app.sight', true), '')) = ''
    or assignee_id = (select nullif(current_setting('app.sight', true), '')::uuid)
    or unit_id in (
      select o.unit_id from officer o
      where o.person_id = (select nullif(current_setting('app.sight', true), '')::uuid) and o.dismissed_on is null
    )
  );
  ${ofSeenRequest('media_request', 'id')}
  ${['answer', 'refusal', 'letter', 'attachment'].map((table) => ofSeenRequest(table, 'request_id')).join('')}
`;
