import { logger } from '@baspasoz/observability';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { Consumption, ConsumerVitals, ReceivedRecord, Subscription } from './kafka-client.js';
import { OffsetLedger } from './offset-ledger.js';

/** Offsets are committed this often. What is redelivered after a crash is recognised by the inbox. */
const COMMIT_EVERY_MS = 1000;
const HEARTBEAT_EVERY_MS = 2000;
/** How long the broker may wait for records: also the longest a stop waits for an answer under way. */
const LONGEST_FETCH_MS = 1000;

/** One member of a consumer group. */
export class KafkaJsConsumption implements Consumption {
  private readonly consumer: Consumer;
  private readonly ledger = new OffsetLedger();
  private readonly vital = { lastPollAt: new Date(), lastAnswerAt: new Date(), joined: false };
  private readonly busy = new Map<string, Date>();
  private commits: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    kafka: Kafka,
    private readonly subscription: Subscription,
    sessionTimeout: number,
  ) {
    this.consumer = kafka.consumer({
      groupId: subscription.group,
      sessionTimeout,
      rebalanceTimeout: 20_000,
      heartbeatInterval: HEARTBEAT_EVERY_MS,
      maxWaitTimeInMs: LONGEST_FETCH_MS,
      allowAutoTopicCreation: false,
      retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 2000, multiplier: 2, factor: 0.2 },
    });
  }

  async start(): Promise<void> {
    const { consumer, subscription } = this;
    const { FETCH_START, FETCH, HEARTBEAT, GROUP_JOIN, REBALANCING, CRASH } = consumer.events;
    consumer.on(FETCH_START, () => void (this.vital.lastPollAt = new Date()));
    for (const answer of [FETCH, HEARTBEAT] as const)
      consumer.on(answer, () => void (this.vital.lastAnswerAt = new Date()));
    consumer.on(GROUP_JOIN, () => {
      this.ledger.forget();
      Object.assign(this.vital, { joined: true, lastPollAt: new Date(), lastAnswerAt: new Date() });
    });
    consumer.on(REBALANCING, () => void (this.vital.joined = false));
    consumer.on(CRASH, ({ payload }) => {
      this.vital.joined = false;
      if (!payload.restart) subscription.onDead(payload.error);
    });
    await consumer.connect();
    await consumer.subscribe({ topics: subscription.topics, fromBeginning: subscription.from !== 'end' });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 3,
      eachBatch: (payload) => this.handle(payload),
    });
    this.commits = setInterval(() => void this.commit(), COMMIT_EVERY_MS);
    this.commits.unref();
  }

  pause(topics: string[]): void {
    this.consumer.pause(topics.map((topic) => ({ topic })));
  }

  resume(topics: string[]): void {
    this.consumer.resume(topics.map((topic) => ({ topic })));
  }

  vitals(): ConsumerVitals {
    const oldest = [...this.busy.values()].sort((a, b) => a.getTime() - b.getTime())[0];
    return { ...this.vital, busySince: oldest ?? null };
  }

  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    clearInterval(this.commits);
    await this.untilIdle();
    await this.commit();
    await this.consumer.stop();
    await this.consumer.disconnect();
  }

  private async untilIdle(): Promise<void> {
    while (this.busy.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  private async handle(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    const place = `${topic}/${partition}`;
    if (this.stopping) return;
    this.busy.set(place, new Date());
    let lost = false;
    // A handler may take longer than a heartbeat; a rebalance shows as a heartbeat that fails.
    const beat = setInterval(() => {
      payload.heartbeat().catch((error: unknown) => {
        lost = true;
        logger.info({ err: error, topic, partition }, 'partition given up during a batch');
        void this.commit();
      });
    }, HEARTBEAT_EVERY_MS);
    try {
      await this.subscription.onBatch({
        topic,
        partition,
        records: messages.map((message) => received(topic, partition, message)),
        done: (offset) => {
          payload.resolveOffset(offset);
          this.ledger.done(topic, partition, offset);
        },
        held: () => !lost && !this.stopping && payload.isRunning() && !payload.isStale(),
      });
    } finally {
      clearInterval(beat);
      this.busy.delete(place);
    }
  }

  /** A commit that fails is repeated by the next one; until then the inbox stands between redelivery and effect. */
  private async commit(): Promise<void> {
    const offsets = this.ledger.take();
    if (offsets.length === 0) return;
    try {
      await this.consumer.commitOffsets(offsets);
    } catch (error) {
      logger.info({ err: error, group: this.subscription.group }, 'offsets not committed');
      this.ledger.giveBack(offsets);
    }
  }
}

function received(
  topic: string,
  partition: number,
  message: EachBatchPayload['batch']['messages'][number],
): ReceivedRecord {
  const headers: Record<string, Buffer> = {};
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) headers[name] = Buffer.from(first);
  }
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key?.toString() ?? null,
    headers,
    value: message.value,
  };
}
