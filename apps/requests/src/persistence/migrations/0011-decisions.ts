/**
 * What may be done with a request besides an answer and a refusal: sent on to the competent body (APPC 65), returned (64(7)), ended
 * (88(1)), and the requester asked (64(6)). A part may be sent on to several bodies and several questions asked, so these have ids.
 */
export const decisionsSql = /* sql */ `
  create table redirection (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    whole boolean not null,
    -- What was sent on, in the words of the request.
    text text not null,
    reason text not null,
    to_body_id uuid,
    to_name jsonb not null,
    to_address text,
    redirected_by uuid,
    redirected_at timestamptz not null,
    -- What the body of this installation registered it as.
    received_as uuid,
    received_number text,
    received_at timestamptz
  );
  create index redirection_of_request on redirection (request_id, redirected_at);

  create table requester_question (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    kind text not null check (kind in ('clarification', 'requirements')),
    text text not null,
    answer_by date,
    late boolean not null,
    asked_by uuid,
    asked_at timestamptz not null,
    reply text,
    replied_at timestamptz
  );
  create index requester_question_of_request on requester_question (request_id, asked_at);

  create table procedural_decision (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    kind text not null check (kind in ('return', 'termination')),
    ground_code text not null,
    reasoning text not null,
    language text not null,
    legal_reference text not null,
    appeal_text text not null,
    decided_by_role text,
    decided_by uuid,
    recorded_by uuid not null,
    decided_at timestamptz not null,
    late boolean not null
  );

  alter table statutory_clock drop constraint statutory_clock_state_check;
  alter table statutory_clock add constraint statutory_clock_state_check
    check (state in ('new', 'assigned', 'answered', 'refused', 'redirected', 'returned', 'terminated'));

  -- A letter that may be written more than once for a request carries the id of what it tells after its kind, so that (request, kind)
  -- stays unique for the running older version.
  alter table letter drop constraint letter_kind_check;
  alter table letter add constraint letter_kind_check check (kind ~ '^[a-z-]+(/[0-9a-f-]{36})?$');
`;

export const decisionTables = ['redirection', 'requester_question', 'procedural_decision'];

/** Beside `public_request_status`, for whoever holds the code: which request it is, what was asked of them, what else was decided. */
export const publicProceedingsSelect = /* sql */ `
  select r.tracking_hash, r.body_id, r.id as request_id, c.number,
    (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'text', q.text, 'answerBy', q.answer_by, 'late', q.late,
       'askedAt', q.asked_at, 'reply', q.reply, 'repliedAt', q.replied_at) order by q.asked_at, q.id), '[]')
     from requester_question q where q.request_id = r.id) as questions,
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'whole', d.whole, 'text', d.text, 'reason', d.reason, 'toName', d.to_name,
       'redirectedAt', d.redirected_at, 'receivedNumber', d.received_number, 'receivedAt', d.received_at) order by d.redirected_at, d.id), '[]')
     from redirection d where d.request_id = r.id) as redirections,
    (select jsonb_build_object('kind', p.kind, 'groundCode', p.ground_code, 'language', p.language, 'reasoning', p.reasoning,
       'legalReference', p.legal_reference, 'appealText', p.appeal_text, 'decidedByRole', p.decided_by_role, 'decidedAt', p.decided_at)
     from procedural_decision p where p.request_id = r.id) as procedural
  from media_request r
  join statutory_clock c on c.request_id = r.id
`;

export const publicProceedingsTables = ['media_request', 'statutory_clock', ...decisionTables];
