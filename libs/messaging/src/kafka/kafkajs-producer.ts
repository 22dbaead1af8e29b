import kafkajs, { Partitioners, type Kafka, type Producer } from 'kafkajs';
import { RecordRefused, type KafkaRecord } from './kafka-client.js';
import { recordRefusals } from './record-refusals.js';

const refusals = new Set<string>(recordRefusals);

/**
 * An idempotent producer that is thrown away after a failed send. kafkajs winds its sequence numbers back when a send
 * fails, although the broker may have written the batch; the next, different batch would carry the same numbers, and the
 * broker would acknowledge it as a duplicate and drop it. A new producer has a new id. Sends are serial for the same reason.
 */
export class KafkaJsProducer {
  private producer: Promise<Producer> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly kafka: Kafka) {}

  async connect(): Promise<void> {
    await this.current();
  }

  send(records: KafkaRecord[]): Promise<void> {
    const turn = this.last.then(() => this.sendNow(records));
    this.last = turn.catch(() => undefined); // the caller of `turn` sees the failure; the next send only waits for it
    return turn;
  }

  async close(): Promise<void> {
    await this.last;
    await this.discard();
  }

  private async sendNow(records: KafkaRecord[]): Promise<void> {
    const producer = await this.current();
    try {
      await producer.sendBatch({ acks: -1, topicMessages: byTopic(records) });
    } catch (error) {
      await this.discard();
      throw asRefusal(error) ?? error;
    }
  }

  private current(): Promise<Producer> {
    this.producer ??= this.open();
    return this.producer;
  }

  private async open(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: { retries: 3, initialRetryTime: 50, maxRetryTime: 1000, multiplier: 2, factor: 0.2 },
    });
    try {
      await producer.connect();
      return producer;
    } catch (error) {
      this.producer = undefined;
      throw error;
    }
  }

  private async discard(): Promise<void> {
    const open = this.producer;
    this.producer = undefined;
    await (await open?.catch(() => undefined))?.disconnect();
  }
}

function byTopic(records: KafkaRecord[]) {
  const topics = new Map<string, { key: string; value: string | Buffer | null; headers: Record<string, string> }[]>();
  for (const { topic, key, value, headers } of records) {
    const messages = topics.get(topic);
    if (messages) messages.push({ key, value, headers });
    else topics.set(topic, [{ key, value, headers }]);
  }
  return [...topics].map(([topic, messages]) => ({ topic, messages }));
}

function asRefusal(error: unknown): RecordRefused | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof kafkajs.KafkaJSProtocolError && refusals.has(cause.type))
      return new RecordRefused(cause.type, { cause: error });
    if (cause instanceof kafkajs.KafkaJSError && cause.message.startsWith('Invalid topic'))
      return new RecordRefused('INVALID_TOPIC_EXCEPTION', { cause: error });
  }
  return undefined;
}
