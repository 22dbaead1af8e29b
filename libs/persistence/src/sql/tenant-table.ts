import { identifier } from './identifier.js';

/**
 * SQL that shuts a table with a `body_id` column for everyone but the body named by the transaction, the owner included (FORCE).
 * A missing or empty `app.body` matches nothing. Migrations that declare `crossesBodies` are the one exception.
 */
export function tenantTable(name: string): string {
  const table = identifier(name);
  const own = `body_id = nullif(current_setting('app.body', true), '')::uuid`;
  const declared = `current_setting('app.crosses_bodies', true) = 'on'`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${table}_of_body on ${table} using (${own}) with check (${own});
    create policy ${table}_of_migrations on ${table} to current_user using (${declared}) with check (${declared});`;
}

/**
 * SQL that admits the worker role to a tenant table across bodies, with exactly the privileges named.
 * @param privileges for example `select, update (fired_at)`
 */
export function workerTable(name: string, worker: string, privileges: string): string {
  const table = identifier(name);
  return `
    grant ${privileges} on ${table} to "${worker}";
    create policy ${table}_of_worker on ${table} to "${worker}" using (true) with check (true);`;
}
