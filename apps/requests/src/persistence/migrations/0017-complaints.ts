import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * A complaint goes to the body itself, which within its term satisfies it in full or sends it with the case to the higher body (APPC 91(4)).
 * The decision it is about stays; what is answered anew because of it stands beside it. Its deadline in `deadline` has the complaint's own id.
 */
export const complaintsSql = /* sql */ `
  create table complaint (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    number text not null,
    against text not null check (against in ('answer', 'refusal', 'redirection', 'return', 'termination', 'silence', 'action')),
    text text not null,
    channel text not null check (channel in ('web', 'e-mail', 'oral', 'paper')),
    received_at timestamptz not null,
    filed_at timestamptz not null,
    registered_on date not null,
    -- Null when the requester filed it on the status page.
    registered_by uuid,
    late_reason text,
    file_by date,
    late boolean not null,
    forward_by date not null,
    forward_until timestamptz not null,
    forwarded_at timestamptz,
    forwarded_to text,
    forwarded_by uuid,
    outcome text check (outcome in ('satisfied', 'upheld', 'partly', 'dismissed')),
    resolution text,
    decided_on date,
    paper text,
    resolved_at timestamptz,
    resolved_by uuid,
    answer text,
    answered_at timestamptz,
    answered_by uuid,
    unique (request_id, number)
  );
  -- One waits at a time; the queue finds those of a body by the end of their term.
  create unique index complaint_waiting on complaint (request_id) where forwarded_at is null and resolved_at is null;
  create index complaint_waiting_of_body on complaint (body_id, forward_until) where forwarded_at is null and resolved_at is null;
  create index complaint_forwarded on complaint (body_id, forwarded_at desc) where forwarded_at is not null;
  ${ofSeenRequest('complaint', 'request_id')}
`;

/** The complaints of a request, for whoever holds the code: not by whom they were handled. */
export const publicComplaintSelect = /* sql */ `
  select r.tracking_hash, o.id, o.number, o.against, o.text, o.channel, o.received_at, o.filed_at, o.registered_on, o.file_by, o.late,
    o.forward_by, o.forward_until, o.forwarded_at, o.forwarded_to, o.outcome, o.resolution, o.decided_on, o.paper, o.resolved_at, o.answer,
    o.answered_at
  from complaint o join media_request r on r.id = o.request_id
`;

export const publicComplaintReads = ['complaint', 'media_request'];

/** What a request was for the statistics, with what became of the complaints on it. */
const requestFactSelect = /* sql */ `
  select c.body_id, c.request_id, c.registered_on, c.received_at, c.closed_at, c.state, c.unit_id, c.extended_at is not null as extended,
         (c.breached_at is not null or coalesce(c.closed_at, app_now()) >= c.due_at) as late, f.ground_code, c.legal_profile,
         s.repeats is not null as repeated,
         k.request_id is not null as complained, coalesce(k.passed_in_time, false) as complaint_in_time,
         coalesce(k.passed_late, false) as complaint_late, coalesce(k.upheld, false) as complaint_upheld
  from statutory_clock c
  left join refusal f on f.request_id = c.request_id
  left join request_sameness s on s.request_id = c.request_id
  left join (
    select o.request_id,
           bool_and(coalesce(o.forwarded_at, o.resolved_at) < o.forward_until) as passed_in_time,
           bool_or(coalesce(o.forwarded_at, o.resolved_at, app_now()) >= o.forward_until) as passed_late,
           bool_or(o.outcome in ('satisfied', 'upheld', 'partly')) as upheld
    from complaint o group by o.request_id
  ) k on k.request_id = c.request_id
`;

/** The view of the statistics gets its new columns at its end; what reads the old ones goes on. */
export const complaintFactsSql = /* sql */ `
  create policy complaint_in_public_request_fact on complaint for select to current_user
    using (current_setting('app.public', true) = 'on');
  create or replace view public_request_fact with (security_barrier) as ${requestFactSelect};
`;
