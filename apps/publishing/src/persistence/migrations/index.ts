import { messagingMigration } from '@baspasoz/messaging';
import { appNowFunction, auditTables, publicView, tenantTable, workerTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import { ownCopySql, ownCopyTables } from './0001-own-copy.js';
import { publicationTables, publicationsSql } from './0002-publications.js';
import { newsroomReleaseSelect, newsroomSectionSelect, newsroomSelect } from './0003-newsroom.js';
import { placementsSql } from './0004-placements.js';

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
    name: '2026-11-24-publications',
    async up(sql) {
      await sql.query(publicationsSql + shut(publicationTables));
      // The sweep says that a section is stale and counts it up; it reads no text and no person.
      await sql.query(workerTable('section', sql.roles.worker, 'select, update (sequence, stale_since)'));
    },
  },
  {
    name: '2026-11-24-newsroom',
    async up(sql) {
      const { app } = sql.roles;
      await sql.query(
        publicView({
          name: 'public_newsroom',
          tables: ['internet_resource', 'body'],
          select: newsroomSelect,
          app,
        }) +
          publicView({ name: 'public_newsroom_section', tables: ['section'], select: newsroomSectionSelect, app }) +
          publicView({
            name: 'public_newsroom_release',
            tables: ['publication', 'release', 'release_edition'],
            select: newsroomReleaseSelect,
            app,
          }),
      );
    },
  },
  {
    name: '2026-11-24-deputies-end',
    up: async (sql) => void (await sql.query('alter table leader add column until_date date')),
  },
  { name: '2026-11-30-placements', up: async (sql) => void (await sql.query(placementsSql)) },
];
