import { createKafkaJsClient, messagingMigration, kafkaDrivers } from '@baspasoz/messaging';
import { appNowFunction, auditTables } from '@baspasoz/persistence';
import { freshDatabase, kafka } from '@baspasoz/testing';
import type { FreshDatabase } from '@baspasoz/testing';
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';

const root = process.cwd();
const bin = join(root, 'cli/bin/baspasoz.mjs');
const body = '0192f000-0000-7000-8000-000000000001';
const letter = '0192f000-0000-7000-a000-000000000001';

async function baspasoz(args: string[], env: NodeJS.ProcessEnv) {
  const command = spawn(process.execPath, [bin, ...args], { env: { PATH: process.env.PATH, ...env }, cwd: '/' });
  const ended = new Promise<number | null>((resolve) => command.once('exit', resolve));
  const [out, said, code] = await Promise.all([text(command.stdout), text(command.stderr), ended]);
  return {
    out,
    said,
    code,
    lines: () =>
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown),
  };
}

beforeAll(() => {
  const workspaces = [
    'cli',
    ...['messaging', 'persistence', 'contracts', 'observability'].map((name) => `libs/${name}`),
  ];
  const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs'), ...workspaces], { encoding: 'utf8' });
  expect({ status: built.status, said: built.stderr }).toEqual({ status: 0, said: '' });
});

describe('operating a service from the command line', () => {
  let db: FreshDatabase;
  let home: string;
  const admin = async (sql: string, values: unknown[] = []) => {
    const client = new Client({ connectionString: db.adminUrl });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };
  const run = (...args: string[]) => baspasoz(args, { BASPASOZ_HOME: home });

  beforeEach(async () => {
    db = await freshDatabase('cli', [
      { name: '001-audit', up: async (sql) => void (await sql.query(`${appNowFunction()} ${auditTables(sql.roles)}`)) },
      messagingMigration(),
    ]);
    home = await mkdtemp(join(tmpdir(), 'baspasoz-cli-'));
    await mkdir(join(home, 'secrets'));
    const services = { requests: { databaseUrl: db.appUrl, workerUrl: db.workerUrl, ownerUrl: db.ownerUrl } };
    await writeFile(join(home, 'secrets/connections.json'), JSON.stringify({ services, brokers: [] }));
    await admin(
      `insert into dlq (id, consumer, topic, partition, kafka_offset, key, event_id, event_type, body_id, headers, value,
         reason, error_class, error_message, attempts)
       values ($1, 'requests', 'press.coordination.body.v1', 2, 7, $2::text, $3, 'CalendarChanged', $2::uuid, '{}', '{"version":1}',
         'handler-failed', 'TypeError', 'x is not a function', 4)`,
      [letter, body, randomUUID()],
    );
  });
  afterEach(async () => {
    await db.drop();
    await rm(home, { recursive: true });
  });

  it('lists and shows dead letters as JSON, and nothing else on standard output', async () => {
    const list = await run('dlq', 'list');
    expect({ code: list.code, said: list.said }).toEqual({ code: 0, said: '' });
    expect(list.lines()).toMatchObject([
      { service: 'requests', id: letter, origin: 'press.coordination.body.v1/2/7', state: 'open' },
    ]);
    expect((await run('dlq', 'list', '--state', 'discarded')).out).toBe('');
    expect(JSON.parse((await run('dlq', 'inspect', letter)).out)).toMatchObject({ id: letter, value: '{"version":1}' });
  });

  it('replays and discards, and both stand in an audit chain that holds', async () => {
    expect(JSON.parse((await run('dlq', 'replay', letter, '--as', 'person:1')).out)).toMatchObject({
      state: 'replaying',
    });
    expect(await run('dlq', 'replay', letter)).toMatchObject({
      code: 2,
      said: expect.stringContaining('no open dead letter'),
    });
    await admin(`update dlq set state = 'open'`);
    const discarded = await run('dlq', 'discard', letter, '--as', 'person:1', '--reason', 'sent by mistake');
    expect(JSON.parse(discarded.out)).toMatchObject({ state: 'discarded', resolvedBy: 'person:1' });

    const verdict = await run('audit', 'verify', '--service', 'requests');
    expect(verdict.code).toBe(0);
    expect(verdict.lines()).toMatchObject([
      { service: 'requests', ok: true, bodies: [{ bodyId: body, entries: 2, ok: true }] },
    ]);
    expect(await admin('select action, actor from audit_entry order by seq')).toEqual([
      { action: 'replay-dead-letter', actor: 'person:1' },
      { action: 'discard-dead-letter', actor: 'person:1' },
    ]);
  });

  it('ends with 3 when the audit chain was tampered with', async () => {
    await run('dlq', 'replay', letter);
    await admin(`update audit_entry set content = replace(content, 'replay', 'repair')`);
    const verdict = await run('audit', 'verify', '--body', body);
    expect(verdict).toMatchObject({ code: 3, said: 'baspasoz: requests: the audit chain does not hold\n' });
    expect(verdict.lines()).toMatchObject([{ ok: false, bodies: [{ broken: { seq: 1, reason: 'changed-entry' } }] }]);
  });

  it('tells how an outbox is doing', async () => {
    await admin(
      `insert into outbox (id, topic, aggregatetype, aggregateid, type, headers, payload, body_id)
       values ($1::uuid, 't', 'request', $1::text, 'RequestReceived', '{}', '{}', $2)`,
      [randomUUID(), body],
    );
    expect((await run('outbox', 'status')).lines()).toMatchObject([
      { service: 'requests', rows: 1, shards: { length: 4 }, dead: [] },
    ]);
  });

  it('takes the variables a service has instead of an installation', async () => {
    const env = {
      BASPASOZ_HOME: '/nowhere',
      DATABASE_URL: db.appUrl,
      WORKER_DATABASE_URL: db.workerUrl,
      SERVICE: 'requests',
    };
    expect((await baspasoz(['dlq', 'list'], env)).lines()).toHaveLength(1);
    expect(await baspasoz(['audit', 'verify'], env)).toMatchObject({
      code: 2,
      said: expect.stringContaining('MIGRATE_DATABASE_URL'),
    });
  });

  it.each([
    [['dlq', 'inspect', 'not-an-id'], 2, 'expected a UUID'],
    [['dlq', 'discard', letter], 2, '--reason'],
    [['dlq', 'list', '--state', 'lost'], 2, 'Allowed choices'],
    [['dlq', 'list', '--limit', '0'], 2, 'expected a number'],
    [['dlq', 'list', '--service', 'archive'], 2, 'no service archive; there are: requests'],
    [['audit', 'verify', '--body', 'moh'], 2, 'UUID of a body'],
    [['events', 'tail', '--count', '0'], 1, 'KAFKA_BROKERS'],
    [['dlq', 'inspect', '0192f000-0000-7000-a000-00000000000f'], 2, 'no open dead letter'],
  ])('%j is told what is wrong with it', async (args, code, said) => {
    expect(await run(...args)).toMatchObject({ code, out: '', said: expect.stringContaining(said) });
  });

  it('says where to begin when there is nothing yet, and why a database does not answer', async () => {
    expect(await baspasoz(['outbox', 'status'], { BASPASOZ_HOME: '/nowhere' })).toMatchObject({
      code: 1,
      said: expect.stringContaining('npm start'),
    });
    const away = 'postgres://app:hunter2@127.0.0.1:1/requests';
    const failed = await baspasoz(['outbox', 'status'], { DATABASE_URL: away, WORKER_DATABASE_URL: away });
    expect(failed).toMatchObject({ code: 1, out: '', said: expect.stringContaining('ECONNREFUSED') });
    expect(failed.said).not.toContain('hunter2');
  });
});

describe('events tail', () => {
  it('is told of a Kafka client that is none', async () => {
    const tail = await baspasoz(['events', 'tail'], { KAFKA_BROKERS: '127.0.0.1:1', KAFKA_DRIVER: 'carrier-pigeon' });
    expect(tail).toMatchObject({ code: 2, out: '', said: expect.stringContaining('KAFKA_DRIVER expects one of') });
  });

  it.each(kafkaDrivers)('follows a topic from its beginning and ends after the count, on %s', async (driver) => {
    const { brokers } = await kafka();
    const topic = `cli-tail-${randomUUID()}`;
    const client = createKafkaJsClient({ brokers, clientId: 'cli-spec' });
    await client.connect();
    await client.ensureTopics([{ topic, partitions: 1 }]);
    await client.send([1, 2, 3].map((n) => ({ topic, key: `subject-${n}`, headers: {}, value: `{"n":${n}}` })));
    await client.close();
    const tail = await baspasoz(['events', 'tail', '--topic', topic, '--from-beginning', '--count', '2'], {
      KAFKA_BROKERS: brokers.join(','),
      KAFKA_DRIVER: driver,
    });
    expect(tail.code).toBe(0);
    expect(tail.lines()).toHaveLength(2);
    expect(tail.lines()).toMatchObject([
      { origin: expect.stringContaining(topic) },
      { origin: expect.stringContaining(topic) },
    ]);
  });
});
