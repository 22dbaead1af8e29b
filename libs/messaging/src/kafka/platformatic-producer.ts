import { compatibilityPartitioner, Producer } from '@platformatic/kafka';
import { RecordRefused, type KafkaClientOptions, type KafkaRecord } from './kafka-client.js';
import { brokerSaid } from './platformatic-errors.js';
import { platformaticOptions } from './platformatic-options.js';
import { recordRefusals } from './record-refusals.js';

/**
 * An idempotent producer that is thrown away after a failed send, with its connection: the driver leaves a connection
 * unusable when an answer comes after its time, and a batch still on its way must not meet the numbers of the next one.
 * Sends are serial for the same reason.
 */
export class PlatformaticProducer {
  private producer: Producer | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: KafkaClientOptions) {}

  async connect(): Promise<void> {
    await this.current().connectToBrokers(null);
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
    try {
      await this.current().send({ messages: records.map(toMessage) });
    } catch (error) {
      await this.discard();
      throw asRefusal(error) ?? error;
    }
  }

  private current(): Producer {
    this.producer ??= new Producer({
      ...platformaticOptions(this.options),
      idempotent: true,
      retries: 3,
      // The driver's default takes the hash as unsigned; Java and kafkajs drop its sign, and half of all keys would move.
      partitioner: compatibilityPartitioner,
    });
    return this.producer;
  }

  private async discard(): Promise<void> {
    const open = this.producer;
    this.producer = undefined;
    await open?.close(true);
  }
}

const toMessage = ({ topic, key, value, headers }: KafkaRecord) => ({
  topic,
  key: Buffer.from(key),
  value: typeof value === 'string' ? Buffer.from(value) : (value as Buffer),
  headers: new Map(Object.entries(headers).map(([name, text]) => [Buffer.from(name), Buffer.from(text)])),
});

function asRefusal(error: unknown): RecordRefused | undefined {
  const refusal = brokerSaid(error, recordRefusals);
  return refusal === undefined ? undefined : new RecordRefused(refusal, { cause: error });
}
