import { setTimeout } from 'node:timers/promises';
import { Consumer, ListOffsetTimestamps, type GroupAssignment } from '@platformatic/kafka';
import { logger } from '@baspasoz/observability';
import type { KafkaClientOptions, Subscription } from './kafka-client.js';
import { OffsetLedger } from './offset-ledger.js';
import { isHopeless } from './platformatic-errors.js';
import { platformaticOptions } from './platformatic-options.js';

const HEARTBEAT_EVERY_MS = 2000;
const REBALANCE_WITHIN_MS = 20_000;
const ATTEMPTS_TO_JOIN = 6;

/**
 * A place in a consumer group, and where its partitions are read up to. The driver keeps the heartbeat and joins again by
 * itself when the group changes; each time `generation` counts up, and what was in hand before is somebody else's.
 */
export class PlatformaticMember {
  readonly consumer: Consumer;
  readonly ledger = new OffsetLedger();
  generation = 0;
  /** Set when the driver gave up its place: `join` again. */
  lost: Error | undefined;
  lastAnswerAt = new Date();
  private joined = false;
  /** Next offset to read of each partition that is ours. */
  private positions = new Map<string, bigint>();
  private settledGeneration = 0;
  private previous: { memberId: string | null; generationId: number } = { memberId: null, generationId: -1 };

  constructor(
    options: KafkaClientOptions,
    private readonly subscription: Subscription,
  ) {
    this.consumer = new Consumer({
      ...platformaticOptions(options),
      // A join waits for the slowest member of the group.
      requestTimeout: REBALANCE_WITHIN_MS + 10_000,
      // The driver would join again on its own account and repeat a commit for partitions it may no longer have.
      retries: 0,
      groupId: subscription.group,
      sessionTimeout: options.sessionTimeoutMs ?? 10_000,
      rebalanceTimeout: REBALANCE_WITHIN_MS,
      heartbeatInterval: HEARTBEAT_EVERY_MS,
      heartbeatStallTimeout: (options.sessionTimeoutMs ?? 10_000) * 2,
      // The name kafkajs gives the same assignment: replicas of either driver share a group, so it can be changed one by one.
      protocols: [{ name: 'RoundRobinAssigner', version: 1 }],
    });
    this.consumer.topics.trackAll(...subscription.topics);
    this.consumer.on('consumer:heartbeat:end', () => void (this.lastAnswerAt = new Date()));
    this.consumer.on('consumer:group:rebalance', () => {
      void this.commit(); // on its way before the driver's answer to the rebalance
      this.joined = false;
    });
    this.consumer.on('consumer:group:join', () => {
      this.generation += 1;
      this.joined = true;
      this.lost = undefined;
      this.lastAnswerAt = new Date();
    });
    this.consumer.on('consumer:heartbeat:stalled', ({ lastError }) => {
      this.joined = false;
      this.lost = lastError ?? new Error('The group coordinator does not answer');
    });
    // Emitted where a rejoin has failed; without a listener it would end the process.
    this.consumer.on('error', (error: Error) => {
      this.joined = false;
      this.lost = error;
    });
  }

  get isJoined(): boolean {
    return this.joined;
  }

  /** Takes a place in the group and learns where its partitions stand. Call it with nothing in hand. */
  async join(mayGoOn: () => boolean): Promise<void> {
    for (let attempt = 1; ; attempt++)
      try {
        await this.consumer.joinGroup({});
        await this.assignment();
        return;
      } catch (error) {
        if (attempt >= ATTEMPTS_TO_JOIN || isHopeless(error) || !mayGoOn()) throw error;
        logger.debug({ err: error, group: this.subscription.group }, 'could not join the group yet');
        await setTimeout(Math.min(100 * 2 ** (attempt - 1), 2000));
      }
  }

  /** Partitions of ours, with the offset each is to be read from. Call it with nothing in hand when `generation` has changed. */
  async assignment(): Promise<{ topic: string; partition: number; offset: bigint }[]> {
    if (this.settledGeneration !== this.generation) await this.settle();
    return (this.consumer.assignments ?? []).flatMap(({ topic, partitions }) =>
      partitions.map((partition) => ({
        topic,
        partition,
        offset: this.positions.get(`${topic}/${partition}`) ?? 0n,
      })),
    );
  }

  get isSettled(): boolean {
    return this.settledGeneration === this.generation;
  }

  /** The next offset to read, as long as the partition has not gone through other hands since `generation`. */
  moveTo(topic: string, partition: number, offset: bigint, generation: number): void {
    if (generation === this.generation) this.positions.set(`${topic}/${partition}`, offset);
  }

  /** Begins again where the group's committed offset is, or at the chosen end when the broker no longer has it. */
  forgetPositions(): void {
    this.settledGeneration = 0;
    this.previous = { memberId: null, generationId: -1 };
  }

  /** A commit that fails is repeated by the next one; until then the inbox stands between redelivery and effect. */
  async commit(): Promise<void> {
    if (!this.joined || !this.isSettled) return;
    const offsets = this.ledger.take();
    if (offsets.length === 0) return;
    try {
      await this.consumer.commit({
        offsets: offsets.map(({ topic, partition, offset }) => ({
          topic,
          partition,
          offset: BigInt(offset),
          leaderEpoch: -1,
        })),
      });
    } catch (error) {
      logger.info({ err: error, group: this.subscription.group }, 'offsets not committed');
      this.ledger.giveBack(offsets);
    }
  }

  async leave(): Promise<void> {
    this.joined = false;
    await this.consumer.close(true);
  }

  /**
   * Where a partition stayed ours from one generation to the next, nobody else can have read it and our own position holds.
   * Everything else begins at what the group has committed.
   */
  private async settle(): Promise<void> {
    const { generation, consumer } = this;
    const assignments = consumer.assignments ?? [];
    const { memberId, generationId } = consumer;
    const stayed = memberId === this.previous.memberId && generationId === this.previous.generationId + 1;
    if (!stayed) this.ledger.forget();
    const old = stayed ? this.positions : new Map<string, bigint>();
    const fresh = await this.committed(assignments);
    for (const place of fresh.keys()) {
      const known = old.get(place);
      if (known !== undefined) fresh.set(place, known);
    }
    this.ledger.keep((place) => fresh.has(place));
    this.positions = fresh;
    this.previous = { memberId, generationId };
    this.settledGeneration = generation;
  }

  private async committed(assignments: GroupAssignment[]): Promise<Map<string, bigint>> {
    if (assignments.length === 0) return new Map();
    const topics = assignments.map(({ topic }) => topic);
    const committed = await this.consumer.listCommittedOffsets({
      topics: assignments.map(({ topic, partitions }) => ({ topic, partitions: [...partitions] })),
    });
    const [low, high] = await Promise.all([
      this.consumer.listOffsets({ topics, timestamp: ListOffsetTimestamps.EARLIEST }),
      this.consumer.listOffsets({ topics, timestamp: ListOffsetTimestamps.LATEST }),
    ]);
    const begin = this.subscription.from === 'end' ? high : low;
    return new Map(
      assignments.flatMap(({ topic, partitions }) =>
        partitions.map((partition) => {
          const at = committed.get(topic)?.[partition] ?? -1n;
          const there = at >= (low.get(topic)?.[partition] ?? 0n) && at <= (high.get(topic)?.[partition] ?? 0n);
          return [`${topic}/${partition}`, there ? at : (begin.get(topic)?.[partition] ?? 0n)] as const;
        }),
      ),
    );
  }
}
