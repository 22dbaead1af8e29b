import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  eventually,
  freshDatabase,
  openAddressBook,
  testIdentity,
  type AddressBook,
  type FreshDatabase,
  type TestIdentity,
} from '@baspasoz/testing';
import { migrations } from '../../apps/monitoring/src/persistence/migrations/migrations.js';
import { openEventBus, type EventBus } from '../../apps/monitoring/src/testing/event-bus.js';
import { look } from './flow.js';
import { freePort } from './free-port.js';
import { Gate } from './gate.js';
import { ownInfra } from './own-infra.js';
import { PostOffice } from './post-office.js';
import { ServiceProcess } from './service-process.js';

const entry = join(import.meta.dirname, '../../apps/monitoring/dist/main.js');
/** The partitions of the dead are taken over when their session has ended. */
export const patient = { timeoutMs: 100_000, everyMs: 50 };

type Writes = [table: string, at: Parameters<typeof Gate.shut>[2], on?: Parameters<typeof Gate.shut>[3]];

/** Two notifiers and the API of `monitoring` as they are shipped, with what a test needs to kill them and to see what is left. */
export class MonitoringReplicas {
  readonly mailBox = new PostOffice();

  private constructor(
    readonly db: FreshDatabase,
    readonly identity: TestIdentity,
    readonly book: AddressBook,
    readonly bus: EventBus,
    private readonly at: { port: number; folder: string; stopKafka: () => Promise<unknown> },
  ) {}

  private readonly notifiers: ServiceProcess[] = [];
  private api!: ServiceProcess;

  static async start(name: string): Promise<MonitoringReplicas> {
    const built = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
    expect(built.stderr).toBe('');
    // A broker of its own: what other specs tell would stand at the gates, too.
    const kafka = await (await ownInfra()).startKafka();
    const [db, identity, book, bus, port, folder] = await Promise.all([
      freshDatabase(name, migrations),
      testIdentity(),
      openAddressBook(),
      openEventBus([kafka.brokers]),
      freePort(),
      mkdtemp(join(tmpdir(), 'baspasoz-chaos-')),
    ]);
    const on = new MonitoringReplicas(db, identity, book, bus, {
      port,
      folder,
      stopKafka: () => kafka.stop(),
    });
    await on.mailBox.open();
    const env = {
      PORT: '0',
      DATABASE_URL: db.appUrl,
      WORKER_DATABASE_URL: db.workerUrl,
      KAFKA_BROKERS: kafka.brokers,
      KAFKA_CONSUMER: db.name,
      OIDC_ISSUER: identity.issuer,
      OIDC_CLIENT_SECRET: 'secret',
      COORDINATION_URL: book.url,
      SMTP_URL: on.mailBox.url,
      MAIL_FROM: 'Baspasoz <notices@baspasoz.test>',
      PUBLIC_URL: 'https://baspasoz.test',
    };
    for (const n of [1, 2])
      on.notifiers.push(new ServiceProcess(entry, { ...env, ROLE: 'notifier' }, join(folder, `notifier-${n}.log`)));
    on.api = new ServiceProcess(entry, { ...env, ROLE: 'api', PORT: String(port) }, join(folder, 'api.log'));
    on.notifiers.forEach((notifier) => notifier.start());
    await on.startApi();
    return on;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.at.port}`;
  }

  /**
   * Both notifiers die where one of them writes this, and come again; what they had leased is free at once.
   * @param since `mailed`: what is written before the server has the next mail passes
   */
  async notifiersKilledAt(
    writes: Writes,
    work: () => Promise<unknown>,
    since: 'now' | 'mailed' = 'now',
  ): Promise<void> {
    const shut = () => Gate.shut(this.db.adminUrl, ...writes);
    const shutting = since === 'now' ? shut() : this.onNextMail(shut);
    if (since === 'now') await shutting;
    await work();
    const gate = await shutting;
    const session = await gate.waiting();
    await Promise.all(this.notifiers.map((notifier) => notifier.kill()));
    await gate.open(session);
    await this.startNotifiers();
  }

  /** Both notifiers die when a mail is with the server, which has not said so yet. */
  async notifiersKilledMailing(work: () => Promise<unknown>): Promise<void> {
    const killed = this.onNextMail(() => Promise.all(this.notifiers.map((notifier) => notifier.kill())));
    await work();
    await killed;
    await this.startNotifiers();
  }

  /** The API dies where `work` makes it write this, and comes again: whoever asked has heard no answer. */
  async apiKilledAt(writes: Writes, work: () => Promise<unknown>): Promise<void> {
    const gate = await Gate.shut(this.db.adminUrl, ...writes);
    const asked = work().catch(() => 'no answer');
    const session = await gate.waiting();
    await this.api.kill();
    expect(await asked).toBe('no answer');
    await gate.open(session);
    await this.startApi();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.notifiers, this.api].map((replica) => replica.stop()));
    await Promise.all([this.identity.close(), this.book.close(), this.bus.close(), this.mailBox.close()]);
    await Promise.all([this.db.drop(), this.at.stopKafka()]);
    await rm(this.at.folder, { recursive: true, force: true });
  }

  /** Until nothing is due and nothing is on its way: what comes next is what a test begins. */
  async quiet(): Promise<void> {
    await eventually(async () => {
      const [left] = await look(
        this.db.adminUrl,
        `select (select count(*) from delivery where next_attempt_at is not null)::int as mails,
           (select count(*) from digest_delivery where next_attempt_at is not null)::int as digests,
           (select count(*) from notification where escalate_at <= app_now())::int as due,
           (select count(*) from body where digest_look_at <= app_now())::int as bodies,
           (select count(*) from outbox)::int as events`,
      );
      expect(left).toEqual({ mails: 0, digests: 0, due: 0, bodies: 0, events: 0 });
    }, patient);
  }

  /** Does this when the server has the next mail, before it says so. */
  private onNextMail<T>(doThis: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.mailBox.onMail = async () => {
        this.mailBox.onMail = () => undefined;
        const done = doThis();
        done.then(resolve, reject);
        await done;
      };
    });
  }

  private async startNotifiers(): Promise<void> {
    for (const table of ['delivery', 'digest_delivery'])
      await look(this.db.adminUrl, `update ${table} set next_attempt_at = clock_timestamp() where state = 'sending'`);
    this.notifiers.forEach((notifier) => notifier.start());
  }

  private async startApi(): Promise<void> {
    this.api.start();
    await eventually(async () => expect((await fetch(`${this.apiUrl}/health/live`)).status).toBe(200), patient);
  }
}
