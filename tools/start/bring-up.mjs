import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../infra/home.mjs';
import { startKafka } from '../infra/kafka.mjs';
import { startPostgres } from '../infra/postgres.mjs';
import { run } from '../infra/run.mjs';
import { writeConnections } from './connections.mjs';
import { keepInfra } from './keep-infra.mjs';
import { keepLogsSmall } from './logs.mjs';
import { demoPorts } from './ports.mjs';
import { installationSecrets } from './secrets.mjs';
import { seedOnce } from './seed.mjs';
import { childEnvironment, databases, services } from './services.mjs';
import { note, step } from './steps.mjs';
import { supervise } from './supervise.mjs';
import { together } from './together.mjs';
import { welcome } from './welcome.mjs';

const node = process.execPath;
const tool = (name) => join(checkout, 'tools', name);

async function provision(adminUrl, passwords) {
  const { provisionDatabase } = await import('@baspasoz/persistence');
  const urls = {};
  for (const name of databases) urls[name] = await provisionDatabase({ adminUrl, name, passwords: passwords[name] });
  return urls;
}

/** Each service's own migrate step, a process of its own as in production, as the owner of the database. */
const migrate = (urls) =>
  Promise.all(
    databases.map((name) =>
      run(node, [join(checkout, 'apps', name, 'dist/migrate.js')], {
        cwd: checkout,
        env: childEnvironment({ MIGRATE_DATABASE_URL: urls[name].ownerUrl }),
      }),
    ),
  );

/**
 * Brings the whole demo up and prints who to sign in as.
 * @param {{ home: string, hold: (part: { stop: () => Promise<void> }) => void }} options hold: takes what has to be stopped again
 */
export async function bringUp({ home, hold, stopped }) {
  const since = performance.now() - Number(process.env.BASPASOZ_STARTED_MS_AGO ?? 0);
  const ports = demoPorts();
  const log = (name) => join(home, 'logs', `${name}.log`);
  await mkdir(join(home, 'logs'), { recursive: true, mode: 0o700 });
  hold(keepLogsSmall(join(home, 'logs'), (error) => note(error.message)));
  const secrets = await step('secrets', () => installationSecrets(home));

  const at = (port) => `http://127.0.0.1:${port}`;
  const start = (process) => supervise({ command: node, cwd: checkout, log: log(process.name), ...process }, hold);
  const keep = (name, key, work) => keepInfra(name, log(key), { stopped, hold }, work);

  /** PostgreSQL, and once the code is built too, the databases in it: done while Kafka is still coming up. */
  async function prepareDatabases() {
    const [postgres] = await Promise.all([
      step('postgres', () =>
        keep('PostgreSQL', 'postgres', () =>
          startPostgres({
            dir: join(home, 'postgres'),
            port: ports.postgres,
            password: secrets.services.postgres,
            log: log('postgres'),
          }),
        ),
      ),
      step('build', () => run(node, [tool('build.mjs'), '--all'], { cwd: checkout })),
    ]);
    const urls = await step('databases', () => provision(postgres.url, secrets.services.databases));
    await step('migrate', () => migrate(urls));
    return { urls, adminUrl: postgres.url };
  }

  const startBroker = () =>
    step(
      'kafka',
      () =>
        keep('Kafka', 'kafka', () => startKafka({ dir: join(home, 'broker'), port: ports.kafka, log: log('kafka') })),
      { downloads: true },
    );
  const startIdentity = () =>
    step('identity', () =>
      start({
        name: 'identity',
        args: [tool('identity/main.mjs')],
        ready: `${at(ports.identity)}/.well-known/openid-configuration`,
        env: childEnvironment({
          PORT: String(ports.identity),
          PUBLIC_URL: at(ports.web),
          IDENTITY_SECRETS: secrets.identityFile,
          IDENTITY_DATA: join(home, 'identity'),
        }),
      }),
    );
  const startMail = () =>
    step('mail', () =>
      start({
        name: 'mail',
        args: [tool('mail/main.mjs')],
        ready: at(ports.inbox),
        env: childEnvironment({
          SMTP_PORT: String(ports.smtp),
          PORT: String(ports.inbox),
          MAIL_DATA: join(home, 'mail'),
          INTAKE_PORT: String(ports.intake),
        }),
      }),
    );

  const startFeeds = () =>
    step('feeds', () =>
      start({
        name: 'feeds',
        args: [tool('feeds/main.mjs')],
        ready: at(ports.feeds),
        env: childEnvironment({
          PORT: String(ports.feeds),
          PUBLIC_URL: at(ports.web),
          FEEDS_DATA: join(home, 'feeds'),
        }),
      }),
    );

  const [kafka, { urls, adminUrl }] = await together([
    startBroker(),
    prepareDatabases(),
    startIdentity(),
    startMail(),
    startFeeds(),
  ]);
  await writeConnections(home, { urls, adminUrl, brokers: kafka.brokers });
  const all = services({ ports, secrets, urls, brokers: kafka.brokers, home });
  await step('services', () =>
    Promise.all(
      all.map(({ name, entry, ready, env }) => start({ name, args: ['--enable-source-maps', entry], ready, env })),
    ),
  );
  await step('seed', () => seedOnce(all, home));

  const took = `${((performance.now() - since) / 1000).toFixed(1)} s`;
  process.stdout.write(await welcome({ ports, password: secrets.identity.demoPassword, took }));
}
