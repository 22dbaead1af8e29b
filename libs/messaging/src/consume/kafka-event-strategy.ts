import { isEventName, topicOf } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';
import { Inject, Injectable } from '@nestjs/common';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import { dlqTopic } from '../dead-letter/dead-letter.js';
import type { Consumption, KafkaClient } from '../kafka/kafka-client.js';
import { MessagingHealth } from '../module/messaging-health.js';
import { MessagingMetrics } from '../module/messaging-metrics.js';
import { KAFKA_CLIENT, MESSAGING_OPTIONS, type MessagingOptions } from '../module/messaging-options.js';
import { Waiter } from '../relay/waiter.js';
import { endProcess } from './end-process.js';
import { EventPipeline } from './event-pipeline.js';
import type { HandleEvent } from './event-runner.js';

const RETRY_START_MS = 1000;
const DEFAULT_PARTITIONS = 6;

/**
 * Feeds the service's `@Consumes` methods from Kafka. Nest's own Kafka transport retries one poison message for ever and
 * blocks its partition; here a transaction, an inbox and a parking place stand around every handler.
 */
@Injectable()
export class KafkaEventStrategy extends Server implements CustomTransportStrategy {
  /** Nest then leaves handler errors to us. */
  override readonly propagatesEventHandlerErrors = true;
  private readonly waiter = new Waiter();
  private consumption: Consumption | undefined;
  private background: { start(): void; stop(): Promise<void> }[] = [];
  private starting: Promise<void> | undefined;
  private closed = false;

  constructor(
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
    @Inject(KAFKA_CLIENT) private readonly kafka: KafkaClient,
    private readonly pipeline: EventPipeline,
    private readonly health: MessagingHealth,
    private readonly metrics: MessagingMetrics,
  ) {
    super();
  }

  /** Begins to consume. Returns at once: a service takes requests also while the broker is away. */
  listen(callback: (error?: unknown) => void): void {
    try {
      const names = this.eventNames();
      if (names.length > 0) {
        this.health.starting();
        this.starting = this.start(names);
      }
      callback();
    } catch (error) {
      callback(error);
    }
  }

  /** Stops taking events, lets those in hand end, leaves the group. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.waiter.wake();
    await this.starting;
    await this.consumption?.stop();
    await Promise.all(this.background.map((task) => task.stop()));
  }

  override on(): never {
    throw new Error('The Kafka event strategy has no events of its own; see MessagingHealth');
  }

  override unwrap<T>(): T {
    throw new Error('The Kafka client is reached through its port only');
  }

  private get consumer(): string {
    return this.options.consumer ?? this.options.service;
  }

  private eventNames(): string[] {
    const names = [...this.messageHandlers.keys()];
    for (const name of names) {
      if (!isEventName(name)) throw new Error(`@Consumes('${name}') names no event of libs/contracts`);
      const handler = this.messageHandlers.get(name);
      if (handler?.next)
        throw new Error(
          `${name} is consumed in two places of ${this.options.service}; one transaction has one handler`,
        );
    }
    return names;
  }

  private async start(names: string[]): Promise<void> {
    const topics = [...new Set(names.filter(isEventName).map(topicOf))];
    this.metrics.watchLag(topics);
    const handled = new Set(names);
    const handles = (name: string) => handled.has(name);
    const { events, background } = this.pipeline.for({ name: this.consumer, handles, handle: this.call });
    while (!this.closed)
      try {
        await this.prepareTopics(topics);
        this.consumption = await this.kafka.consume({
          group: this.consumer,
          topics,
          onBatch: (batch) => events.onBatch(batch),
          onDead: (error) => {
            this.health.consumerCrashed();
            if (!this.closed) endProcess('the consumer has died', error);
          },
        });
        this.health.watch(this.consumption);
        this.background = background;
        for (const task of background) task.start();
        return;
      } catch (error) {
        logger.warn({ err: error, consumer: this.consumer }, 'the consumer could not start yet');
        await this.waiter.wait(RETRY_START_MS);
      }
  }

  private async prepareTopics(topics: string[]): Promise<void> {
    const partitions = this.options.partitions ?? DEFAULT_PARTITIONS;
    await this.kafka.ensureTopics([
      ...topics.map((topic) => ({ topic, partitions })),
      ...topics.map((topic) => ({ topic: dlqTopic(topic, this.consumer), partitions: 1 })),
    ]);
  }

  private readonly call: HandleEvent = async (event, tx) => {
    const handler = this.messageHandlers.get(event.type);
    if (!handler) throw new Error(`Nothing consumes ${event.type} here`);
    const result: unknown = await handler(event, tx);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  };
}
