import { tenantTable, workerTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * An extension (art. 36) and the end of the consideration (APPC 88) rest on a decision of the head: one that is asked for and taken here, as
 * a row of `approval` with what is asked beside it, or one on paper with its number and date. What the office has not done in its term is
 * told to its officers by letter, each once.
 */
const askedDecisionsSql = /* sql */ `
  alter table approval
    drop constraint approval_kind_check,
    add constraint approval_kind_check check (kind in ('answer', 'refusal', 'new-answer', 'extension', 'termination'));
  create table asked_decision (
    approval_id uuid primary key references approval,
    body_id uuid not null,
    request_id uuid not null references media_request,
    -- Why the term is to be longer, or the reasoning that the requester will read.
    reason text not null,
    holders text[] not null default '{}',
    ground_code text
  );
  ${tenantTable('asked_decision')}
  ${ofSeenRequest('asked_decision', 'request_id')}

  alter table extension
    add column decided_by_role text,
    add column decided_by uuid,
    add column decision_number text,
    add column decision_date date,
    add constraint extension_on_paper check ((decision_number is null) = (decision_date is null));
  alter table procedural_decision
    add column decision_number text,
    add column decision_date date,
    add constraint procedural_decision_on_paper check ((decision_number is null) = (decision_date is null));

  -- One letter to one officer about a request. The address is asked of coordination when it is sent, and not kept.
  create table officer_notice (
    id uuid primary key default gen_random_uuid(),
    body_id uuid not null,
    request_id uuid not null references media_request,
    recipient_id uuid not null,
    kind text not null check (kind ~ '^[a-z-]+$'),
    -- What it is told of: a deadline.
    subject_id uuid not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'delivered', 'failed', 'stopped')),
    attempts integer not null default 0,
    last_error text,
    created_at timestamptz not null default clock_timestamp(),
    next_attempt_at timestamptz default clock_timestamp(),
    settled_at timestamptz,
    unique (subject_id, kind, recipient_id)
  );
  create index officer_notice_due on officer_notice (next_attempt_at) where next_attempt_at is not null;
  create index officer_notice_of on officer_notice (request_id);
  ${tenantTable('officer_notice')}
  ${ofSeenRequest('officer_notice', 'request_id')}
`;

export const askedDecisionsMigration: Migration = {
  name: '2026-11-30-asked-decisions',
  async up(sql) {
    const { worker } = sql.roles;
    await sql.query(askedDecisionsSql);
    // The sweep ends what was asked too late and puts letters into the post; it sees neither reasons nor addresses.
    await sql.query(`grant select (kind) on approval to "${worker}"`);
    await sql.query(
      workerTable(
        'officer_notice',
        worker,
        'select (id, body_id, created_at, next_attempt_at), insert (body_id, request_id, recipient_id, kind, subject_id)',
      ),
    );
  },
};
