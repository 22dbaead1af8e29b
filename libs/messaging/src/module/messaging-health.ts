import { health, type HealthResult } from '@baspasoz/observability';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Consumption } from '../kafka/kafka-client.js';
import { Relay } from '../relay/relay.js';
import { MESSAGING_OPTIONS, type MessagingOptions } from './messaging-options.js';

/** A batch in hand longer than this is slow work. */
const SLOW_AFTER_MS = 10_000;
/** A broker silent for longer than this is away. */
const AWAY_AFTER_MS = 15_000;
/** A consumer that has not even tried to fetch for this long, and has nothing in hand, is dead. */
const DEAD_AFTER_MS = 60_000;

/**
 * `polling`: does its work; `slow`: has had a batch in hand for long; `away`: asks a broker that does not answer;
 * `dead`: has stopped asking, and will not begin again by itself.
 */
export type ConsumerState = 'none' | 'starting' | 'polling' | 'slow' | 'away' | 'dead';

/** How consumer and relay of this process are, told apart for liveness and readiness. */
@Injectable()
export class MessagingHealth implements OnApplicationBootstrap, OnApplicationShutdown {
  private consumption: Consumption | 'starting' | 'none' = 'none';
  private crashed = false;
  private readonly withdraw: (() => void)[] = [];

  constructor(
    private readonly relay: Relay,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
  ) {}

  onApplicationBootstrap(): void {
    this.withdraw.push(health.register('consumer', () => this.consumerResult()));
    if (this.options.relay !== false) this.withdraw.push(health.register('relay', () => this.relayResult()));
  }

  onApplicationShutdown(): void {
    for (const withdraw of this.withdraw.splice(0)) withdraw();
  }

  starting(): void {
    this.consumption = 'starting';
  }

  watch(consumption: Consumption): void {
    this.consumption = consumption;
  }

  consumerCrashed(): void {
    this.crashed = true;
  }

  get lastPollAt(): Date | null {
    return typeof this.consumption === 'string' ? null : this.consumption.vitals().lastPollAt;
  }

  get consumer(): ConsumerState {
    if (this.crashed) return 'dead';
    if (typeof this.consumption === 'string') return this.consumption;
    const { lastPollAt, lastAnswerAt, busySince, joined } = this.consumption.vitals();
    if (busySince) return age(busySince) > SLOW_AFTER_MS ? 'slow' : 'polling';
    if (age(lastPollAt) > DEAD_AFTER_MS && age(lastAnswerAt) > DEAD_AFTER_MS) return 'dead';
    if (!joined || age(lastAnswerAt) > AWAY_AFTER_MS) return 'away';
    return 'polling';
  }

  /** As the process's health registry asks for it. */
  consumerResult(): HealthResult {
    const { consumer } = this;
    const detail = { consumer, lastPollAt: this.lastPollAt?.toISOString() ?? null };
    return { state: states[consumer], detail };
  }

  /** A relay without a shard is a spare, and well; without its session or the broker it cannot work. */
  private relayResult(): HealthResult {
    const { shards, trouble } = this.relay.state();
    return { state: trouble ? 'unavailable' : 'up', detail: { shards: shards.join(','), trouble } };
  }
}

const age = (at: Date) => Date.now() - at.getTime();

const states = {
  none: 'up',
  starting: 'unavailable',
  polling: 'up',
  slow: 'degraded',
  away: 'unavailable',
  dead: 'dead',
} as const satisfies Record<ConsumerState, HealthResult['state']>;
