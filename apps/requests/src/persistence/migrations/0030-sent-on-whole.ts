import { publicView, tenantTable, workerTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * A request that is sent on takes its files and its key along. `redirected_file` is the sender's: which files went. The rest is the
 * receiver's: files that are still under way, and the hashes of the codes by which the requester followed the request before.
 */
const sentOnSql = /* sql */ `
  create table redirected_file (
    redirection_id uuid not null references redirection,
    body_id uuid not null,
    request_id uuid not null references media_request,
    attachment_id uuid not null references attachment on delete cascade,
    primary key (redirection_id, attachment_id)
  );
  create index redirected_file_of_attachment on redirected_file (attachment_id);
  create index redirection_received_as on redirection (received_as) where received_as is not null;

  -- Gone once the file has arrived. A file that was erased at the sender before it came stays as lost.
  create table arriving_file (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    from_body_id uuid not null,
    from_attachment_id uuid not null,
    redirection_id uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 bytea not null,
    created_at timestamptz not null default clock_timestamp(),
    attempts integer not null default 0,
    next_attempt_at timestamptz default clock_timestamp(),
    lost_at timestamptz
  );
  create index arriving_file_of_request on arriving_file (request_id);
  create index arriving_file_due on arriving_file (next_attempt_at) where next_attempt_at is not null;

  create table earlier_key (
    request_id uuid not null references media_request,
    body_id uuid not null,
    key_hash bytea not null,
    primary key (request_id, key_hash)
  );
  create index earlier_key_hash on earlier_key (key_hash);

  ${['redirected_file', 'arriving_file', 'earlier_key'].map((table) => tenantTable(table) + ofSeenRequest(table, 'request_id')).join('')}
`;

/** Which requests a code opens: its own, and those that were made of it by sending it on. */
const publicRequestKeySelect = /* sql */ `
  select r.tracking_hash as key_hash, r.tracking_hash, c.body_id, r.id as request_id, c.number
  from media_request r join statutory_clock c on c.request_id = r.id
  union all
  select k.key_hash, r.tracking_hash, c.body_id, r.id, c.number
  from earlier_key k join media_request r on r.id = k.request_id join statutory_clock c on c.request_id = k.request_id
`;

/** The same as before; with where a request stands that was made of this one, and at the end from whom this one came. */
const publicProceedingsSql = /* sql */ `
  create or replace view public_proceedings with (security_barrier) as
  select r.tracking_hash, r.body_id, r.id as request_id, c.number,
    (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'text', q.text, 'answerBy', q.answer_by, 'late', q.late,
       'askedAt', q.asked_at, 'reply', q.reply, 'repliedAt', q.replied_at) order by q.asked_at, q.id), '[]')
     from requester_question q where q.request_id = r.id) as questions,
    (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'whole', d.whole, 'text', d.text, 'reason', d.reason, 'toName', d.to_name,
       'redirectedAt', d.redirected_at, 'receivedNumber', d.received_number, 'receivedAt', d.received_at,
       'there', (select jsonb_build_object('state', t.state, 'dueOn', t.due_on, 'dueAt', t.due_at, 'closedAt', t.closed_at,
                   'extendedAt', t.extended_at, 'breachedAt', t.breached_at, 'timeZone', k.time_zone, 'opens', k.opens, 'closes', k.closes,
                   'days', k.days)
                 from statutory_clock t join body_calendar k on k.body_id = t.body_id and k.version = t.calendar_version
                 where t.request_id = d.received_as),
       'files', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type, 'size', a.size,
                   'sha256', encode(a.sha256, 'hex'), 'state', a.state) order by a.created_at, a.id), '[]')
                 from redirected_file x join attachment a on a.id = x.attachment_id where x.redirection_id = d.id))
       order by d.redirected_at, d.id), '[]')
     from redirection d where d.request_id = r.id) as redirections,
    (select jsonb_build_object('kind', p.kind, 'groundCode', p.ground_code, 'language', p.language, 'reasoning', p.reasoning,
       'legalReference', p.legal_reference, 'appealText', p.appeal_text, 'decidedByRole', p.decided_by_role, 'decidedAt', p.decided_at)
     from procedural_decision p where p.request_id = r.id) as procedural,
    (select jsonb_build_object('name', b.name, 'number', s.number)
     from redirection d join statutory_clock s on s.request_id = d.request_id join body b on b.body_id = d.body_id
     where d.received_as = r.id) as came_from
  from media_request r
  join statutory_clock c on c.request_id = r.id;
`;

export const sentOnMigration: Migration = {
  name: '2026-11-30-sent-on-whole',
  async up(sql) {
    const { app, worker } = sql.roles;
    await sql.query(sentOnSql);
    // That a file is to be fetched, and nothing of what it is called.
    await sql.query(workerTable('arriving_file', worker, 'select (id, body_id, created_at, next_attempt_at)'));
    await sql.query(
      publicView({
        name: 'public_request_key',
        tables: ['earlier_key'],
        select: publicRequestKeySelect,
        app,
      }),
    );
    await sql.query(`
      create policy redirected_file_in_public on redirected_file for select to current_user
        using (current_setting('app.public', true) = 'on');
      ${publicProceedingsSql}`);
  },
};
