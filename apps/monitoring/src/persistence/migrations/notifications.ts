/**
 * The head's notifications. One matter, one notification: the unique key makes a second telling impossible.
 * `escalate_at` is the moment to look again (null: nobody waits for it); it is the only thing the sweep reads.
 */
export const notificationsSql = /* sql */ `
  create table notification (
    id uuid primary key,
    body_id uuid not null,
    matter_kind text not null check (matter_kind in ('deadline-breached', 'negative-coverage', 'section-stale')),
    subject_id uuid not null,
    params jsonb not null,
    severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
    legal_profile text not null,
    state text not null check (state in ('pending', 'delivered', 'escalated', 'acknowledged')),
    version integer not null,
    raised_at timestamptz not null,
    recipient_id uuid,
    recipient_role text check (recipient_role in ('first-head', 'deputy')),
    escalate_at timestamptz,
    acknowledge_by timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    correlation_id text not null,
    cause_event_id uuid not null,
    unique (body_id, matter_kind, subject_id)
  );
  -- Index Scan using notification_to_escalate: (escalate_at <= app_now()), a handful of rows at any time.
  create index notification_to_escalate on notification (escalate_at) where escalate_at is not null;
  create index notification_in_order on notification (body_id, raised_at desc, id desc);
  create index notification_open on notification (body_id, raised_at desc, id desc) where acknowledged_at is null;

  create table delivery (
    id uuid primary key,
    body_id uuid not null,
    notification_id uuid not null references notification,
    recipient_id uuid not null,
    recipient_role text not null,
    channel text not null check (channel in ('in-app', 'e-mail')),
    state text not null check (state in ('waiting', 'sending', 'delivered', 'stopped', 'failed')),
    created_at timestamptz not null default clock_timestamp(),
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    message_id text,
    proof text check (proof in ('shown-by-client', 'accepted-by-server')),
    delivered_at timestamptz,
    last_error text,
    unique (notification_id, recipient_id, channel)
  );
  -- A delivery that is being sent keeps its next attempt as a lease: who dies with it in hand is replaced when it ends.
  create index delivery_to_send on delivery (next_attempt_at) where next_attempt_at is not null;

  create table instruction (
    id uuid primary key,
    body_id uuid not null,
    notification_id uuid not null references notification,
    unit_id uuid not null,
    text text not null,
    due_on date not null,
    due_at timestamptz not null,
    instructed_by uuid not null,
    instructed_at timestamptz not null
  );
  create index instruction_of_notification on instruction (notification_id, instructed_at);

  -- What a body changed about the limits of its legal profile.
  create table acknowledgement_limit (
    body_id uuid not null,
    severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
    minutes integer not null check (minutes between 1 and 10080),
    primary key (body_id, severity)
  );
`;

export const notificationTables = ['notification', 'delivery', 'instruction', 'acknowledgement_limit'];
