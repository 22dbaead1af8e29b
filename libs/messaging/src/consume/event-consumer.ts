import type { BaspasozEvent } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';
import type { DeadLetters } from '../dead-letter/dead-letters.js';
import type { ReceivedRecord, RecordBatch } from '../kafka/kafka-client.js';
import { DEATHS_OF_A_KILLER, type BatchOutlook, type CrashLedger } from './crash-ledger.js';
import { looksLikeLostDatabase } from './database-away.js';
import type { EventRunner } from './event-runner.js';
import type { PatientRunner } from './patient-runner.js';
import { readRecord } from './read-record.js';
import type { ServiceConsumer } from './service-consumer.js';

/** Events of one transaction, at most. */
const TOGETHER = 200;

interface Delivery {
  event: BaspasozEvent;
  record: ReceivedRecord;
}

/** What happens to the records of a partition: in order per key, exactly one effect each, and nothing blocks the rest. */
export class EventConsumer {
  constructor(
    private readonly service: ServiceConsumer,
    private readonly ledger: CrashLedger,
    private readonly runner: EventRunner,
    private readonly patient: PatientRunner,
    private readonly deadLetters: DeadLetters,
  ) {}

  /** Handles what it can while the partition is ours; what was not marked done comes again. */
  async onBatch(batch: RecordBatch): Promise<void> {
    for (let from = 0; from < batch.records.length && batch.held();) {
      const records = batch.records.slice(from, from + TOGETHER);
      const last = records.at(-1);
      try {
        if (!last || !(await this.chunk(batch, records))) return;
        batch.done(last.offset);
        from += records.length;
      } catch (error) {
        if (!looksLikeLostDatabase(error)) throw error;
        await this.patient.untilItAnswers(() => batch.held());
      }
    }
  }

  /** True when every record has found its place: handled, parked or dead. */
  private async chunk(batch: RecordBatch, records: ReceivedRecord[]): Promise<boolean> {
    const readings = records.map((record) => readRecord(record, this.service.handles));
    if (readings.every(({ kind }) => kind === 'ignored')) return true;
    const outlook = await this.ledger.takeInHand(batch, records);
    const open: Delivery[] = [];
    for (const reading of readings)
      if (reading.kind === 'invalid') await this.deadLetters.addInvalid(reading.record, reading.error);
      else if (reading.kind === 'event' && !(await this.isQueuedBehind(outlook.parked, reading))) open.push(reading);
    if (open.length === 0) return true;
    const suspects = open.some(({ record }) => outlook.isSuspect(record));
    if (!suspects && (await this.together(open))) return true;
    return this.singly(batch, open, outlook);
  }

  private async together(open: Delivery[]): Promise<boolean> {
    try {
      await this.runner.together(open.map(({ event }) => event));
      return true;
    } catch (error) {
      if (looksLikeLostDatabase(error)) throw error;
      if (open.length > 1)
        logger.info({ err: error, events: open.length }, 'a batch was rolled back; its events run singly');
      return false;
    }
  }

  private async singly(batch: RecordBatch, open: Delivery[], outlook: BatchOutlook): Promise<boolean> {
    const parkedNow = new Set<string>();
    for (const delivery of open) {
      if (!batch.held()) return false;
      if (await this.isQueuedBehind(parkedNow, delivery)) continue;
      const verdict = await this.one(delivery, outlook.isSuspect(delivery.record), () => batch.held());
      if (verdict === 'interrupted') return false;
      if (verdict === 'parked' && delivery.record.key !== null) parkedNow.add(delivery.record.key);
    }
    return true;
  }

  private async one({ event, record }: Delivery, isSuspect: boolean, mayGoOn: () => boolean) {
    const run = () => this.patient.run(event, mayGoOn);
    const outcome = await (isSuspect ? this.ledger.try(record, run, mayGoOn) : run());
    if (outcome.state === 'done' || outcome.state === 'interrupted') return outcome.state;
    const failure =
      outcome.state === 'killer'
        ? ({ reason: 'killed-the-process', attempts: DEATHS_OF_A_KILLER } as const)
        : ({ reason: 'handler-failed', error: outcome.error, attempts: outcome.attempts } as const);
    await this.deadLetters.park(record, event, failure);
    return 'parked';
  }

  private async isQueuedBehind(parked: Set<string>, { event, record }: Delivery): Promise<boolean> {
    if (record.key === null || !parked.has(record.key)) return false;
    return this.deadLetters.queueBehind(record, event);
  }
}
