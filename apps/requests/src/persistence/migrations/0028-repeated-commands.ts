import { tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';

/**
 * Whoever sends a command twice makes one thing: the key of the sending with the id of what it made. Several units asked at once are
 * enquiries of one asking, so that a repeat finds them all.
 */
const repeatedCommandsSql = /* sql */ `
  create table repeated_command (
    body_id uuid not null,
    key_hash bytea not null,
    fingerprint text not null,
    subject_id uuid not null,
    noted_at timestamptz not null default app_now(),
    primary key (body_id, key_hash)
  );
  create index repeated_command_noted on repeated_command (body_id, noted_at);
  ${tenantTable('repeated_command')}
  alter table unit_enquiry add column asking_id uuid;
  create index unit_enquiry_of_asking on unit_enquiry (asking_id) where asking_id is not null;
`;

export const repeatedCommandsMigration: Migration = {
  name: '2026-11-30-repeated-commands',
  up: async (sql) => void (await sql.query(repeatedCommandsSql)),
};
