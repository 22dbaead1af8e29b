import { createServer } from 'node:http';
import { createTransport } from 'nodemailer';
import { eventually, itemOf, newsWords, percentile, textOf, watchedBody } from './watched-body.mjs';

export const title = 'The second flow: from an item fetched to HeadNotified';

const SOURCES = 10;
const PER_SECOND = 50;
const SECONDS = 24;
/** One item in so many concerns the body; the others are read, assessed and passed by. */
const ABOUT = 10;
const KEPT = 100;
const BARE = 100;

/** A mail and a record through Kafka, one after the other, with nothing of ours: less no notification can take. */
async function bare({ kafka, smtpUrl }) {
  const topic = `bench-bare-${Date.now()}`;
  const [producer, consumer, transport] = [
    kafka.producer(),
    kafka.consumer({ groupId: topic }),
    createTransport(smtpUrl),
  ];
  await producer.connect();
  await kafka.admin().createTopics({ topics: [{ topic, numPartitions: 1 }] });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  let arrived = () => undefined;
  await consumer.run({ eachMessage: async () => arrived() });
  const delays = [];
  for (let n = 0; n < BARE; n += 1) {
    const since = performance.now();
    await transport.sendMail({ from: 'a@b.test', to: 'head@body.test', subject: 'x', text: 'x' });
    const come = new Promise((resolve) => (arrived = resolve));
    await producer.send({ topic, messages: [{ value: 'x' }] });
    await come;
    delays.push(performance.now() - since);
  }
  await Promise.all([producer.disconnect(), consumer.disconnect()]);
  transport.close();
  return delays.slice(BARE / 5).sort((a, b) => a - b);
}

export async function run({ postgresUrl, brokers }) {
  const words = await newsWords();
  const feeds = Array.from({ length: SOURCES }, () => []);
  const servedAt = new Map();
  const server = createServer((request, response) => {
    const feed = feeds[Number(request.url?.slice(1))];
    if (!feed) return response.writeHead(404).end();
    for (const { id } of feed) if (!servedAt.has(id)) servedAt.set(id, Date.now());
    return response.end(`<rss version="2.0"><channel><title>x</title>${feed.map(itemOf).join('')}</channel></rss>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}`;
  const limits = {
    idleMs: 100,
    hostIntervalMs: 0,
    startIntervalSeconds: 1,
    minIntervalSeconds: 1,
    maxIntervalSeconds: 1,
  };
  const on = await watchedBody({ postgresUrl, brokers, limits, hosts: [host] });
  try {
    await on.follow(
      feeds.map((_, n) => `http://${host}/${n}`),
      1,
    );
    on.startWatch();
    let published = 0;
    const publish = () => {
      const id = String((published += 1));
      const feed = feeds[published % SOURCES];
      feed.unshift({ id, text: textOf(words), about: published % ABOUT === 0, at: Date.now() });
      feed.length = Math.min(feed.length, KEPT);
    };
    publish();
    await eventually(() => servedAt.size > 0, 'the first fetch');
    const since = Date.now();
    await new Promise((resolve) => {
      const timer = setInterval(() => {
        while (published < ((Date.now() - since) / 1000) * PER_SECOND) publish();
        if (Date.now() - since < SECONDS * 1000) return;
        clearInterval(timer);
        resolve();
      }, 10);
    });
    const stored = async () => (await on.admin.query('select count(*)::int as n from article')).rows[0].n;
    await eventually(async () => (await stored()) === published, 'every item is stored');
    const stories = async () => (await on.admin.query('select count(*)::int as n from story')).rows[0].n;
    await eventually(async () => (await on.told()).length === (await stories()), 'of every story the head is told');
    const delays = (await on.told()).map(({ item, at }) => at - servedAt.get(item)).sort((a, b) => a - b);
    const floor = await bare(on);
    const rate = `${PER_SECOND} items/s, one in ${ABOUT} about the body (${delays.length} told)`;
    const name = 'a bare mail, then kafkajs send → eachMessage';
    const figure = (share, label, more) => ({
      figure: `item served → HeadNotified read, ${label}, ${rate}`,
      value: percentile(delays, share),
      unit: 'ms',
      ceiling: percentile(floor, share),
      ceilingName: name,
      ...more,
    });
    const p95 = percentile(delays, 0.95);
    return [figure(0.5, 'p50'), figure(0.95, 'p95', { goal: '≤ 2000 ms', met: p95 <= 2000 })];
  } finally {
    await on.close();
    server.closeAllConnections();
    server.close();
  }
}
