import { randomUUID } from 'node:crypto';
import { freshDatabase, type FreshDatabase } from '@baspasoz/testing';
import type { ReceivedRecord } from '../kafka/kafka-client.js';
import { WorkerSql } from '../persistence/worker-sql.js';
import { specMigrations } from '../testing/spec-service.js';
import { CrashLedger } from './crash-ledger.js';
import type { Outcome } from './patient-runner.js';

const record = (partition: number): ReceivedRecord => ({
  topic: 'press.requests.request.v1',
  partition,
  offset: '7',
  key: null,
  headers: {},
  value: null,
});
const always = () => true;
const done = async (): Promise<Outcome> => ({ state: 'done' });
/** What a process had begun when it was killed. */
const neverEnds = () => new Promise<Outcome>(() => undefined);

describe('after a process ended without a word', () => {
  let db: FreshDatabase;
  let sql: WorkerSql;
  const consumer = `spec-${randomUUID()}`;
  const newProcess = () => new CrashLedger(consumer, sql);

  beforeAll(async () => {
    db = await freshDatabase('crash_ledger', specMigrations);
    sql = new WorkerSql(db.workerUrl, 'crash-ledger');
  });
  afterAll(async () => {
    await sql.onApplicationShutdown();
    await db.drop();
  });

  it('a suspect waiting beside the killer is not blamed for the next death', async () => {
    const [killer, innocent] = [record(1), record(2)];
    const dying = newProcess();
    await new Promise<void>((begun) => {
      const kill = () => (begun(), neverEnds());
      void dying.try(killer, kill, always);
      void dying.try(innocent, kill, always);
    });
    // Time enough for a second count to come in, had it been sent: it would stand before this one on the same pool.
    await newProcess().try(record(3), done, always);

    const next = newProcess();
    expect(await next.try(innocent, done, always)).toEqual({ state: 'done' });
    expect(await next.try(killer, done, always)).toEqual({ state: 'killer' });
  });

  it('a suspect whose partition was given up has killed nobody', async () => {
    const given = record(4);
    const alive = newProcess();
    expect(await alive.try(given, async () => ({ state: 'interrupted' }), always)).toEqual({ state: 'interrupted' });
    expect(await alive.try(given, neverEnds, () => false)).toEqual({ state: 'interrupted' });
    expect(await newProcess().try(given, done, always)).toEqual({ state: 'done' });
  });

  it('a suspect that could not be tried leaves the turn to the next', async () => {
    const ledger = newProcess();
    await expect(ledger.try(record(5), () => Promise.reject(new Error('bad')), always)).rejects.toThrow('bad');
    expect(await ledger.try(record(6), done, always)).toEqual({ state: 'done' });
  });
});
