import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { identifier } from '../sql/identifier.js';

export interface ProvisionOptions {
  /** Connection string of a superuser, any database. */
  adminUrl: string;
  /** Name of the service database; the roles are named after it. */
  name: string;
  passwords: { owner: string; app: string; worker: string };
}

export interface ProvisionedDatabase {
  /** Migrations only. */
  ownerUrl: string;
  /** Everything a service does for a body. */
  appUrl: string;
  /** Outbox relay and deadline sweep. */
  workerUrl: string;
}

/**
 * Creates the database of one service with its three roles, or brings an existing one in line (passwords, grants).
 * The app role gets data privileges on every table the owner creates; the worker role gets none by default.
 */
export async function provisionDatabase({ adminUrl, name, passwords }: ProvisionOptions): Promise<ProvisionedDatabase> {
  identifier(name);
  const roles = { owner: `${name}_owner`, app: `${name}_app`, worker: `${name}_worker` };
  await withClient(adminUrl, async (admin) => {
    for (const kind of ['owner', 'app', 'worker'] as const) await ensureRole(admin, roles[kind], passwords[kind]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (!rowCount)
      await admin.query(`create database ${escapeIdentifier(name)} owner ${escapeIdentifier(roles.owner)}`);
  });
  const url = (user: string, password: string) => withUser(adminUrl, name, user, password);
  await withClient(withDatabase(adminUrl, name), (admin) => grant(admin, name, roles));
  return {
    ownerUrl: url(roles.owner, passwords.owner),
    appUrl: url(roles.app, passwords.app),
    workerUrl: url(roles.worker, passwords.worker),
  };
}

async function ensureRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount ? 'alter' : 'create';
  await admin.query(
    `${verb} role ${escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${escapeLiteral(password)}`,
  );
}

const grant = (admin: Client, name: string, { owner, app, worker }: { owner: string; app: string; worker: string }) =>
  admin.query(`
    revoke all on database "${name}" from public;
    grant connect on database "${name}" to "${app}", "${worker}";
    alter schema public owner to "${owner}";
    revoke all on schema public from public;
    grant usage on schema public to "${app}", "${worker}";
    alter default privileges for role "${owner}" in schema public
      grant select, insert, update, delete on tables to "${app}";
    alter default privileges for role "${owner}" in schema public grant usage, select on sequences to "${app}";`);

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  // A server that goes away between two statements fails the next one; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

function withUser(adminUrl: string, database: string, user: string, password: string): string {
  const url = new URL(withDatabase(adminUrl, database));
  url.username = user;
  url.password = encodeURIComponent(password);
  return url.href;
}
