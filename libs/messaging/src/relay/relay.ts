import { logger } from '@baspasoz/observability';
import type { KafkaClient } from '../kafka/kafka-client.js';
import { OutboxQueue } from './outbox-queue.js';
import type { RelayBell } from './relay-bell.js';
import { RelaySession } from './relay-session.js';
import { ShardDrain } from './shard-drain.js';
import { Waiter } from './waiter.js';

export interface RelayOptions {
  service: string;
  /** Worker role, past any pooler. */
  url: string;
  kafka: KafkaClient;
  bell: RelayBell;
  /** Called with the number of rows the broker has acknowledged. */
  onSent?(rows: number): void;
}

const POLL_MIN_MS = 100;
const POLL_MAX_MS = 1000;
const RETRY_MIN_MS = 100;
const RETRY_MAX_MS = 3000;

export interface RelayState {
  /** Shards this process relays now. */
  shards: number[];
  /** Why nothing is relayed at the moment; null when all is well. */
  trouble: string | null;
}

/**
 * Sends what is committed to the outbox. Each replica runs one; they share the shards by advisory lock, and a shard whose
 * holder dies is taken over within a second. A commit in this process rings the bell, one in another replica arrives as a
 * notification, and polling (100 ms after work, slowing to 1 s) finds what both missed.
 */
export class Relay {
  /** Ends the pause between two polls. */
  private readonly waiter = new Waiter();
  /** Ends the pause after a failure; only a stop may cut it short, or a database that is away would be asked without pause. */
  private readonly retry = new Waiter();
  private drains = new Map<number, ShardDrain>();
  private session: RelaySession | undefined;
  private loop: Promise<void> | undefined;
  private stopped = false;
  private trouble: string | null = 'not started';
  private sentSincePoll = false;

  constructor(private readonly options: RelayOptions) {}

  /** @param prepare runs before rows are read, again after every failure: a broker may come back without its topics */
  start(prepare?: () => Promise<void>): void {
    this.options.bell.listen((shards) => this.nudge(shards));
    this.loop ??= this.run(prepare);
  }

  state(): RelayState {
    return { shards: [...(this.session?.held ?? [])].sort(), trouble: this.trouble };
  }

  /** Sends what is committed, ends the batches in hand, gives the shards to whoever waits for them. */
  async stop(): Promise<void> {
    if (this.trouble === null) await Promise.all([...this.drains.values()].map((drain) => drain.flush()));
    this.stopped = true;
    await this.endDrains();
    this.waiter.wake();
    this.retry.wake();
    await this.loop;
  }

  private nudge(shards?: number[]): void {
    if (!shards) return this.waiter.wake();
    const elsewhere = new Set<number>();
    for (const shard of shards) {
      const drain = this.drains.get(shard);
      if (drain) drain.nudge();
      else elsewhere.add(shard);
    }
    this.session?.tell([...elsewhere]);
  }

  private async run(prepare: (() => Promise<void>) | undefined): Promise<void> {
    let pause = RETRY_MIN_MS;
    while (!this.stopped)
      try {
        await prepare?.();
        await this.relay(() => (pause = RETRY_MIN_MS));
      } catch (error) {
        if (this.stopped) return;
        this.trouble = error instanceof Error ? error.name : 'failed';
        logger.warn({ err: error, service: this.options.service }, 'relay interrupted');
        await this.retry.wait(pause);
        pause = Math.min(pause * 2, RETRY_MAX_MS);
      }
  }

  /** One life of a session: from taking shards to losing them. Rejects with what ended it. */
  private async relay(onWork: () => void): Promise<void> {
    let broken: unknown;
    const fail = (error: unknown) => {
      broken ??= error;
      this.waiter.wake();
    };
    const nudge = (shards?: number[]) => this.notified(shards);
    const session = await RelaySession.open(this.options.url, `${this.options.service}-relay`, nudge, () =>
      this.waiter.wake(),
    );
    this.session = session;
    try {
      let idle = POLL_MIN_MS;
      while (!this.stopped) {
        for (const shard of await session.takeFreeShards())
          this.drains.set(shard, this.drain(session, shard, fail, onWork));
        this.trouble = null;
        await this.poll(session);
        idle = this.sentSincePoll ? POLL_MIN_MS : Math.min(idle * 2, POLL_MAX_MS);
        this.sentSincePoll = false;
        await this.waiter.wait(idle);
        const ended = session.lost ?? broken;
        if (ended) throw ended;
      }
    } finally {
      await this.endDrains();
      await session.close();
      this.session = undefined;
    }
  }

  /** From another replica: only the holder can act on it. */
  private notified(shards?: number[]): void {
    for (const shard of shards ?? []) this.drains.get(shard)?.nudge();
  }

  private async poll(session: RelaySession): Promise<void> {
    const held = [...session.held];
    const rows = await session.query<{ shard: number; dead: boolean }>('poll', POLL, [held]);
    for (const { shard, dead } of rows) {
      if (dead) await new OutboxQueue(session, shard).followTheDead();
      this.drains.get(shard)?.nudge();
    }
  }

  private drain(session: RelaySession, shard: number, fail: (error: unknown) => void, onWork: () => void): ShardDrain {
    const sent = (rows: number) => {
      onWork();
      this.sentSincePoll = true;
      this.options.onSent?.(rows);
    };
    return new ShardDrain(new OutboxQueue(session, shard), this.options.kafka, shard, sent, fail);
  }

  private async endDrains(): Promise<void> {
    const drains = [...this.drains.values()];
    this.drains.clear();
    await Promise.all(drains.map((drain) => drain.stop()));
  }
}

/** Four index probes; under 0.1 ms on an empty outbox. */
const POLL = `
  select shard, exists (select from outbox_dead d where d.shard = s.shard) as dead
  from unnest($1::smallint[]) as s(shard)
  where exists (select from outbox o where o.shard = s.shard)`;
