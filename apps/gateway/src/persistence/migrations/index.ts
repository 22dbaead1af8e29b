import { messagingMigration } from '@baspasoz/messaging';
import { appNowFunction, auditTables, type Migration } from '@baspasoz/persistence';
import { eventLog } from './0002-event-log.js';
import { sessions } from './0001-sessions.js';

const base: Migration = {
  name: '0000-base',
  async up(sql) {
    await sql.query(appNowFunction());
    await sql.query(auditTables(sql.roles));
  },
};

/** The gateway's database, oldest step first. */
export const migrations: Migration[] = [base, messagingMigration(), sessions, eventLog];
