import { messagingMigration } from '@baspasoz/messaging';
import { appNowFunction, auditTables, publicView, tenantTable, workerTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ownCopySql, ownCopyTables } from './0001-own-copy.js';
import { accreditationsSql, accreditationTables } from './0002-accreditations.js';
import { publicApplicantSelect, publicCardSelect, publicCardTables } from './0003-public-views.js';
import { termColumns, termsSql } from './0004-terms.js';

const shut = (tables: readonly string[]) => tables.map(tenantTable).join('\n');

/** The history of this service's database, in order. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-24-clock-and-audit',
    up: async (sql) => void (await sql.query(appNowFunction() + auditTables(sql.roles))),
  },
  messagingMigration(),
  { name: '2026-11-24-own-copy', up: async (sql) => void (await sql.query(ownCopySql + shut(ownCopyTables))) },
  {
    name: '2026-11-24-accreditations',
    up: async (sql) => void (await sql.query(accreditationsSql + shut(accreditationTables))),
  },
  {
    name: '2026-11-24-public-views',
    async up(sql) {
      const { app } = sql.roles;
      await sql.query(
        publicView({ name: 'public_accreditation_card', tables: publicCardTables, select: publicCardSelect, app }) +
          publicView({ name: 'public_applicant', tables: [], select: publicApplicantSelect, app }),
      );
    },
  },
  {
    name: '2026-11-24-terms',
    crossesBodies: 'gives the applications of every body the moment at which their term is looked at',
    async up(sql) {
      const { worker } = sql.roles;
      await sql.query(termsSql);
      const privileges = `select (${termColumns.join(', ')}), update (look_at, breached_at, version)`;
      await sql.query(
        workerTable('accreditation', worker, privileges) + workerTable('history_entry', worker, 'insert'),
      );
    },
  },
];
