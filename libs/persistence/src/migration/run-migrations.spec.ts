import { freshDatabase } from '@baspasoz/testing';
import type { FreshDatabase } from '@baspasoz/testing';
import { Client } from 'pg';
import { findTablesWithoutPolicy } from '../sql/find-tables-without-policy.js';
import { tenantTable } from '../sql/tenant-table.js';
import type { Migration } from './migration.js';
import { runMigrations } from './run-migrations.js';

const step = (name: string, sql: string, crossesBodies?: string): Migration => ({
  name,
  up: async (run) => void (await run.query(sql)),
  ...(crossesBodies ? { crossesBodies } : {}),
});
const notes = step('001-notes', `create table note (body_id uuid not null, text text); ${tenantTable('note')}`);
const body = '0192f000-0000-7000-8000-000000000001';

describe('migrations', () => {
  let db: FreshDatabase;
  beforeEach(async () => {
    db = await freshDatabase('migrations');
  });
  afterEach(() => db.drop());

  const ask = async <R extends object>(url: string, sql: string): Promise<R[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it('are applied once, in order, also when two replicas start together', async () => {
    const slow = step('002-slow', `create table slow (id int); select pg_sleep(0.1)`);
    const runs = await Promise.all(
      [1, 2, 3].map(() => runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes, slow] })),
    );
    expect(runs.flat()).toEqual(['001-notes', '002-slow']);
  });

  it('leave nothing of a failed step behind, name it, and go on from there', async () => {
    const broken = step('002-broken', 'create table half (id int); select no_such_function()');
    const run = runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes, broken] });
    await expect(run).rejects.toThrow(/002-broken failed.*no_such_function/);
    expect(await ask(db.ownerUrl, `select to_regclass('half') as half`)).toEqual([{ half: null }]);
    const mended = step('002-broken', 'create table half (id int)');
    expect(await runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes, mended] })).toEqual(['002-broken']);
  });

  it('cross bodies only where they declare why', async () => {
    await runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes] });
    const insert = `insert into note values ('${body}', 'backfilled')`;
    const silent = runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes, step('002-fill', insert)] });
    await expect(silent).rejects.toThrow(/row-level security/);
    await runMigrations({
      ownerUrl: db.ownerUrl,
      migrations: [notes, step('002-fill', insert, 'fills the new column')],
    });
    expect(await ask(db.adminUrl, 'select text from note')).toEqual([{ text: 'backfilled' }]);
    expect(await ask(db.ownerUrl, `select crosses_bodies from schema_migration where name = '002-fill'`)).toEqual([
      { crosses_bodies: 'fills the new column' },
    ]);
  });

  it('give up on a table lock instead of stopping the running service', async () => {
    await runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes] });
    const busy = new Client({ connectionString: db.adminUrl });
    await busy.connect();
    await busy.query('begin; lock table note in access share mode');
    const change = step('002-change', 'alter table note add column more text');
    await expect(
      runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes, change], lockTimeoutMs: 50 }),
    ).rejects.toThrow(/lock timeout/);
    await busy.end();
  });

  it('refuse two steps of one name', async () => {
    await expect(runMigrations({ ownerUrl: db.ownerUrl, migrations: [notes, notes] })).rejects.toThrow(/001-notes/);
  });

  it('are caught when a table with body_id lacks its forced policy', async () => {
    const unforced = 'create table unforced (body_id uuid); alter table unforced enable row level security;';
    const otherPolicy = `create table lax (body_id uuid); alter table lax enable row level security;
      alter table lax force row level security; create policy lax on lax using (true);`;
    const free = 'create table free_of_bodies (id int);';
    await runMigrations({
      ownerUrl: db.ownerUrl,
      migrations: [
        notes,
        step('002', 'create table bare (body_id uuid)'),
        step('003', unforced),
        step('004', otherPolicy + free),
      ],
    });
    expect(await findTablesWithoutPolicy(db.ownerUrl)).toEqual(['bare', 'lax', 'unforced']);
  });
});
