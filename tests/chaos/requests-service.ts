import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  eventually,
  freshDatabase,
  kafka,
  testIdentity,
  type FreshDatabase,
  type TestIdentity,
  type TokenClaims,
} from '@baspasoz/testing';
import { migrations } from '../../apps/requests/src/persistence/migrations/index.js';
import { fillOwnCopy } from '../../apps/requests/src/testing/own-copy.js';
import { freePort } from './free-port.js';
import { Gate } from './gate.js';
import { ServiceProcess } from './service-process.js';

const entry = join(import.meta.dirname, '../../apps/requests/dist/main.js');

const reach = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(void socket.destroy()));
    socket.once('error', reject);
  });

/** `requests` as it is shipped, on a database of its own, with what a test needs to kill it and to see what is left. */
export class RequestsService {
  private constructor(
    readonly db: FreshDatabase,
    private readonly ports: { http: number; mail: number },
    private readonly identity: TestIdentity,
    private readonly folder: string,
    private readonly process: ServiceProcess,
  ) {}

  /**
   * @param env where letters and addresses are
   * @param own brokers of the spec itself; those of the run when left out
   */
  static async start(
    name: string,
    env: { SMTP_URL: string; COORDINATION_URL?: string },
    own?: string[],
  ): Promise<RequestsService> {
    const built = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
    expect(built.stderr).toBe('');
    const db = await freshDatabase(name, migrations);
    await fillOwnCopy(db);
    const [identity, port, mailPort, folder, brokers] = await Promise.all([
      testIdentity(),
      freePort(),
      freePort(),
      mkdtemp(join(tmpdir(), 'baspasoz-chaos-')),
      own ?? kafka().then((shared) => shared.brokers),
    ]);
    const settings = {
      PORT: String(port),
      DATABASE_URL: db.appUrl,
      WORKER_DATABASE_URL: db.workerUrl,
      KAFKA_BROKERS: brokers.join(','),
      KAFKA_CONSUMER: db.name,
      OIDC_ISSUER: identity.issuer,
      OIDC_CLIENT_SECRET: 'secret',
      MAIL_FROM: 'Baspasoz <notices@baspasoz.test>',
      PUBLIC_URL: 'https://baspasoz.test',
      FILES_URL: pathToFileURL(join(folder, 'files')).href,
      MAIL_INTAKE_PORT: String(mailPort),
      MAIL_INTAKE_DOMAIN: 'intake.test',
      SWEEP_EVERY_MS: '50',
      ...env,
    };
    const child = new ServiceProcess(entry, settings, join(folder, 'requests.log'));
    const service = new RequestsService(db, { http: port, mail: mailPort }, identity, folder, child);
    await service.start();
    return service;
  }

  get mailPort(): number {
    return this.ports.mail;
  }

  /** Starts the process again; resolves when it answers and takes in mail. */
  async start(): Promise<void> {
    this.process.start();
    await eventually(async () => {
      expect((await fetch(`http://127.0.0.1:${this.ports.http}/health/live`)).status).toBe(200);
      await reach(this.ports.mail);
    });
  }

  kill(): Promise<void> {
    return this.process.kill();
  }

  /** What `work` begins is killed where it writes to the table, and the process is started again. */
  async killedAt(table: string, at: Parameters<typeof Gate.shut>[2], work: () => Promise<unknown>): Promise<void> {
    const gate = await Gate.shut(this.db.adminUrl, table, at);
    const begun = work().catch(() => 'no answer');
    const session = await gate.waiting();
    await this.kill();
    expect(await begun).toBe('no answer');
    await gate.open(session);
    await this.start();
  }

  async call<T>(method: 'GET' | 'POST', path: string, as: TokenClaims, payload?: object) {
    const response = await fetch(`http://127.0.0.1:${this.ports.http}${path}`, {
      method,
      headers: { ...(await this.identity.headersFor(as)), ...(payload && { 'content-type': 'application/json' }) },
      ...(payload && { body: JSON.stringify(payload) }),
    });
    return { status: response.status, body: (await response.json()) as T & { code?: string } };
  }

  /** A form with files, as anybody sends it. */
  async upload<T>(path: string, form: FormData): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${this.ports.http}${path}`, { method: 'POST', body: form });
    expect(response.status).toBe(201);
    return (await response.json()) as T;
  }

  async stop(): Promise<void> {
    await this.process.stop();
    await Promise.all([this.identity.close(), this.db.drop(), rm(this.folder, { recursive: true, force: true })]);
  }
}
