import { tenantTable, workerTable, type Migration } from '@baspasoz/persistence';

/**
 * What the event stream replays from. `seq` is handed out under a lock held until commit (see EventLog.append), so
 * a reader that has seen `seq` has seen everything before it.
 */
export const eventLog: Migration = {
  name: '0002-event-log',
  async up(sql) {
    const { app, worker } = sql.roles;
    await sql.query(`
      create table event_log (
        seq bigint generated always as identity primary key,
        body_id uuid not null,
        name text not null,
        event text not null,
        logged_at timestamptz not null default app_now()
      );
      create index event_log_of_body on event_log (body_id, seq);
      create index event_log_by_age on event_log (logged_at);
      create table event_log_horizon (
        one boolean primary key default true check (one),
        pruned_through bigint not null
      );
      insert into event_log_horizon (pruned_through) values (0);
      ${tenantTable('event_log')}
      revoke all on event_log, event_log_horizon from "${app}";
      grant select, insert on event_log to "${app}";
      ${workerTable('event_log', worker, 'select, delete')}
      grant select, update on event_log_horizon to "${worker}";`);
  },
};
