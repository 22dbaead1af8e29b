import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { freshDatabase } from '@baspasoz/testing';
import type { FreshDatabase } from '@baspasoz/testing';
import { bodyId } from '../body-id.js';
import type { Migration } from '../migration/migration.js';
import { dataSourceOptions } from '../module/data-source-options.js';
import { publicView } from '../sql/public-view.js';
import { tenantTable, workerTable } from '../sql/tenant-table.js';
import { PublicViews } from './public-views.js';
import { Tenants } from './tenants.js';
import { Workers } from './workers.js';

const health = bodyId('0192f000-0000-7000-8000-000000000001');
const akimat = bodyId('0192f000-0000-7000-8000-000000000002');

const notes: Migration = {
  name: '001-notes',
  async up(sql) {
    await sql.query(`
      create table note (id int primary key, body_id uuid not null, text text not null, fired boolean default false);
      ${tenantTable('note')}
      ${workerTable('note', sql.roles.worker, 'select, update (fired)')}
      ${publicView({ name: 'public_note', tables: ['note'], select: 'select id, text from note', app: sql.roles.app })}`);
  },
};

describe('tenant scope', () => {
  let db: FreshDatabase;
  const open: DataSource[] = [];
  let tenants: Tenants;
  let app: DataSource;
  const connect = async (url: string) => {
    const dataSource = await new DataSource(dataSourceOptions(url, [], 'spec', { poolSize: 2 })).initialize();
    open.push(dataSource);
    return dataSource;
  };
  const textsOf = (body: typeof health) =>
    tenants.run(body, async (tx) =>
      (await tx.query<{ text: string }>('select text from note order by id')).map((row) => row.text),
    );

  beforeAll(async () => {
    db = await freshDatabase('tenants', [notes]);
    app = await connect(db.appUrl);
    tenants = new Tenants(app);
    await tenants.run(health, (tx) => tx.query('insert into note values (1, $1, $2)', [health, 'of health']));
    await tenants.run(akimat, (tx) => tx.query('insert into note values (2, $1, $2)', [akimat, 'of the akimat']));
  });
  afterAll(async () => {
    await Promise.all(open.map((dataSource) => dataSource.destroy()));
    await db.drop();
  });

  it('shows a body its own rows only', async () => {
    expect(await textsOf(health)).toEqual(['of health']);
    expect(await textsOf(akimat)).toEqual(['of the akimat']);
  });

  it('when its connection is lost between two statements, fails the transaction, not the process', async () => {
    const killer = new Client({ connectionString: db.adminUrl });
    await killer.connect();
    const lost = tenants.run(health, async (tx) => {
      const [backend] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await killer.query('select pg_terminate_backend($1, 5000)', [backend!.pid]);
      return tx.query('select 1');
    });
    await expect(lost).rejects.toThrow();
    await killer.end();
    expect(await textsOf(health)).toEqual(['of health']);
  });

  it('refuses to write a row of another body', async () => {
    const theft = tenants.run(health, (tx) => tx.query('insert into note values (3, $1, $2)', [akimat, 'forged']));
    await expect(theft).rejects.toThrow(/row-level security/);
    const giveaway = tenants.run(health, (tx) => tx.query('update note set body_id = $1', [akimat]));
    await expect(giveaway).rejects.toThrow(/row-level security/);
  });

  it('changes and deletes nothing of another body', async () => {
    const changed = await tenants.run(health, (tx) => tx.execute(`update note set text = 'overwritten' where id = 2`));
    const deleted = await tenants.run(health, (tx) => tx.execute('delete from note where id = 2'));
    expect([changed, deleted]).toEqual([0, 0]);
    expect(await textsOf(akimat)).toEqual(['of the akimat']);
  });

  it('yields nothing when the tenant is forgotten, whether app or owner asks', async () => {
    const owner = await connect(db.ownerUrl);
    expect(await app.query('select * from note')).toEqual([]);
    expect(await owner.query('select * from note')).toEqual([]);
    await expect(app.query('insert into note values (4, $1, $2)', [health, 'stray'])).rejects.toThrow(
      /row-level security/,
    );
  });

  it('leaves no tenant behind on a pooled connection', async () => {
    for (let turn = 0; turn < 6; turn++) await textsOf(turn % 2 ? health : akimat);
    const all = await Promise.all(Array.from({ length: 6 }, () => app.query('select * from note')));
    expect(all.flat()).toEqual([]);
  });

  it('rolls everything back when the work throws, and calls no hook', async () => {
    let hooks = 0;
    const failing = tenants.run(health, async (tx) => {
      tx.afterCommit(() => hooks++);
      await tx.query('insert into note values (5, $1, $2)', [health, 'lost']);
      throw new Error('decided otherwise');
    });
    await expect(failing).rejects.toThrow('decided otherwise');
    expect(await textsOf(health)).toEqual(['of health']);
    expect(hooks).toBe(0);
  });

  it('calls the hooks after the commit, and a failing hook does not undo it', async () => {
    const seen: string[][] = [];
    await tenants.run(health, async (tx) => {
      await tx.query('insert into note values (6, $1, $2)', [health, 'kept']);
      tx.afterCommit(() => {
        throw new Error('hook');
      });
      tx.afterCommit(() => void textsOf(health).then((texts) => seen.push(texts)));
    });
    expect(await textsOf(health)).toEqual(['of health', 'kept']);
    await tenants.run(health, (tx) => tx.query('delete from note where id = 6'));
  });

  it('serves several bodies in one transaction, each in its scope, all or nothing', async () => {
    const batch = tenants.batch(async (each) => {
      await each.as(health, (tx) => tx.query(`update note set text = 'changed'`));
      await each.as(akimat, (tx) => tx.query('insert into note values (7, $1, $2)', [health, 'forged']));
    });
    await expect(batch).rejects.toThrow(/row-level security/);
    expect(await textsOf(health)).toEqual(['of health']);
  });

  it('refuses two overlapping scopes in one transaction', async () => {
    const nested = tenants.batch((each) => each.as(health, () => each.as(akimat, async () => undefined)));
    await expect(nested).rejects.toThrow(/may not overlap/);
  });

  it('lets the worker cross bodies with its own privileges and no others', async () => {
    const workers = new Workers(await connect(db.workerUrl));
    const seen = await workers.run((tx) => tx.query<{ id: number }>('select id from note order by id'));
    expect(seen.map((row) => row.id)).toEqual([1, 2]);
    await expect(workers.run((tx) => tx.query('delete from note'))).rejects.toThrow(/permission denied/);
    await expect(workers.run((tx) => tx.query(`update note set text = ''`))).rejects.toThrow(/permission denied/);
  });

  it('opens public views, and only them, without a body', async () => {
    const open = new PublicViews(app);
    expect(await open.run((tx) => tx.query('select text from public_note order by id'))).toHaveLength(2);
    expect(await open.run((tx) => tx.query('select text from note'))).toEqual([]);
    expect(await app.query('select text from public_note')).toEqual([]);
    await expect(open.run((tx) => tx.query('delete from public_note'))).rejects.toThrow(/read-only|permission denied/);
  });

  it('refuses a body id that is not a UUID before the database is asked', () => {
    expect(() => bodyId(`x', true); drop table note; --`)).toThrow(TypeError);
  });
});
