import { tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';

/** The body's own days over the national calendar. A withdrawn day is deleted; the audit chain keeps what it was. */
export const calendar: Migration = {
  name: '0002-calendar',
  async up(sql) {
    await sql.query(`
      create table calendar (
        body_id uuid primary key references body,
        version int not null,
        opens text not null,
        closes text not null
      );
      create table calendar_day (
        body_id uuid not null references calendar,
        date date not null,
        kind text not null check (kind in ('work', 'off')),
        reason jsonb not null,
        act text not null,
        primary key (body_id, date)
      );
      ${tenantTable('calendar')}
      ${tenantTable('calendar_day')}
      revoke delete on calendar from "${sql.roles.app}";`);
  },
};
