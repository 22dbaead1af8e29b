import { Client } from 'pg';
import type { Migration, MigrationRunner } from './migration.js';

/** Any number will do as long as every service uses the same one: the lock lives in the service's own database. */
const MIGRATION_LOCK = 7_203_119;

export interface MigrationOptions {
  /** Connection string of the owner role. */
  ownerUrl: string;
  migrations: readonly Migration[];
  /** How long a step may wait for a table lock before it gives up and leaves running services in peace (default 10 s). */
  lockTimeoutMs?: number;
  /** Stop after this one: a restore wants the schema its rows were written for. All of them when left out. */
  upTo?: string | undefined;
}

/**
 * Brings a database to the last migration, each in a transaction of its own, and returns the names applied now. Two
 * replicas that start together take turns by advisory lock; the second finds nothing to do.
 * @throws Error naming the migration that failed; those before it stay applied.
 */
export async function runMigrations({
  ownerUrl,
  migrations,
  lockTimeoutMs = 10_000,
  upTo,
}: MigrationOptions): Promise<string[]> {
  refuseDoubles(migrations);
  const wanted = migrations.slice(0, endOf(migrations, upTo));
  const client = new Client({ connectionString: ownerUrl, application_name: 'baspasoz-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`create table if not exists schema_migration (
      name text primary key, crosses_bodies text, applied_at timestamptz not null default clock_timestamp())`);
    const done = new Set(
      (await client.query<{ name: string }>('select name from schema_migration')).rows.map((row) => row.name),
    );
    const sql = await runnerOf(client);
    const applied: string[] = [];
    for (const migration of wanted) {
      if (done.has(migration.name)) continue;
      await apply(client, sql, migration, lockTimeoutMs);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function apply(client: Client, sql: MigrationRunner, migration: Migration, lockTimeoutMs: number): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select set_config('lock_timeout', $1, true), set_config('app.crosses_bodies', $2, true)`, [
      String(lockTimeoutMs),
      migration.crossesBodies ? 'on' : 'off',
    ]);
    await migration.up(sql);
    await client.query('insert into schema_migration (name, crosses_bodies) values ($1, $2)', [
      migration.name,
      migration.crossesBodies ?? null,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function runnerOf(client: Client): Promise<MigrationRunner> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = rows[0]?.name ?? '';
  return {
    roles: { owner: `${database}_owner`, app: `${database}_app`, worker: `${database}_worker` },
    query: async <R>(text: string, params: readonly unknown[] = []) =>
      (await client.query(text, params.length > 0 ? [...params] : undefined)).rows as R[],
  };
}

function endOf(migrations: readonly Migration[], upTo: string | undefined): number {
  if (upTo === undefined) return migrations.length;
  const last = migrations.findIndex(({ name }) => name === upTo);
  if (last === -1) throw new Error(`This release knows no migration ${upTo}`);
  return last + 1;
}

function refuseDoubles(migrations: readonly Migration[]): void {
  const names = migrations.map((migration) => migration.name);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double) throw new Error(`Two migrations are called ${double}`);
}
