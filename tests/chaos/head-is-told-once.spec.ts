import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provisionDatabase, runMigrations } from '@baspasoz/persistence';
import { eventually, testIdentity, type OwnInfra, type TestIdentity } from '@baspasoz/testing';
import { migrations } from '../../apps/monitoring/src/persistence/migrations/migrations.js';
import { openAddressBook, type AddressBook } from '@baspasoz/testing';
import { openEventBus } from '../../apps/monitoring/src/testing/event-bus.js';
import { count, look } from './flow.js';
import { Newsstand } from './newsstand.js';
import { ownInfra } from './own-infra.js';
import { PostOffice } from './post-office.js';
import { ServiceProcess } from './service-process.js';

const PER_TEST = 12;
const patient = { timeoutMs: 100_000, everyMs: 100 };
const entry = join(import.meta.dirname, '../../apps/monitoring/dist/main.js');
const body = randomUUID();
const head = randomUUID();

/** Leases that end soon are the spec's; who holds them does not know it. */
const limits = {
  idleMs: 100,
  hostIntervalMs: 0,
  startIntervalSeconds: 1,
  minIntervalSeconds: 1,
  maxIntervalSeconds: 1,
  maxBackOffSeconds: 1,
};

const TOLD = `select (select count(*) from article)::int as articles, (select count(distinct url) from article)::int as urls,
  (select count(*) from assessment where story_id is null)::int as "withoutStory",
  (select count(*) from assessment)::int as assessed,
  (select count(*) from story where detected_at is null)::int as "untold",
  (select count(*) from story)::int - (select count(*) from notification)::int as "notNotified",
  (select count(*) from notification)::int - (select count(*) from delivery where channel = 'e-mail' and state = 'delivered')::int as "notMailed"`;

/**
 * Two fetchers and two notifiers as they are shipped. In each part news comes out, in one feed and in one that copies it, and
 * something is killed on its way to the head: every article is kept once, and of every story the head is told once.
 */
describe('of what the media write, the head is told once', () => {
  let infra: OwnInfra;
  let postgres: Awaited<ReturnType<OwnInfra['startPostgres']>>;
  let kafka: Awaited<ReturnType<OwnInfra['startKafka']>>;
  let adminUrl: string;
  let identity: TestIdentity;
  let book: AddressBook;
  let logs: string;
  const stand = new Newsstand();
  const post = new PostOffice();
  const watches: ServiceProcess[] = [];
  const notifiers: ServiceProcess[] = [];
  let held = 0;

  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'on' };
  const startPostgres = (place: { dir?: string; port?: number } = {}) =>
    infra.startPostgres({ ...place, settings } as never);
  const run = (sql: string, values: unknown[] = []) => look(adminUrl, sql, values);

  /** What the dead had in hand is free when their leases end: here at once. */
  const leasesEnd = async () => {
    await run(`update source set next_fetch_at = clock_timestamp()`);
    await run(`update source_host set free_at = clock_timestamp()`);
    await run(`update delivery set next_attempt_at = clock_timestamp() where state = 'sending'`);
  };
  const killAndStart = async (replicas: ServiceProcess[]) => {
    await Promise.all(replicas.map((replica) => replica.kill()));
    await leasesEnd();
    replicas.forEach((replica) => replica.start());
  };
  const holds = async () => {
    await eventually(async () => {
      const articles = 2 * stand.released;
      const whole = {
        articles,
        urls: articles,
        assessed: articles,
        withoutStory: 0,
        untold: 0,
        notNotified: 0,
        notMailed: 0,
      };
      expect(await look(adminUrl, TOLD)).toEqual([whole]);
      for (const table of ['outbox', 'outbox_dead', 'dlq', 'parked_key', 'parked_event'])
        expect({ table, rows: await count(adminUrl, table) }).toEqual({ table, rows: 0 });
    }, patient);
    // A mail may come again when the notifier died before it heard the answer; it is then the same mail.
    expect(new Set(post.messageIds).size).toBe(await count(adminUrl, 'notification'));
    expect([...watches, ...notifiers].every((replica) => replica.alive)).toBe(true);
    held += 1;
  };
  /** Waits for the next call of a hook; what called it goes on only when `meanwhile` is done. */
  const atNext = (
    on: Newsstand | PostOffice,
    hook: 'onAsked' | 'onServed' | 'onMail',
    meanwhile: () => Promise<void>,
  ) =>
    new Promise<void>((resolve, reject) => {
      const hooks = on as unknown as Record<string, () => unknown>;
      hooks[hook] = () => {
        hooks[hook] = () => undefined;
        const done = meanwhile();
        done.then(resolve, reject);
        return done;
      };
    });

  async function settle(): Promise<void> {
    book.people.set(head, { name: 'Бірінші басшы', email: 'head@body.test', language: 'kk' });
    const name = {
      kk: 'Денсаулық сақтау министрлігі',
      ru: 'Министерство здравоохранения',
      en: 'Ministry of Healthcare',
    };
    const bus = await openEventBus([kafka.brokers]);
    await bus.tell(body, 'BodyRegistered', body, {
      bodyId: body,
      bin: '980540000397',
      kind: 'central',
      name,
      shortName: name,
      numberPrefix: 'МЗ',
      timeZone: 'Asia/Almaty',
      region: 'KZ-71',
    });
    await bus.tell(body, 'FirstHeadAppointed', body, { personId: head, from: '2026-01-05' });
    await bus.close();
    await run(
      `insert into watch_name (id, body_id, key, kind, text, language) values ($1, $2, 'm', 'abbreviation', 'Минздрав', 'ru')`,
      [randomUUID(), body],
    );
    const thresholds = { notifyAt: 0, triageAt: 0, severityAt: { critical: 1, high: 0.9, medium: 0.5 } };
    await run('insert into coverage_setting (body_id, thresholds) values ($1, $2)', [body, JSON.stringify(thresholds)]);
    for (const path of ['/first', '/reprint'])
      await run(
        `insert into source (id, body_id, name, url, host, expected_every_minutes, created_at, interval_seconds, next_fetch_at)
         values ($1, $2, $3, $4, $5, 60, now(), 1, clock_timestamp())`,
        [randomUUID(), body, path, `http://${stand.host}${path}`, stand.host],
      );
  }

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
    expect(built.stderr).toBe('');
    infra = await ownInfra();
    [postgres, kafka] = await Promise.all([startPostgres(), infra.startKafka()]);
    const passwords = { owner: 'owner', app: 'app', worker: 'worker' };
    const urls = await provisionDatabase({ adminUrl: postgres.url, name: 'monitoring', passwords });
    await runMigrations({ ownerUrl: urls.ownerUrl, migrations });
    adminUrl = new URL('/monitoring', postgres.url).href;
    [identity, book, logs] = await Promise.all([
      testIdentity(),
      openAddressBook(),
      mkdtemp(join(tmpdir(), 'baspasoz-chaos-')),
      stand.open(),
      post.open(),
    ]);
    const env = {
      PORT: '0',
      DATABASE_URL: urls.appUrl,
      WORKER_DATABASE_URL: urls.workerUrl,
      KAFKA_BROKERS: kafka.brokers,
      OIDC_ISSUER: identity.issuer,
      OIDC_CLIENT_SECRET: 'secret',
      COORDINATION_URL: book.url,
      SMTP_URL: post.url,
      MAIL_FROM: 'Baspasoz <notices@baspasoz.test>',
      PUBLIC_URL: 'https://baspasoz.test',
      WATCH_ALLOW_HOSTS: stand.host,
      WATCH_LIMITS: JSON.stringify(limits),
    };
    for (const n of [1, 2]) {
      watches.push(new ServiceProcess(entry, { ...env, ROLE: 'watch' }, join(logs, `watch-${n}.log`)));
      notifiers.push(new ServiceProcess(entry, { ...env, ROLE: 'notifier' }, join(logs, `notifier-${n}.log`)));
    }
    await settle();
    [...watches, ...notifiers].forEach((replica) => replica.start());
  }, 120_000);

  afterAll(async () => {
    await Promise.all([...watches, ...notifiers].map((replica) => replica.stop()));
    await Promise.all([kafka?.stop(), postgres?.stop(), identity?.close(), book?.close(), stand.close(), post.close()]);
    if (held === 7) await rm(logs, { recursive: true, force: true });
  }, 60_000);

  it('when nothing is killed, which is the measure of the rest', async () => {
    stand.release(PER_TEST);
    await holds();
  }, 120_000);

  it('when the fetchers are killed with a feed in hand', async () => {
    stand.release(PER_TEST);
    await atNext(stand, 'onAsked', () => killAndStart(watches));
    await holds();
  }, 120_000);

  it('when the fetchers are killed between what they read and what they store', async () => {
    stand.release(PER_TEST);
    await atNext(stand, 'onServed', () => killAndStart(watches));
    await holds();
  }, 120_000);

  it('when the fetchers are killed with stories stored that the head does not know of yet', async () => {
    const before = await count(adminUrl, 'story');
    stand.release(PER_TEST);
    await eventually(async () => expect(await count(adminUrl, 'story')).toBeGreaterThan(before), {
      ...patient,
      everyMs: 10,
    });
    await killAndStart(watches);
    await holds();
  }, 120_000);

  it('when the notifiers are killed with a mail in hand that the server has and has not confirmed', async () => {
    stand.release(PER_TEST);
    await atNext(post, 'onMail', () => killAndStart(notifiers));
    await holds();
  }, 120_000);

  it('when the broker is killed', async () => {
    stand.release(PER_TEST);
    await atNext(stand, 'onServed', async () => {
      await kafka.kill();
      kafka = await infra.startKafka({ dir: kafka.dir, port: kafka.port });
    });
    await holds();
  }, 120_000);

  it('when the database is killed', async () => {
    const before = await count(adminUrl, 'notification');
    stand.release(PER_TEST);
    await eventually(async () => expect(await count(adminUrl, 'notification')).toBeGreaterThan(before), {
      ...patient,
      everyMs: 10,
    });
    await postgres.kill();
    postgres = await startPostgres({ dir: postgres.dir, port: postgres.port });
    await leasesEnd();
    await holds();
  }, 120_000);

  it('and on Kafka, too, there is one telling for each story', async () => {
    const stories = await count(adminUrl, 'story');
    const bus = await openEventBus([kafka.brokers]);
    await eventually(() => {
      const ids = (type: string) =>
        new Set(bus.heard(body).flatMap((event) => (event.type === type ? [event.id] : []))).size;
      expect({ detected: ids('NegativeCoverageDetected'), notified: ids('HeadNotified') }).toEqual({
        detected: stories,
        notified: stories,
      });
    }, patient);
    await bus.close();
  }, 120_000);
});
