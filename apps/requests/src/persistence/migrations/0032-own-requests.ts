import { publicView, tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * A journalist who signed in has requests in several bodies: the view says in which, and each is then asked within its own rows. Opening
 * one makes a code for this once; the database keeps its hash, as of every code.
 */
const ownRequestsSql = /* sql */ `
  create index media_request_of_person on media_request (requester_person_id, body_id) where requester_person_id is not null;

  create table account_key (
    id uuid primary key,
    request_id uuid not null references media_request,
    body_id uuid not null,
    key_hash bytea not null unique,
    made_at timestamptz not null
  );
  create index account_key_of_request on account_key (request_id, made_at desc);
  ${tenantTable('account_key')}
  ${ofSeenRequest('account_key', 'request_id')}
  create policy account_key_in_public on account_key for select to current_user using (current_setting('app.public', true) = 'on');

  -- The same as before, with the codes that were made for an account.
  create or replace view public_request_key with (security_barrier) as
  select r.tracking_hash as key_hash, r.tracking_hash, c.body_id, r.id as request_id, c.number
  from media_request r join statutory_clock c on c.request_id = r.id
  union all
  select k.key_hash, r.tracking_hash, c.body_id, r.id, c.number
  from earlier_key k join media_request r on r.id = k.request_id join statutory_clock c on c.request_id = k.request_id
  union all
  select k.key_hash, r.tracking_hash, c.body_id, r.id, c.number
  from account_key k join media_request r on r.id = k.request_id join statutory_clock c on c.request_id = k.request_id;
`;

export const ownRequestsMigration: Migration = {
  name: '2026-11-30-own-requests',
  up: async (sql) =>
    void (await sql.query(
      ownRequestsSql +
        publicView({
          name: 'public_own_body',
          tables: [],
          select:
            'select distinct r.requester_person_id as person_id, r.body_id from media_request r where r.requester_person_id is not null',
          app: sql.roles.app,
        }),
    )),
};
