import { Admin } from '@platformatic/kafka';
import type {
  Consumption,
  KafkaClient,
  KafkaClientOptions,
  KafkaRecord,
  PartitionLag,
  Subscription,
} from './kafka-client.js';
import { PlatformaticConsumption } from './platformatic-consumption.js';
import { brokerSaid } from './platformatic-errors.js';
import { platformaticOptions } from './platformatic-options.js';
import { PlatformaticProducer } from './platformatic-producer.js';

/** The KafkaClient on @platformatic/kafka. Connects lazily: producer, consumers and admin each have their own connection. */
export function createPlatformaticClient(options: KafkaClientOptions): KafkaClient {
  return new PlatformaticClient(options);
}

/** Offsets of a partition that are no offsets but ask for its ends. */
const END = -1n;
const BEGINNING = -2n;

class PlatformaticClient implements KafkaClient {
  private readonly producer: PlatformaticProducer;
  private readonly consumptions = new Set<PlatformaticConsumption>();
  private admin: Admin | undefined;

  constructor(private readonly options: KafkaClientOptions) {
    this.producer = new PlatformaticProducer(options);
  }

  connect(): Promise<void> {
    return this.producer.connect();
  }

  async ensureTopics(topics: { topic: string; partitions: number }[]): Promise<void> {
    const admin = this.administrator();
    const known = new Set(await admin.listTopics());
    const missing = topics.filter(({ topic }) => !known.has(topic));
    if (missing.length === 0) return;
    await Promise.all(missing.map((one) => this.createTopic(one)));
    await this.untilLed(missing.map(({ topic }) => topic));
  }

  send(records: KafkaRecord[]): Promise<void> {
    return this.producer.send(records);
  }

  async consume(subscription: Subscription): Promise<Consumption> {
    const consumption = new PlatformaticConsumption(this.options, subscription);
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
    const admin = this.administrator();
    const metadata = await admin.metadata({ topics: [...topics] });
    const places = topics.map((name) => ({
      name,
      partitionIndexes: [...(metadata.topics.get(name)?.partitions.keys() ?? [])],
    }));
    const [committed] = await admin.listConsumerGroupOffsets({ groups: [{ groupId: group, topics: places }] });
    const positions = new Map<string, bigint>(
      committed?.topics.flatMap(({ name, partitions }) =>
        partitions.map(({ partitionIndex, committedOffset }) => [`${name}/${partitionIndex}`, committedOffset]),
      ),
    );
    const [low, high] = await Promise.all([this.offsets(places, BEGINNING), this.offsets(places, END)]);
    return places.flatMap(({ name, partitionIndexes }) =>
      partitionIndexes.map((partition) => {
        const place = `${name}/${partition}`;
        const position = positions.get(place) ?? -1n;
        const from = position < 0n ? (low.get(place) ?? 0n) : position;
        return { topic: name, partition, messages: Number((high.get(place) ?? from) - from) };
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.consumptions].map((consumption) => consumption.stop()));
    this.consumptions.clear();
    await this.producer.close();
    const admin = this.admin;
    this.admin = undefined;
    await admin?.close();
  }

  private async createTopic({ topic, partitions }: { topic: string; partitions: number }): Promise<void> {
    try {
      await this.administrator().createTopics({ topics: [{ topic, partitions, replicas: -1 }] });
    } catch (error) {
      // Another process was quicker.
      if (!brokerSaid(error, ['TOPIC_ALREADY_EXISTS'])) throw error;
    }
  }

  /** A topic just made has no leaders yet; the driver repeats the question until they answer. */
  private async untilLed(topics: string[]): Promise<void> {
    const metadata = await this.administrator().metadata({ topics: [...topics], forceUpdate: true });
    await this.offsets(
      topics.map((name) => ({ name, partitionIndexes: [...(metadata.topics.get(name)?.partitions.keys() ?? [])] })),
      END,
    );
  }

  private async offsets(places: { name: string; partitionIndexes: number[] }[], timestamp: bigint) {
    const listed = await this.administrator().listOffsets({
      topics: places.map(({ name, partitionIndexes }) => ({
        name,
        partitions: partitionIndexes.map((partitionIndex) => ({ partitionIndex, timestamp })),
      })),
    });
    return new Map<string, bigint>(
      listed.flatMap(({ name, partitions }) =>
        partitions.map(({ partitionIndex, offset }) => [`${name}/${partitionIndex}`, offset]),
      ),
    );
  }

  private administrator(): Admin {
    this.admin ??= new Admin(platformaticOptions(this.options));
    return this.admin;
  }
}
