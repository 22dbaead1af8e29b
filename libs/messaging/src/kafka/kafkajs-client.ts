import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { logger } from '@baspasoz/observability';
import { Kafka, logLevel, type Admin, type ISocketFactory, type logCreator } from 'kafkajs';
import type {
  Consumption,
  KafkaClient,
  KafkaClientOptions,
  KafkaRecord,
  PartitionLag,
  Subscription,
} from './kafka-client.js';
import { KafkaJsConsumption } from './kafkajs-consumption.js';
import { guardIdleTimer } from './kafkajs-idle-guard.js';
import { KafkaJsProducer } from './kafkajs-producer.js';

/** The KafkaClient on kafkajs. Connects lazily: producer, consumers and admin each have their own connection. */
export function createKafkaJsClient({ brokers, clientId, sessionTimeoutMs = 10_000 }: KafkaClientOptions): KafkaClient {
  const guarded = guardIdleTimer();
  if (!guarded) logger.warn('kafkajs is not the version its idle guard knows; an idle process will cost more CPU');
  return new KafkaJsClient(
    new Kafka({
      brokers,
      clientId,
      socketFactory,
      connectionTimeout: 3000,
      requestTimeout: 15_000,
      logLevel: logLevel.WARN,
      logCreator: toLogger,
      retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 2000, multiplier: 2, factor: 0.2 },
    }),
    sessionTimeoutMs,
  );
}

class KafkaJsClient implements KafkaClient {
  private readonly producer: KafkaJsProducer;
  private readonly consumptions = new Set<KafkaJsConsumption>();
  private admin: Promise<Admin> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly sessionTimeoutMs: number,
  ) {
    this.producer = new KafkaJsProducer(kafka);
  }

  connect(): Promise<void> {
    return this.producer.connect();
  }

  async ensureTopics(topics: { topic: string; partitions: number }[]): Promise<void> {
    const admin = await this.administrator();
    const known = new Set(await admin.listTopics());
    const missing = topics.filter(({ topic }) => !known.has(topic));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map(({ topic, partitions }) => ({ topic, numPartitions: partitions })),
    });
  }

  send(records: KafkaRecord[]): Promise<void> {
    return this.producer.send(records);
  }

  async consume(subscription: Subscription): Promise<Consumption> {
    const consumption = new KafkaJsConsumption(this.kafka, subscription, this.sessionTimeoutMs);
    this.consumptions.add(consumption);
    try {
      await consumption.start();
      return consumption;
    } catch (error) {
      this.consumptions.delete(consumption);
      await consumption.stop();
      throw error;
    }
  }

  async lag(group: string, topics: string[]): Promise<PartitionLag[]> {
    const admin = await this.administrator();
    const committed = await admin.fetchOffsets({ groupId: group, topics });
    const perTopic = await Promise.all(
      committed.map(async ({ topic, partitions }) => {
        const read = new Map(partitions.map(({ partition, offset }) => [partition, offset]));
        return (await admin.fetchTopicOffsets(topic)).map(({ partition, high, low }) => {
          const position = read.get(partition) ?? '-1';
          const from = position === '-1' ? BigInt(low) : BigInt(position);
          return { topic, partition, messages: Number(BigInt(high) - from) };
        });
      }),
    );
    return perTopic.flat();
  }

  async close(): Promise<void> {
    await Promise.all([...this.consumptions].map((consumption) => consumption.stop()));
    this.consumptions.clear();
    await this.producer.close();
    const admin = this.admin;
    this.admin = undefined;
    await (await admin?.catch(() => undefined))?.disconnect();
  }

  private administrator(): Promise<Admin> {
    this.admin ??= this.openAdmin();
    return this.admin;
  }

  private async openAdmin(): Promise<Admin> {
    const admin = this.kafka.admin();
    try {
      await admin.connect();
      return admin;
    } catch (error) {
      this.admin = undefined;
      throw error;
    }
  }
}

/** kafkajs leaves Nagle's algorithm on, which holds small requests back while an answer is outstanding. */
const socketFactory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
  const socket = ssl ? connectTls({ host, port, ...ssl }, onConnect) : connectTcp({ host, port }, onConnect);
  return socket.setNoDelay(true).setKeepAlive(true, 60_000);
};

const levels = {
  [logLevel.ERROR]: 'info',
  [logLevel.WARN]: 'debug',
  [logLevel.INFO]: 'debug',
  [logLevel.DEBUG]: 'trace',
} as const;

/** kafkajs calls every retried connection an error; what really is one, its caller reports. */
const toLogger: logCreator = () => (entry) => {
  if (entry.level === logLevel.NOTHING) return;
  const { message, broker, groupId, error, retryCount } = entry.log;
  logger[levels[entry.level]]({ kafka: entry.namespace, broker, groupId, error, retryCount }, message);
};
