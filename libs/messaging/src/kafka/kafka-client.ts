/** A record on its way out. The key decides the partition, as the Java client's default partitioner would. */
export interface KafkaRecord {
  topic: string;
  key: string;
  headers: Record<string, string>;
  /** UTF-8 text or bytes; null is a tombstone. */
  value: string | Buffer | null;
}

/** A record as it came in. Offsets are decimal text: they pass 2^53 in principle. */
export interface ReceivedRecord {
  topic: string;
  partition: number;
  offset: string;
  key: string | null;
  headers: Record<string, Buffer>;
  value: Buffer | null;
}

/** Records of one partition, in order, in the hands of one consumer. */
export interface RecordBatch {
  topic: string;
  partition: number;
  records: ReceivedRecord[];
  /** The record at `offset` and all before it are dealt with. */
  done(offset: string): void;
  /** False once the consumer stops or the partition went to somebody else: leave the rest alone. */
  held(): boolean;
}

export interface Subscription {
  group: string;
  topics: string[];
  /** Where a group without committed offsets begins (default `beginning`). */
  from?: 'beginning' | 'end';
  /** Called for one batch of a partition at a time. What was not marked done is delivered again. */
  onBatch(batch: RecordBatch): Promise<void>;
  /** The consumer has ended for good and will not recover. */
  onDead(error: Error): void;
}

export interface Consumption {
  /** Holds these topics back; others flow on. */
  pause(topics: string[]): void;
  resume(topics: string[]): void;
  vitals(): ConsumerVitals;
  /** Finishes the batches in hand, commits what is done, leaves the group. */
  stop(): Promise<void>;
}

/** Signs of life of a consumer. */
export interface ConsumerVitals {
  /** Last attempt to fetch, successful or not. */
  lastPollAt: Date;
  /** Last answer of the broker. */
  lastAnswerAt: Date;
  /** Since when the current batch is being handled; null between batches. */
  busySince: Date | null;
  /** True once it has a place in its group. */
  joined: boolean;
}

export interface PartitionLag {
  topic: string;
  partition: number;
  /** Records the group has not yet committed. */
  messages: number;
}

/** The broker refuses these records for what they are (too large, malformed): sending them again cannot help. */
export class RecordRefused extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'RecordRefused';
  }
}

export interface KafkaClientOptions {
  /** `host:port`, … */
  brokers: string[];
  /** Shown in the broker's logs and quotas. */
  clientId: string;
  /** A consumer silent for this long loses its partitions to the others of its group (default 10,000). */
  sessionTimeoutMs?: number;
}

/**
 * All this product asks of a Kafka client. A driver passes `kafkaClientConformance` before it may be configured.
 */
export interface KafkaClient {
  /** Connects; rejects when no broker answers. */
  connect(): Promise<void>;
  /** Creates the topics that do not exist; leaves existing ones as they are. */
  ensureTopics(topics: { topic: string; partitions: number }[]): Promise<void>;
  /**
   * Writes the records in one request, acknowledged by all replicas, through an idempotent producer. Sends follow one
   * another. After a failure some of the records may have been written.
   * @throws {RecordRefused} when the records themselves are at fault
   */
  send(records: KafkaRecord[]): Promise<void>;
  consume(subscription: Subscription): Promise<Consumption>;
  /** What `group` has yet to read of `topics`. */
  lag(group: string, topics: string[]): Promise<PartitionLag[]>;
  /** Stops every consumption, waits for sends in flight, disconnects. */
  close(): Promise<void>;
}
