import { eventually, freshDatabase } from '@baspasoz/testing';
import type { FreshDatabase } from '@baspasoz/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { bodyId } from '../body-id.js';
import type { Migration } from '../migration/migration.js';
import { dataSourceOptions } from '../module/data-source-options.js';
import { appNowFunction } from '../sql/app-now.js';
import { Tenants } from '../tenancy/tenants.js';
import { Workers } from '../tenancy/workers.js';
import { anchorAudit } from './anchor-audit.js';
import { Audit } from './audit.js';
import { auditTables } from './audit-tables.js';
import { verifyAudit } from './verify-audit.js';

const health = bodyId('0192f000-0000-7000-8000-000000000001');
const akimat = bodyId('0192f000-0000-7000-8000-000000000002');

const auditing: Migration = {
  name: '001-audit',
  up: async (sql) => void (await sql.query(`${appNowFunction()} ${auditTables(sql.roles)}`)),
};

describe('audit chain', () => {
  let db: FreshDatabase;
  let app: DataSource;
  let worker: DataSource;
  let tenants: Tenants;
  let folder: string;
  const audit = new Audit();
  const record = (body: typeof health, action: string) =>
    tenants.run(body, async (tx) =>
      audit.record(tx, {
        actor: 'person:1',
        action,
        subject: 'request:1',
        details: { ә: 'қ', b: [1, { d: 1, c: 2 }] },
      }),
    );
  const verify = () => verifyAudit({ url: db.ownerUrl, anchorFolder: folder });
  /** What somebody with the database in their hands can do: the superuser, past every policy. */
  const tamper = async (sql: string) => {
    const admin = new Client({ connectionString: db.adminUrl });
    await admin.connect();
    try {
      await admin.query(sql);
    } finally {
      await admin.end();
    }
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anchors-'));
    db = await freshDatabase('audit', [auditing]);
    app = await new DataSource(dataSourceOptions(db.appUrl, [], 'spec')).initialize();
    worker = await new DataSource(dataSourceOptions(db.workerUrl, [], 'spec')).initialize();
    tenants = new Tenants(app);
  });
  afterEach(async () => {
    await Promise.all([app.destroy(), worker.destroy()]);
    await db.drop();
    await rm(folder, { recursive: true });
  });

  it('holds for every body after concurrent writers, without a gap', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, turn) => record(turn % 2 ? health : akimat, `act-${turn}`)));
    const verdict = await verify();
    expect(verdict.bodies.map(({ bodyId: id, entries, ok }) => [id, entries, ok])).toEqual([
      [health, 20, true],
      [akimat, 20, true],
    ]);
  });

  it('is written with the deed or not at all, in the order of the deeds', async () => {
    const failing = tenants.run(health, async (tx) => {
      audit.record(tx, { actor: 'person:1', action: 'undone', subject: 'x:1' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await tenants.run(health, async (tx) => {
      audit.record(tx, { actor: 'person:1', action: 'first', subject: 'x:1' });
      audit.record(tx, { actor: 'person:1', action: 'second', subject: 'x:1' });
    });
    const actions = await tenants.run(health, (tx) => tx.query('select seq, action from audit_entry order by seq'));
    expect(actions).toEqual([
      { seq: 1, action: 'first' },
      { seq: 2, action: 'second' },
    ]);
  });

  it('cannot be changed, deleted or forged for another body by the app role', async () => {
    await record(health, 'deed');
    for (const sql of [
      'update audit_entry set content = content',
      'delete from audit_entry',
      `update audit_head set seq = 0`,
    ])
      await expect(tenants.run(health, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    const forged = tenants.run(health, (tx) => tx.query(`select audit_append($1, array['{}'])`, [akimat]));
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it.each([
    [
      'a changed entry',
      `update audit_entry set content = replace(content, 'act-2', 'act-9') where seq = 2`,
      2,
      'changed-entry',
    ],
    ['a moved time', `update audit_entry set at = at + interval '1 microsecond' where seq = 3`, 3, 'changed-entry'],
    ['a removed entry', 'delete from audit_entry where seq = 2', 2, 'missing-entry'],
    ['a cut-off end', 'delete from audit_entry where seq = 3', 3, 'head-differs'],
  ])('finds %s', async (_what, sql, seq, reason) => {
    for (const turn of [1, 2, 3]) await record(health, `act-${turn}`);
    expect((await verify()).ok).toBe(true);
    await tamper(sql);
    expect((await verify()).bodies[0]).toMatchObject({ ok: false, broken: { seq, reason } });
  });

  it('finds by its anchors a chain that was rewritten with all its hashes, cut or removed as a whole', async () => {
    for (const turn of [1, 2]) await record(health, `act-${turn}`);
    expect(await anchorAudit(new Workers(worker), folder)).toBe(1);
    expect(await anchorAudit(new Workers(worker), folder)).toBe(0);
    expect((await verify()).bodies[0]).toMatchObject({ ok: true, anchors: 1 });

    await tamper('delete from audit_entry; delete from audit_head');
    expect((await verify()).bodies[0]).toMatchObject({ ok: false, broken: { seq: 2, reason: 'anchor-differs' } });

    for (const turn of [1, 3]) await record(health, `act-${turn}`);
    expect((await verifyAudit({ url: db.ownerUrl })).ok).toBe(true);
    expect((await verify()).bodies[0]).toMatchObject({ ok: false, broken: { seq: 2, reason: 'anchor-differs' } });
  });

  it('holds the lock on the head only for the end of the transaction', async () => {
    await record(health, 'opening');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = tenants.run(health, async (tx) => {
      audit.record(tx, { actor: 'person:1', action: 'slow', subject: 'x:1' });
      await held;
    });
    await record(health, 'quick');
    release();
    await slow;
    await eventually(async () => expect((await verify()).bodies[0]).toMatchObject({ ok: true, entries: 3 }));
  });
});
