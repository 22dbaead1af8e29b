import { compareWithBackup, findTablesWithoutPolicy, restoreDatabase } from '@baspasoz/persistence';
import { freshDatabase } from '@baspasoz/testing';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

const here = join(process.cwd(), 'tests/upgrade');
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const backups = folders(here).flatMap((version) =>
  folders(join(here, version)).map((service) => ({ version, service })),
);

/** Backups of the demonstration, taken when the version was released: rows in every table that it fills. */
describe('the way from a released schema with its data to the present one', () => {
  beforeAll(() => {
    expect(spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it.each(backups)(
    '$version of $service: no row is lost or changed, and every table is shut',
    async ({ version, service }) => {
      const folder = join(here, version, service);
      const db = await freshDatabase(`upgrade_${service}`);
      const elsewhere = new URL('/postgres', db.adminUrl).href;
      const migrate = async (ownerUrl: string, upTo?: string) =>
        void expect(
          spawnSync(process.execPath, [`apps/${service}/dist/migrate.js`], {
            env: { PATH: process.env.PATH, MIGRATE_DATABASE_URL: ownerUrl, ...(upTo ? { MIGRATE_TO: upTo } : {}) },
            encoding: 'utf8',
          }),
        ).toMatchObject({ status: 0, stderr: '' });

      const { setAside } = await restoreDatabase({ adminUrl: elsewhere, urls: db, folder, migrate });
      await migrate(db.ownerUrl);
      const differing = await compareWithBackup(db.adminUrl, folder);
      expect(differing.filter((table) => !table.startsWith('schema_migration '))).toEqual([]);
      expect(await findTablesWithoutPolicy(db.adminUrl)).toEqual([]);

      await dropDatabase(elsewhere, setAside!);
      await db.drop();
    },
  );
});

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database "${name}"`);
  await admin.end();
}
