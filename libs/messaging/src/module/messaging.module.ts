import { topics } from '@baspasoz/contracts';
import { counter, logger } from '@baspasoz/observability';
import { Inject, Module } from '@nestjs/common';
import type {
  BeforeApplicationShutdown,
  DynamicModule,
  OnApplicationBootstrap,
  OnApplicationShutdown,
} from '@nestjs/common';
import { EventPipeline } from '../consume/event-pipeline.js';
import { KafkaEventStrategy } from '../consume/kafka-event-strategy.js';
import { DeadLetterDesk } from '../dead-letter/dead-letter-desk.js';
import type { KafkaClient } from '../kafka/kafka-client.js';
import { createKafkaClient } from '../kafka/kafka-drivers.js';
import { Outbox } from '../outbox/outbox.js';
import { WorkerSql } from '../persistence/worker-sql.js';
import { RelayBell } from '../relay/relay-bell.js';
import { Relay } from '../relay/relay.js';
import { MessagingHealth } from './messaging-health.js';
import { MessagingMetrics } from './messaging-metrics.js';
import { KAFKA_CLIENT, MESSAGING_OPTIONS, type MessagingOptions } from './messaging-options.js';

const sent = counter('outbox_sent_total', 'Outbox rows the broker has acknowledged');

/**
 * Outbox, relay and consumer of one service. The order of the shutdown: stop consuming (before), then Nest ends the HTTP
 * requests in hand, then the relay sends what they stored, then Kafka and the worker's connections close.
 */
@Module({})
export class MessagingModule implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
    @Inject(KAFKA_CLIENT) private readonly kafka: KafkaClient,
    private readonly relay: Relay,
    private readonly strategy: KafkaEventStrategy,
  ) {}

  static forRoot(options: MessagingOptions): DynamicModule {
    const { service, brokers, workerUrl, driver = 'kafkajs' } = options;
    return {
      module: MessagingModule,
      global: true,
      providers: [
        { provide: MESSAGING_OPTIONS, useValue: options },
        {
          provide: KAFKA_CLIENT,
          useFactory: () => options.kafka ?? createKafkaClient(driver, { brokers, clientId: service }),
        },
        { provide: WorkerSql, useFactory: () => new WorkerSql(workerUrl, service) },
        RelayBell,
        { provide: Outbox, useFactory: (bell: RelayBell) => new Outbox(service, bell), inject: [RelayBell] },
        {
          provide: Relay,
          useFactory: (kafka: KafkaClient, bell: RelayBell) =>
            new Relay({ service, url: workerUrl, kafka, bell, onSent: (rows) => sent.inc(rows) }),
          inject: [KAFKA_CLIENT, RelayBell],
        },
        MessagingHealth,
        MessagingMetrics,
        EventPipeline,
        DeadLetterDesk,
        KafkaEventStrategy,
      ],
      exports: [Outbox, KafkaEventStrategy, MessagingHealth, DeadLetterDesk],
    };
  }

  onApplicationBootstrap(): void {
    if (this.options.relay !== false) this.relay.start(() => this.prepareTopics());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.strategy.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.relay.stop();
    await this.kafka.close();
    logger.info('messaging stopped');
  }

  /** Every topic a service may publish on; which ones it will use only its handlers know. */
  private prepareTopics(): Promise<void> {
    const partitions = this.options.partitions ?? 6;
    return this.kafka.ensureTopics(topics.map((topic) => ({ topic, partitions })));
  }
}
