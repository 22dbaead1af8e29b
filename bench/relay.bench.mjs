import { randomBytes, randomUUID } from 'node:crypto';
import { Kafka, Partitioners } from 'kafkajs';
import pg from 'pg';
import {
  createKafkaJsClient,
  messagingMigration,
  OUTBOX_INSERT,
  outboxParams,
  outboxRow,
  Relay,
  RelayBell,
} from '@baspasoz/messaging';
import { provisionDatabase, runMigrations } from '@baspasoz/persistence';

export const title = 'Relay: drain against raw kafkajs';

const BODY = randomUUID();
const RECORDS = 20_000;
const ROUNDS = 3;

const event = (subject, sequence) => ({
  type: 'RequestAssigned',
  subject,
  bodyId: BODY,
  sequence,
  correlationId: randomUUID(),
  data: { requestId: subject, assignedBy: BODY },
});

/** Rows of the size a request's events have on the wire: CloudEvents headers, padded to 1 KiB of data. */
function rows(topic) {
  const subjects = Array.from({ length: 1000 }, () => randomUUID());
  const padding = randomBytes(384).toString('hex');
  return Array.from({ length: RECORDS }, (_, n) => {
    const row = outboxRow(event(subjects[n % subjects.length], n), 'bench');
    const payload = JSON.stringify({ ...JSON.parse(row.payload), padding: padding.padEnd(930, '0') });
    return { ...row, topic, payload };
  });
}

async function rawDrain(brokers, batch) {
  const producer = new Kafka({ brokers, clientId: 'bench-raw', logLevel: 0 }).producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  const messages = batch.map(({ aggregateid, headers, payload }) => ({ key: aggregateid, headers, value: payload }));
  const start = performance.now();
  for (let from = 0; from < messages.length; from += 500)
    await producer.sendBatch({
      acks: -1,
      topicMessages: [{ topic: batch[0].topic, messages: messages.slice(from, from + 500) }],
    });
  const seconds = (performance.now() - start) / 1000;
  await producer.disconnect();
  return messages.length / seconds;
}

async function relayDrain(brokers, db, batch) {
  const client = new pg.Client({ connectionString: db.workerUrl });
  await client.connect();
  for (let from = 0; from < batch.length; from += 2000)
    await client.query(OUTBOX_INSERT, outboxParams(batch.slice(from, from + 2000)));
  await client.query('analyze outbox').catch(() => undefined); // the owner's to do; without it the plan is the same
  const kafka = createKafkaJsClient({ brokers, clientId: 'bench-relay' });
  await kafka.connect();
  let sent = 0;
  const start = performance.now();
  const relay = new Relay({
    service: 'bench',
    url: db.workerUrl,
    kafka,
    bell: new RelayBell(),
    onSent: (n) => (sent += n),
  });
  relay.start();
  for (;;) {
    const [{ left }] = (await client.query('select exists (select from outbox) as left')).rows;
    if (sent >= batch.length && !left) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const seconds = (performance.now() - start) / 1000;
  await relay.stop();
  await kafka.close();
  await client.end();
  return batch.length / seconds;
}

const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/** Medians of alternating rounds. */
export async function run({ postgresUrl, brokers: addresses }) {
  const brokers = addresses.split(',');
  const name = `bench_relay_${randomBytes(4).toString('hex')}`;
  const passwords = { owner: 'bench', app: 'bench', worker: 'bench' };
  const db = await provisionDatabase({ adminUrl: postgresUrl, name, passwords });
  await runMigrations({ ownerUrl: db.ownerUrl, migrations: [messagingMigration()] });
  const topic = `bench.relay.${BODY}`;
  const admin = createKafkaJsClient({ brokers, clientId: 'bench' });
  await admin.ensureTopics([{ topic, partitions: 6 }]);
  await admin.close();
  const batch = rows(topic);
  const raw = [];
  const relayed = [];
  for (let round = 0; round < ROUNDS; round++) {
    raw.push(await rawDrain(brokers, batch));
    relayed.push(await relayDrain(brokers, db, batch));
  }
  const ratio = median(relayed) / median(raw);
  return [
    {
      figure: `relay drain, ${RECORDS} × 1 KiB`,
      value: median(relayed),
      unit: 'events/s',
      ceiling: median(raw),
      ceilingName: 'kafkajs sendBatch of 500',
      goal: '≥ 0.5 of the ceiling',
      met: ratio >= 0.5,
    },
  ];
}
