import { logger } from '@baspasoz/observability';
import { Waiter } from '../relay/waiter.js';
import type { Consumption, ConsumerVitals, KafkaClientOptions, Subscription } from './kafka-client.js';
import { brokerSaid, isHopeless } from './platformatic-errors.js';
import { PlatformaticFetch, type Fetched, type Place } from './platformatic-fetch.js';
import { PlatformaticMember } from './platformatic-member.js';

/** Offsets are committed this often. What is redelivered after a crash is recognised by the inbox. */
const COMMIT_EVERY_MS = 1000;
const IDLE_MS = 1000;
const LONGEST_PAUSE_MS = 2000;
/** Batches of different partitions handled at a time. */
const AT_A_TIME = 3;

/**
 * One member of a consumer group. It reads by `fetch` and not by the driver's stream, which ends itself when the group
 * changes and knows records but no batches: here a partition has one batch in hand, and each broker one fetch.
 */
export class PlatformaticConsumption implements Consumption {
  private readonly member: PlatformaticMember;
  private readonly fetch: PlatformaticFetch;
  private readonly paused = new Set<string>();
  private readonly busy = new Map<string, Date>();
  private readonly rounds = new Map<number, Promise<void>>();
  private readonly waiter = new Waiter();
  private lastPollAt = new Date();
  private lastAnswerAt = new Date();
  private failures = 0;
  private trouble: Error | undefined;
  private dead = false;
  private commits: NodeJS.Timeout | undefined;
  private loop: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    options: KafkaClientOptions,
    private readonly subscription: Subscription,
  ) {
    this.member = new PlatformaticMember(options, subscription);
    this.fetch = new PlatformaticFetch(this.member.consumer, options);
  }

  async start(): Promise<void> {
    await this.member.join(() => !this.stopping);
    this.commits = setInterval(() => void this.member.commit(), COMMIT_EVERY_MS);
    this.commits.unref();
    this.loop = this.run();
  }

  pause(topics: string[]): void {
    for (const topic of topics) this.paused.add(topic);
  }

  resume(topics: string[]): void {
    for (const topic of topics) this.paused.delete(topic);
    this.waiter.wake();
  }

  vitals(): ConsumerVitals {
    const oldest = [...this.busy.values()].sort((a, b) => a.getTime() - b.getTime())[0];
    const answers = [this.lastAnswerAt, this.member.lastAnswerAt].sort((a, b) => b.getTime() - a.getTime());
    return {
      lastPollAt: this.lastPollAt,
      lastAnswerAt: answers[0] ?? this.lastAnswerAt,
      busySince: oldest ?? null,
      joined: this.member.isJoined,
    };
  }

  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    clearInterval(this.commits);
    this.waiter.wake();
    await this.fetch.close(); // ends the waits at the broker; a batch in hand is finished
    await this.loop;
    await this.member.commit();
    await this.member.leave();
  }

  private async run(): Promise<void> {
    while (!this.stopping && !this.dead)
      try {
        this.lastPollAt = new Date();
        if (this.member.lost || !this.member.isSettled) await this.everyRound();
        if (this.member.lost) await this.member.join(() => !this.stopping);
        await this.startRounds();
        await Promise.race(this.rounds.size > 0 ? this.rounds.values() : [this.waiter.wait(IDLE_MS)]);
        if (this.trouble) throw this.trouble;
        this.failures = 0;
      } catch (error) {
        await this.everyRound();
        this.trouble = undefined;
        if (!this.stopping) await this.recover(error);
      }
    await this.everyRound();
  }

  /** One round for each broker that has something of ours and none under way. */
  private async startRounds(): Promise<void> {
    const places = (await this.member.assignment()).filter(({ topic }) => !this.paused.has(topic));
    if (places.length === 0) return;
    for (const [node, led] of await this.fetch.byLeader(places)) {
      if (this.rounds.has(node) || this.stopping) continue;
      const round = this.round(node, led)
        .catch((error: unknown) => void (this.trouble = error instanceof Error ? error : new Error(String(error))))
        .finally(() => this.rounds.delete(node));
      this.rounds.set(node, round);
    }
  }

  private async round(node: number, places: Place[]): Promise<void> {
    const { generation } = this.member;
    const fetched = await this.fetch.from(node, places);
    this.lastAnswerAt = new Date();
    const queue = fetched.filter(({ topic }) => !this.paused.has(topic));
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await this.handle(next, generation);
    };
    const ends = await Promise.allSettled(Array.from({ length: AT_A_TIME }, worker));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  private async handle({ topic, partition, records, next }: Fetched, generation: number): Promise<void> {
    const { member } = this;
    const held = () => !this.stopping && member.isJoined && member.generation === generation;
    const last = records.at(-1);
    if (!last) return member.moveTo(topic, partition, next, generation);
    if (!held()) return;
    const place = `${topic}/${partition}`;
    this.busy.set(place, new Date());
    try {
      await this.subscription.onBatch({
        topic,
        partition,
        records,
        held,
        done: (offset) => {
          if (member.generation !== generation) return;
          member.moveTo(topic, partition, offset === last.offset ? next : BigInt(offset) + 1n, generation);
          member.ledger.done(topic, partition, offset);
        },
      });
    } finally {
      this.busy.delete(place);
    }
  }

  private everyRound(): Promise<unknown> {
    return Promise.all(this.rounds.values());
  }

  /** The broker is away, or a handler threw: the same records again after a pause, unless waiting cannot help. */
  private async recover(error: unknown): Promise<void> {
    if (error instanceof Error && isHopeless(error)) {
      this.dead = true;
      return this.subscription.onDead(error);
    }
    this.failures += 1;
    logger.info({ err: error, group: this.subscription.group, failures: this.failures }, 'a fetch or its batch failed');
    if (brokerSaid(error, ['OFFSET_OUT_OF_RANGE'])) this.member.forgetPositions();
    await this.fetch.renew();
    await this.waiter.wait(Math.min(100 * 2 ** (this.failures - 1), LONGEST_PAUSE_MS));
  }
}
