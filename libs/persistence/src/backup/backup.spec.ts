import { eventually, freshDatabase, type FreshDatabase } from '@baspasoz/testing';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Migration } from '../migration/migration.js';
import { runMigrations } from '../migration/run-migrations.js';
import { tenantTable } from '../sql/tenant-table.js';
import { backupDatabase } from './backup-database.js';
import { DatabaseInUse, restoreDatabase } from './restore-database.js';

const BODY = '0192f000-0000-7000-8000-000000000001';

/** Everything that a careless copy loses: keys that point forward, generated and hidden values, sequences, odd texts. */
const released: Migration = {
  name: '001-released',
  up: async (sql) =>
    void (await sql.query(`
      create table letter (id int primary key, body_id uuid not null, answers int, text text, at timestamptz, hash bytea, detail jsonb,
        weight double precision, length int generated always as (length(text)) stored);
      alter table letter add foreign key (answers) references letter (id);
      create table seen (seq bigint generated always as identity primary key, body_id uuid not null, letter int references letter (id));
      create table plain (word text);
      ${tenantTable('letter')} ${tenantTable('seen')}`)),
};
const next: Migration = {
  name: '002-next',
  up: async (sql) => void (await sql.query(`alter table letter add column language text not null default 'kk'`)),
};

describe('a backup of a service’s database', () => {
  let db: FreshDatabase;
  let place: string;
  let folder: string;

  async function admin<R extends object>(sql: string, values: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: db.adminUrl });
    await client.connect();
    try {
      return (await client.query<R>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
  const elsewhere = () => new URL('/postgres', db.adminUrl).href;
  const restore = (migrations: Migration[]) =>
    restoreDatabase({
      adminUrl: elsewhere(),
      urls: db,
      folder,
      migrate: async (ownerUrl, upTo) => void (await runMigrations({ ownerUrl, migrations, upTo })),
    });
  const everything = async () => ({
    letters: await admin(
      'select id, body_id, answers, text, at::text, hash, detail::text, weight::text, length from letter order by id',
    ),
    seen: await admin('select * from seen order by seq'),
    words: await admin('select word from plain order by word'),
  });
  const drop = async (name: string) => {
    const client = new Client({ connectionString: elsewhere() });
    await client.connect();
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.end();
  };

  beforeEach(async () => {
    db = await freshDatabase('backup', [released]);
    place = await mkdtemp(join(tmpdir(), 'baspasoz-backup-'));
    folder = join(place, 'one');
    await admin(
      `insert into letter (id, body_id, answers, text, at, hash, detail, weight) values
         (1, $1, 2, $2, '2026-11-24 03:04:05.678901+05', '\\x00ff0a', '{"a": [1, null]}', 0.1),
         (2, $1, null, null, 'infinity', null, null, 'NaN')`,
      [BODY, 'Сәлем\t«\\N»\nекінші жол\r\n'],
    );
    await admin('insert into seen (body_id, letter) select $1, 1 from generate_series(1, 5)', [BODY]);
    await admin('delete from seen where seq = 5');
    await admin(`insert into plain values ('б'), ('а'), ('')`);
  });
  afterEach(async () => {
    await db.drop();
    await rm(place, { recursive: true, force: true });
  });

  it('gives back every row and every sequence of a dropped database', async () => {
    const before = await everything();
    await backupDatabase({ adminUrl: db.adminUrl, folder });
    await drop(db.name);
    await restore([released]);
    expect(await everything()).toEqual(before);
    expect(await admin('insert into seen (body_id, letter) values ($1, 2) returning seq', [BODY])).toEqual([
      { seq: '6' },
    ]);
    await expect(admin('insert into letter (id, body_id, answers) values (3, $1, 99)', [BODY])).rejects.toThrow(
      'foreign key',
    );
  });

  it('is of one moment, however long it takes', async () => {
    const slow = new Client({ connectionString: db.adminUrl });
    await slow.connect();
    // The tables are read one after the other; a writer that holds the last one up would otherwise tear the copy.
    await slow.query('begin; lock table seen in access exclusive mode');
    const taken = backupDatabase({ adminUrl: db.adminUrl, folder });
    const waits = `select 1 from pg_stat_activity where application_name = 'baspasoz-backup' and wait_event_type = 'Lock'`;
    await eventually(async () => expect(await admin(waits)).toHaveLength(1));
    await slow.query(`insert into plain values ('late')`);
    await slow.query('insert into seen (body_id, letter) values ($1, 1)', [BODY]);
    await slow.query('commit');
    await slow.end();
    const { tables } = await taken;
    expect(Object.fromEntries(tables.map(({ name, rows }) => [name, rows]))).toMatchObject({ plain: 3, seen: 4 });
  });

  it('fits the next release too: its schema first, the later migrations after it', async () => {
    await backupDatabase({ adminUrl: db.adminUrl, folder });
    await drop(db.name);
    await restore([released, next]);
    await runMigrations({ ownerUrl: db.ownerUrl, migrations: [released, next] });
    expect(await admin('select id, language from letter order by id')).toEqual([
      { id: 1, language: 'kk' },
      { id: 2, language: 'kk' },
    ]);
  });

  it('sets the database that stood there aside, and never touches one in use', async () => {
    await backupDatabase({ adminUrl: db.adminUrl, folder });
    const service = new Client({ connectionString: db.appUrl });
    await service.connect();
    await expect(restore([released])).rejects.toThrow(DatabaseInUse);
    await service.end();
    const { setAside } = await restore([released]);
    expect(setAside).toMatch(new RegExp(`^${db.name}_until_\\d{14}$`));
    await drop(setAside!);
  });

  it('is refused when a file of it was changed, and the database stays as it was', async () => {
    await backupDatabase({ adminUrl: db.adminUrl, folder });
    await admin(`insert into plain values ('since')`);
    const before = await everything();
    const manifest = join(folder, 'manifest.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace(/"sha256": "./, '"sha256": "x'));
    await expect(restore([released])).rejects.toThrow('differ from the backup: letter (2 rows here, 2 in the backup)');
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing behind that looks like a backup when it fails', async () => {
    await admin('drop table schema_migration');
    await expect(backupDatabase({ adminUrl: db.adminUrl, folder })).rejects.toThrow('schema_migration');
    expect(await readdir(place)).toEqual([]);
  });
});
