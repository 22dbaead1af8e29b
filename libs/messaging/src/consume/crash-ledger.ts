import { randomUUID } from 'node:crypto';
import type { RecordBatch, ReceivedRecord } from '../kafka/kafka-client.js';
import type { WorkerSql } from '../persistence/worker-sql.js';
import type { Outcome } from './patient-runner.js';

/** Ends of the process with a record in hand that prove it guilty: the first was in a batch, where it had company. */
export const DEATHS_OF_A_KILLER = 2;

/** What is known of a batch before it is handled. */
export interface BatchOutlook {
  /** Keys with a parked event in front of them. */
  parked: Set<string>;
  /** True for a record that was in hand when another process ended without a word. */
  isSuspect(record: ReceivedRecord): boolean;
}

/** Set for this one statement: an attempt must survive the process, not the database server. */
const UNSYNCED = `select set_config('synchronous_commit', 'off', true)`;

/**
 * Remembers, outside the effect's transaction, what this process has in hand. A batch that its process did not survive
 * makes its records suspects; suspects are tried one at a time; whoever was in hand twice is taken to be the killer.
 * One ledger a process, or a suspect of another partition would be in hand together with the killer, and blamed with it.
 */
export class CrashLedger {
  private readonly instance = randomUUID();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly consumer: string,
    private readonly sql: WorkerSql,
  ) {}

  /** Notes the batch as in hand. One statement, committed at once, also answers which keys are parked. */
  async takeInHand({ topic, partition }: RecordBatch, records: ReceivedRecord[]): Promise<BatchOutlook> {
    const keys = [...new Set(records.flatMap(({ key }) => (key === null ? [] : [key])))];
    const [row] = await this.sql.query<{ old: OldBatch | null; parked: string[] }>('in-hand', TAKE_IN_HAND, [
      this.consumer,
      topic,
      partition,
      records.at(0)?.offset,
      records.at(-1)?.offset,
      this.instance,
      keys,
    ]);
    const old = row?.old;
    const suspicious = old && old.instance !== this.instance ? old : undefined;
    return {
      parked: new Set(row?.parked),
      isSuspect: ({ offset }) => suspicious !== undefined && between(suspicious, BigInt(offset)),
    };
  }

  /**
   * Tries a suspect when no other is being tried. `killer`: the process ended with it in hand a second time, and it was not
   * run. `interrupted`: the partition was given up meanwhile. Whoever comes back from `run` has not killed the process.
   */
  async try(
    record: ReceivedRecord,
    run: () => Promise<Outcome>,
    mayGoOn: () => boolean,
  ): Promise<Outcome | { state: 'killer' }> {
    const trial = this.turn.then(async () => {
      if (!mayGoOn()) return { state: 'interrupted' } as const;
      if ((await this.count(record)) >= DEATHS_OF_A_KILLER) return { state: 'killer' } as const;
      const outcome = await run();
      await this.acquit(record);
      return outcome;
    });
    this.turn = trial.catch(() => undefined); // the trial's own caller hears of it
    return trial;
  }

  /** How often a process has now had the suspect in hand by itself. */
  private async count(record: ReceivedRecord): Promise<number> {
    const [row] = await this.sql.query<{ attempts: number }>('count', COUNT, this.placeOf(record));
    return row?.attempts ?? 1;
  }

  private async acquit(record: ReceivedRecord): Promise<void> {
    await this.sql.query('acquit', ACQUIT, this.placeOf(record));
  }

  private placeOf({ topic, partition, offset }: ReceivedRecord): unknown[] {
    return [this.consumer, topic, partition, offset];
  }
}

interface OldBatch {
  instance: string;
  from: string;
  to: string;
}

const between = ({ from, to }: OldBatch, offset: bigint) => BigInt(from) <= offset && offset <= BigInt(to);

const TAKE_IN_HAND = `
  with unsynced as (${UNSYNCED}),
  old as (
    select instance, from_offset::text as from, to_offset::text as to from batch_in_hand
    where consumer = $1 and topic = $2 and partition = $3),
  mark as (
    insert into batch_in_hand (consumer, topic, partition, from_offset, to_offset, instance)
    select $1, $2, $3::int, $4::bigint, $5::bigint, $6::uuid from unsynced
    on conflict (consumer, topic, partition) do update
      set from_offset = excluded.from_offset, to_offset = excluded.to_offset,
          instance = excluded.instance, started_at = excluded.started_at)
  select (select to_json(old) from old) as old,
    array(select key from parked_key where consumer = $1 and topic = $2 and key = any ($7::text[])) as parked`;

const COUNT = `
  with unsynced as (${UNSYNCED})
  insert into delivery_attempt (consumer, topic, partition, kafka_offset, attempts)
  select $1, $2, $3::int, $4::bigint, 1 from unsynced
  on conflict (consumer, topic, partition, kafka_offset) do update set attempts = delivery_attempt.attempts + 1
  returning attempts`;

const ACQUIT = `
  with unsynced as (${UNSYNCED})
  delete from delivery_attempt using unsynced
  where consumer = $1 and topic = $2 and partition = $3 and kafka_offset = $4`;
