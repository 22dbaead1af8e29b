import { messagingMigration } from '@baspasoz/messaging';
import { appNowFunction, auditTables } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { bodies } from './0001-bodies.js';
import { calendar } from './0002-calendar.js';

const foundation: Migration = {
  name: '0000-foundation',
  up: async (sql) => void (await sql.query(`${appNowFunction()} ${auditTables(sql.roles)}`)),
};

/** The whole history of the database, oldest first. */
export const migrations: readonly Migration[] = [foundation, messagingMigration(), bodies, calendar];
