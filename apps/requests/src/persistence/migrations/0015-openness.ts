import { publicView, tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';
import {
  publicRegisterReads,
  publicRegisterSelect,
  publicRegisterSql,
  publicRegisterTables,
} from './0015-public-register.js';
import { requestFactReads, requestFactSelect, statisticsSql } from './0015-statistics.js';

/** The public register and the statistics. */
export const opennessMigrations: readonly Migration[] = [
  {
    name: '2026-11-29-public-register',
    async up(sql) {
      const { app } = sql.roles;
      await sql.query(publicRegisterSql + publicRegisterTables.map(tenantTable).join('\n'));
      await sql.query(
        publicView({ name: 'public_register', tables: publicRegisterReads, select: publicRegisterSelect, app }) +
          publicView({
            name: 'public_register_body',
            tables: ['body'],
            select: 'select body_id, name, time_zone from body',
            app,
          }),
      );
    },
  },
  {
    name: '2026-11-29-statistics',
    async up(sql) {
      const { app } = sql.roles;
      await sql.query(statisticsSql);
      await sql.query(
        publicView({ name: 'public_request_fact', tables: requestFactReads, select: requestFactSelect, app }) +
          publicView({
            name: 'public_register_unit',
            tables: ['unit'],
            select: 'select body_id, unit_id, name from unit',
            app,
          }),
      );
    },
  },
];
