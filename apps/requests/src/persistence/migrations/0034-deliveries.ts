import { tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ofSeenRequest } from './0010-unit-enquiries.js';

/**
 * An answer or a refusal is owed to its requester until there is a record that it reached them (APPC 66(2)): the receiving server's word on
 * the letter, or what the office records of a registered letter, a signature, a telephone message. Decisions of before are owed nothing here.
 */
const deliveriesSql = /* sql */ `
  create table hand_over (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    -- A code of the law's list of means.
    means text not null,
    outcome text not null check (outcome in ('sent', 'delivered', 'returned')),
    reference text,
    -- The local day on which it was sent, handed over or came back.
    happened_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
  );
  create index hand_over_of_request on hand_over (request_id, recorded_at);
  ${tenantTable('hand_over')}
  ${ofSeenRequest('hand_over', 'request_id')}

  alter table statutory_clock add column delivery_owed boolean not null default false;
  create index statutory_clock_owed on statutory_clock (body_id, due_at, request_id) where delivery_owed;
`;

export const deliveriesMigration: Migration = {
  name: '2026-11-30-deliveries',
  up: async (sql) => void (await sql.query(deliveriesSql)),
};
