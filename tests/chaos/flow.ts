import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { messagingMigration } from '@baspasoz/messaging';
import {
  provisionDatabase,
  runMigrations,
  tenantTable,
  type Migration,
  type ProvisionedDatabase,
} from '@baspasoz/persistence';
import { Client } from 'pg';
import type { Command, Replica } from './replica.js';

const tables: Migration = {
  name: '2026-11-02-flow',
  async up(sql) {
    await sql.query(`
      create table command (id uuid primary key, body_id uuid not null);
      create table request (id uuid primary key, body_id uuid not null, version int not null);
      create table effect (
        n bigint generated always as identity primary key, body_id uuid not null, event_id uuid not null,
        aggregate uuid not null, sequence int not null)`);
    for (const table of ['command', 'request', 'effect']) await sql.query(tenantTable(table));
  },
};

export type FlowDatabase = ProvisionedDatabase & { adminUrl: string };

export async function flowDatabase(postgresUrl: string, name: string): Promise<FlowDatabase> {
  const passwords = { owner: 'owner', app: 'app', worker: 'worker' };
  const urls = await provisionDatabase({ adminUrl: postgresUrl, name, passwords });
  await runMigrations({ ownerUrl: urls.ownerUrl, migrations: [messagingMigration(), tables] });
  const adminUrl = new URL(postgresUrl);
  adminUrl.pathname = `/${name}`;
  return { ...urls, adminUrl: adminUrl.href };
}

export async function look<R extends object>(url: string, sql: string, values: unknown[] = []): Promise<R[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A server that is killed under an idle client reports it here, too; the query itself has already said so.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

export const count = async (url: string, table: string): Promise<number> =>
  (await look<{ n: number }>(url, `select count(*)::int as n from ${table}`))[0]?.n ?? 0;

/** Commands over a fixed set of aggregates of two bodies, in no particular order. */
export function commands(howMany: number, subjects: { body: string; subject: string }[]): Command[] {
  return Array.from({ length: howMany }, (_, n) => ({ id: randomUUID(), ...subjects[(n * 7919) % subjects.length]! }));
}

const AT_ONCE = 24;

/** Sends every command until some replica says it is done: who does not know the outcome asks again, as a browser would. */
export async function carryOut(list: Command[], replicas: Replica[]): Promise<void> {
  const queue = [...list];
  const client = async (number: number) => {
    for (let command = queue.shift(); command; command = queue.shift())
      for (let turn = number; !(await replicas[turn % replicas.length]!.command(command)); turn++) await setTimeout(20);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => client(number)));
}

export interface Verdict {
  effects: number;
  doubled: number;
  outOfOrder: number;
}

/** What really happened: how many effects, how many events took effect twice, how many stand out of their order. */
export async function judge(url: string): Promise<Verdict> {
  const [verdict] = await look<Verdict>(
    url,
    `select count(*)::int as effects, (count(*) - count(distinct event_id))::int as doubled,
       count(*) filter (where sequence <> expected)::int as "outOfOrder"
     from (select event_id, sequence, row_number() over (partition by aggregate order by n) as expected from effect) e`,
  );
  return verdict!;
}
