import { ConnectionPool, type Consumer } from '@platformatic/kafka';
import type { KafkaClientOptions, ReceivedRecord } from './kafka-client.js';
import { platformaticOptions } from './platformatic-options.js';

/** How long the broker may wait for records: also the longest a stop waits for an answer under way. */
const LONGEST_FETCH_MS = 1000;
const BYTES_OF_A_PARTITION = 1_048_576;
const BYTES_OF_A_FETCH = 10 * BYTES_OF_A_PARTITION;
/** Bit of a batch's attributes: it holds a marker of a transaction, nothing to read. */
const CONTROL = 0b10_0000;

type FetchResponse = Awaited<ReturnType<Consumer['fetch']>>;
type RawRecord = NonNullable<FetchResponse['responses'][0]['partitions'][0]['records']>[0]['records'][0];

/** A partition and the offset it is to be read from. */
export interface Place {
  topic: string;
  partition: number;
  offset: bigint;
}

export interface Fetched extends Place {
  records: ReceivedRecord[];
  /** Where to read on once all records are dealt with. */
  next: bigint;
}

/** Reads partitions on a connection of its own: a fetch waits at the broker, and what stands behind it waits with it. */
export class PlatformaticFetch {
  private pool: ConnectionPool;

  constructor(
    private readonly consumer: Consumer,
    private readonly options: KafkaClientOptions,
  ) {
    this.pool = this.openPool();
  }

  /** The places by the broker that leads them. */
  async byLeader(places: Place[]): Promise<Map<number, Place[]>> {
    const topics = [...new Set(places.map(({ topic }) => topic))];
    const metadata = await this.consumer.metadata({ topics });
    const leaders = new Map<number, Place[]>();
    for (const place of places) {
      const leader = metadata.topics.get(place.topic)?.partitions[place.partition]?.leader ?? -1;
      if (leader < 0) continue;
      leaders.set(leader, [...(leaders.get(leader) ?? []), place]);
    }
    return leaders;
  }

  /** Waits for records at one broker, at most a second; partitions without any are left out. */
  async from(node: number, places: Place[]): Promise<Fetched[]> {
    const metadata = await this.consumer.metadata({ topics: [...new Set(places.map(({ topic }) => topic))] });
    const ids = new Map(places.map(({ topic }) => [metadata.topics.get(topic)?.id ?? topic, topic]));
    const response = await this.consumer.fetch({
      node,
      connectionPool: this.pool,
      minBytes: 1,
      maxBytes: BYTES_OF_A_FETCH,
      maxWaitTime: LONGEST_FETCH_MS,
      topics: [...ids].map(([topicId, name]) => ({
        topicId,
        partitions: places
          .filter(({ topic }) => topic === name)
          .map(({ partition, offset }) => ({
            partition,
            fetchOffset: offset,
            partitionMaxBytes: BYTES_OF_A_PARTITION,
            currentLeaderEpoch: -1,
            lastFetchedEpoch: -1,
          })),
      })),
    });
    return read(response, ids, new Map(places.map((place) => [`${place.topic}/${place.partition}`, place])));
  }

  /** After a failure: the driver leaves a connection unusable when an answer comes after its time. */
  async renew(): Promise<void> {
    const old = this.pool;
    this.pool = this.openPool();
    await old.close();
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  private openPool(): ConnectionPool {
    return new ConnectionPool(this.options.clientId, platformaticOptions(this.options));
  }
}

function read(response: FetchResponse, ids: Map<string, string>, asked: Map<string, Place>): Fetched[] {
  const all: Fetched[] = [];
  for (const { topicId, partitions } of response.responses)
    for (const { partitionIndex, records: batches } of partitions) {
      const place = asked.get(`${ids.get(topicId)}/${partitionIndex}`);
      const last = batches?.at(-1);
      // The broker may still answer for a partition of an earlier fetch.
      if (!place || !batches || !last) continue;
      const next = last.firstOffset + BigInt(last.lastOffsetDelta) + 1n;
      const records = batches
        .filter(({ attributes }) => (attributes & CONTROL) === 0)
        .flatMap(({ firstOffset, records: inside }) =>
          inside.map((record) => received(place, firstOffset + BigInt(record.offsetDelta), record)),
        )
        // A batch is sent whole, also when it is to be read from its middle.
        .filter(({ offset }) => BigInt(offset) >= place.offset);
      if (next > place.offset) all.push({ ...place, records, next });
    }
  return all;
}

function received({ topic, partition }: Place, offset: bigint, record: RawRecord): ReceivedRecord {
  const headers: Record<string, Buffer> = {};
  for (const [name, value] of record.headers) if (name && value) headers[name.toString()] ??= value;
  return {
    topic,
    partition,
    offset: offset.toString(),
    key: record.key?.toString() ?? null,
    headers,
    value: record.value,
  };
}
