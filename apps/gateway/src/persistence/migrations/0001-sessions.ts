import type { Migration } from '@baspasoz/persistence';

/**
 * Web sessions. A session belongs to a person, not to a body, and is reached by the worker role alone. The browser's id is
 * stored as its hash and the tokens are sealed, so that neither the table nor a backup of it lets anyone in.
 */
export const sessions: Migration = {
  name: '0001-sessions',
  async up(sql) {
    await sql.query(`
      create table session (
        id_hash bytea primary key,
        sealed bytea not null,
        created_at timestamptz not null default app_now(),
        ends_at timestamptz not null,
        idle_at timestamptz not null,
        refreshing_until timestamptz
      );
      create index session_over on session (least(ends_at, idle_at));
      revoke all on session from "${sql.roles.app}";
      grant select, insert, update, delete on session to "${sql.roles.worker}";`);
  },
};
