import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const load = (name: string) => import(new URL(`./${name}.mjs`, import.meta.url).href);
const { installationSecrets } = await load('secrets');
const { seedOnce } = await load('seed');
const { writeConnections } = await load('connections');

let home: string;
const read = async (path: string) => JSON.parse(await readFile(join(home, path), 'utf8'));
const mode = async (path: string) => (await stat(join(home, path))).mode & 0o777;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'baspasoz-installation-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('secrets are made once; a service that came later gets its own and the others keep theirs', async () => {
  const first = await installationSecrets(home);
  const files = ['secrets/services.json', 'secrets/identity.json'];
  const [services, identity] = [await read('secrets/services.json'), await read('secrets/identity.json')];
  const { gateway, ...olderDatabases } = services.databases;
  const { monitoring, ...olderClients } = identity.clients;
  await writeFile(join(home, 'secrets/services.json'), JSON.stringify({ ...services, databases: olderDatabases }));
  await writeFile(join(home, 'secrets/identity.json'), JSON.stringify({ ...identity, clients: olderClients }));

  const second = await installationSecrets(home);
  expect({ ...second.services.databases, gateway }).toEqual(first.services.databases);
  expect({ ...second.identity.clients, monitoring }).toEqual(first.identity.clients);
  expect(second.services.databases.gateway.owner).toMatch(/^.{32}$/);
  expect(second.identity.clients.monitoring).toMatch(/^.{32}$/);
  expect(second.identity.jwks).toEqual(first.identity.jwks);
  expect(await installationSecrets(home)).toEqual(second);
  for (const file of files) expect([file, await mode(file)]).toEqual([file, 0o600]);
});

test('each service is seeded once, one that came later at its first start', async () => {
  const script = join(home, 'seed.mjs');
  await writeFile(
    script,
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.OUT, process.env.WHO);`,
  );
  const service = (name: string) => ({ name, seed: script, env: { OUT: join(home, 'out'), WHO: name } });
  await seedOnce([service('a'), { name: 'none', env: {} }, service('b')], home);
  await seedOnce([service('a'), service('c'), service('b')], home);
  expect(await readFile(join(home, 'out'), 'utf8')).toBe('abc');
});

test('a seed that fails is run again at the next start', async () => {
  const broken = { name: 'a', seed: join(home, 'missing.mjs'), env: {} };
  await expect(seedOnce([broken], home)).rejects.toThrow('ended with 1');
  await writeFile(broken.seed, '');
  await expect(seedOnce([broken], home)).resolves.toBeUndefined();
});

test('the command line is told where everything is, and nobody but the owner can read it', async () => {
  await mkdir(join(home, 'secrets'));
  const urls = { requests: { appUrl: 'postgres://a', workerUrl: 'postgres://w', ownerUrl: 'postgres://o' } };
  await writeConnections(home, { urls, adminUrl: 'postgres://s', brokers: '127.0.0.1:8092' });
  expect(await read('secrets/connections.json')).toMatchObject({
    services: {
      requests: {
        databaseUrl: 'postgres://a',
        workerUrl: 'postgres://w',
        ownerUrl: 'postgres://o',
        anchorFolder: join(home, 'anchors/requests'),
      },
    },
    brokers: ['127.0.0.1:8092'],
  });
  expect(await mode('secrets/connections.json')).toBe(0o600);
});
