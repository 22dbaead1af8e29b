import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaDrivers } from '@baspasoz/messaging';
import { eventually, type OwnInfra } from '@baspasoz/testing';
import { carryOut, commands, count, flowDatabase, judge, look, type FlowDatabase } from './flow.js';
import { ownInfra } from './own-infra.js';
import { Replica, type ProgramOptions } from './replica.js';

/** One driver a run, the default one where the environment names none: the suite is long. */
const driver = kafkaDrivers.find((name) => name === process.env['TEST_KAFKA_DRIVER']) ?? 'kafkajs';
const PER_TEST = 2000;
const patient = { timeoutMs: 100_000, everyMs: 100 };

/**
 * Two services with two replicas each; 10,000 commands in five parts. In each part something is killed when a third of its
 * effects are there: none may be lost, none may happen twice, and every aggregate keeps its order, over both services.
 */
describe(`of 10,000 commands over ${driver} nothing is lost, doubled or out of order`, () => {
  let infra: OwnInfra;
  let postgres: Awaited<ReturnType<OwnInfra['startPostgres']>>;
  let kafka: Awaited<ReturnType<OwnInfra['startKafka']>>;
  let source: FlowDatabase;
  let sink: FlowDatabase;
  const sources: Replica[] = [];
  const sinks: Replica[] = [];
  const bodies = [randomUUID(), randomUUID()];
  const subjects = Array.from({ length: 200 }, (_, n) => ({ body: bodies[n % 2]!, subject: randomUUID() }));
  let total = 0;
  let logs: string;
  /** The logs of the replicas stay only where a test has not come to its end. */
  let held = 0;

  // A process that dies must not take commits with it that it has reported; only the disk's own guarantee is left out.
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'on' };
  const startPostgres = (place: { dir?: string; port?: number } = {}) =>
    infra.startPostgres({ ...place, settings } as never);

  const flow = async (kill: () => Promise<void>) => {
    const before = total;
    total += PER_TEST;
    const work = carryOut(commands(PER_TEST, subjects), sources);
    await eventually(
      async () => expect(await count(sink.adminUrl, 'effect')).toBeGreaterThan(before + PER_TEST / 3),
      patient,
    );
    await kill();
    await work;
  };
  const holds = async () => {
    const verdict = { effects: total, doubled: 0, outOfOrder: 0 };
    await eventually(async () => expect(await judge(sink.adminUrl)).toEqual(verdict), patient);
    await eventually(async () => expect(await judge(source.adminUrl)).toEqual(verdict), patient);
    await eventually(async () => {
      for (const { adminUrl } of [source, sink])
        for (const table of ['outbox', 'outbox_dead', 'dlq', 'parked_key', 'parked_event'])
          expect({ table, rows: await count(adminUrl, table) }).toEqual({ table, rows: 0 });
    }, patient);
    held += 1;
  };
  const holderOf = async (replicas: Replica[]) =>
    eventually(async () => {
      for (const replica of replicas) if ((await replica.status()).shards.length > 0) return replica;
      throw new Error('nobody holds a shard');
    }, patient);

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
    expect(built.stderr).toBe('');
    infra = await ownInfra();
    [postgres, kafka] = await Promise.all([startPostgres(), infra.startKafka()]);
    source = await flowDatabase(postgres.url, 'source');
    sink = await flowDatabase(postgres.url, 'sink');
    logs = await mkdtemp(join(tmpdir(), 'baspasoz-chaos-'));
    const make = (kind: ProgramOptions['kind'], db: FlowDatabase, n: number) =>
      new Replica(
        { kind, consumer: kind, db, brokers: [kafka.brokers], driver, killers: [] },
        join(logs, `${kind}-${n}.log`),
      );
    for (const n of [1, 2]) {
      sources.push(make('source', source, n));
      sinks.push(make('sink', sink, n));
    }
    await Promise.all([...sources, ...sinks].map((replica) => replica.start()));
    await eventually(async () => {
      for (const replica of [...sources, ...sinks])
        expect(await replica.status()).toMatchObject({ consumer: 'polling' });
    }, patient);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([...sources, ...sinks].map((replica) => replica.stop()));
    await Promise.all([kafka?.stop(), postgres?.stop()]);
    if (held === 6) await rm(logs, { recursive: true, force: true });
  }, 60_000);

  it('when the process that relays is killed', async () => {
    await flow(async () => {
      const holder = await holderOf(sources);
      await holder.kill();
      await holder.start();
    });
    await holds();
  }, 120_000);

  it('when a consumer is killed', async () => {
    await flow(async () => {
      await sinks[0]!.kill();
      await sinks[0]!.start();
    });
    await holds();
  }, 120_000);

  it('when every replica of a service is killed', async () => {
    await flow(async () => {
      await Promise.all(sinks.map((replica) => replica.kill()));
      await Promise.all(sinks.map((replica) => replica.start()));
    });
    await holds();
  }, 120_000);

  it('when the broker is killed', async () => {
    await flow(async () => {
      await kafka.kill();
      kafka = await infra.startKafka({ dir: kafka.dir, port: kafka.port });
    });
    await holds();
  }, 120_000);

  it('when the database is killed', async () => {
    await flow(async () => {
      await postgres.kill();
      postgres = await startPostgres({ dir: postgres.dir, port: postgres.port });
    });
    await holds();
    expect([...sources, ...sinks].every((replica) => replica.alive)).toBe(true);
  }, 120_000);

  it('and an event that kills its process is a dead letter after its second start, while the others flow', async () => {
    const killer = { body: bodies[0]!, subject: randomUUID() };
    const killers = [killer.subject];
    await Promise.all(sinks.map((replica) => replica.stop()));
    await Promise.all(sinks.map((replica) => replica.start({ killers })));
    const deaths = () => sinks.reduce((sum, replica) => sum + replica.deaths, 0);
    const before = deaths();
    await carryOut([{ id: randomUUID(), ...killer, unit: randomUUID() }], sources);
    await carryOut([{ id: randomUUID(), ...killer }], sources);
    await carryOut(commands(200, subjects), sources);
    await eventually(async () => {
      await Promise.all(sinks.filter(({ alive }) => !alive).map((replica) => replica.start({ killers })));
      expect(await look(sink.adminUrl, 'select reason, attempts, key from dlq')).toEqual([
        { reason: 'killed-the-process', attempts: 2, key: killer.subject },
      ]);
    }, patient);
    expect(deaths() - before).toBe(2);
    total += 200;
    await eventually(async () => expect(await count(sink.adminUrl, 'effect')).toBe(total), patient);
    await Promise.all(sinks.map((replica) => replica.stop()));
    await Promise.all(sinks.map((replica) => replica.start()));
    await look(sink.adminUrl, `update dlq set state = 'replaying'`);
    await eventually(
      async () => expect(await judge(sink.adminUrl)).toEqual({ effects: total + 2, doubled: 0, outOfOrder: 0 }),
      patient,
    );
    held += 1;
  }, 120_000);
});
