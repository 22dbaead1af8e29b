import { freshDatabase, type FreshDatabase } from '@baspasoz/testing';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const root = process.cwd();
const body = '0192f000-0000-7000-8000-000000000001';

beforeAll(() => {
  const workspaces = ['cli', 'apps/coordination', 'libs/http', 'libs/persistence', 'libs/messaging', 'libs/contracts'];
  const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs'), ...workspaces], { encoding: 'utf8' });
  expect({ status: built.status, said: built.stderr }).toEqual({ status: 0, said: '' });
});

describe('backup and restore from the command line', () => {
  let db: FreshDatabase;
  let home: string;
  let backups: string;

  const run = (args: string[], env: NodeJS.ProcessEnv = { BASPASOZ_HOME: home }) =>
    spawnSync(process.execPath, [join(root, 'cli/bin/baspasoz.mjs'), ...args], {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
      cwd: '/',
    });
  async function admin(url: string, sql: string): Promise<object[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<object>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  beforeEach(async () => {
    db = await freshDatabase('cli_backup');
    home = await mkdtemp(join(tmpdir(), 'baspasoz-cli-'));
    backups = join(home, 'backups');
    await mkdir(join(home, 'secrets'));
    const services = { coordination: { databaseUrl: db.appUrl, workerUrl: db.workerUrl, ownerUrl: db.ownerUrl } };
    const installation = { services, brokers: [], adminUrl: new URL('/postgres', db.adminUrl).href };
    await writeFile(join(home, 'secrets/connections.json'), JSON.stringify(installation));
    const migrated = spawnSync(process.execPath, [join(root, 'apps/coordination/dist/migrate.js')], {
      env: { PATH: process.env.PATH, MIGRATE_DATABASE_URL: db.ownerUrl },
      encoding: 'utf8',
    });
    expect(migrated).toMatchObject({ status: 0, stderr: '' });
  });
  afterEach(async () => {
    await db.drop();
    await rm(home, { recursive: true });
  });

  it('bring a dropped service back, by its own migrations', async () => {
    await admin(
      db.adminUrl,
      `insert into outbox (id, topic, aggregatetype, aggregateid, type, headers, payload)
       select gen_random_uuid(), 'press.coordination.body.v1', 'body', '${body}', 'BodyRegistered', '{}', '{}' from generate_series(1, 3)`,
    );
    const rows = () => admin(db.adminUrl, 'select * from outbox order by seq');
    const before = await rows();
    const backup = run(['backup', '--to', backups]);
    expect(backup).toMatchObject({ status: 0, stderr: '' });
    const told = JSON.parse(backup.stdout) as { folder: string };
    expect(told).toMatchObject({ service: 'coordination', takenAt: expect.any(String) });
    expect(await readdir(backups)).toHaveLength(1);

    await admin(new URL('/postgres', db.adminUrl).href, `drop database "${db.name}" with (force)`);
    const restored = run(['restore', '--from', told.folder, '--service', 'coordination']);
    expect(restored).toMatchObject({ status: 0, stderr: '' });
    expect(await rows()).toEqual(before);
  });

  it('say what is missing instead of guessing', () => {
    expect(run(['restore', '--from', home, '--service', 'coordination'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('holds no finished backup'),
    });
    expect(run(['restore', '--from', home, '--service', 'nobody'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no service nobody; there are: coordination'),
    });
    const alone = { MIGRATE_DATABASE_URL: db.ownerUrl, SERVICE: 'coordination' };
    expect(run(['backup', '--to', backups], alone)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('ADMIN_DATABASE_URL is not set'),
    });
  });
});
