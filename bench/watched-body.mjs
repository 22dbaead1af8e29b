import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Kafka } from 'kafkajs';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { toKafkaHeaders, toKafkaValue, topicOf } from '@baspasoz/contracts';
import { provisionDatabase, runMigrations } from '@baspasoz/persistence';
import { testIdentity } from '@baspasoz/testing';
import { migrations } from '../apps/monitoring/dist/persistence/migrations/migrations.js';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

export async function eventually(check, what, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not within ${seconds} s: ${what}`);
}

/** Words of real news, to make texts of that tell no event twice. */
export async function newsWords() {
  const feed = await readFile(path('tools/feeds/data/dala-habar.rss.xml'), 'utf8');
  return [...new Set([...feed.matchAll(/<description>(.*?)<\/description>/gs)].join(' ').match(/\p{L}{4,}/gu))];
}

export const textOf = (words, howMany = 14) =>
  Array.from({ length: howMany }, () => words[Math.floor(Math.random() * words.length)]).join(' ');

/** One item of a feed; `about` names the body. */
export const itemOf = ({ id, text, about, at }) =>
  `<item><title>${about ? 'Минздрав: ' : ''}${text}</title><link>http://news.example/${id}</link><guid>${id}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${text}</description></item>`;

/**
 * A body with a head and one name it watches for, everything that concerns it to be told; the fetcher and the notifier as they
 * are shipped, a mail server that takes all. `toldAt` has the moment at which `HeadNotified` of a story was read from Kafka.
 */
export async function watchedBody({ postgresUrl, brokers, limits, hosts }) {
  const [body, head] = [randomUUID(), randomUUID()];
  const db = `bench_watch_${body.slice(0, 8)}`;
  const urls = await provisionDatabase({
    adminUrl: postgresUrl,
    name: db,
    passwords: { owner: 'owner', app: 'app', worker: 'worker' },
  });
  await runMigrations({ ownerUrl: urls.ownerUrl, migrations });
  const admin = new pg.Client({ connectionString: new URL(`/${db}`, postgresUrl).href });
  await admin.connect();
  const identity = await testIdentity();
  const contacts = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ personId: head, name: 'Б. Б.', email: 'head@body.test', language: 'kk' }));
  });
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, accepted) => stream.resume().on('end', accepted),
  });
  const contactsPort = await listening(contacts);
  await new Promise((resolve) => post.listen(0, '127.0.0.1', resolve));
  const smtpUrl = `smtp://127.0.0.1:${post.server.address().port}`;

  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    PORT: '0',
    DATABASE_URL: urls.appUrl,
    WORKER_DATABASE_URL: urls.workerUrl,
    KAFKA_BROKERS: brokers,
    KAFKA_CONSUMER: db,
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_SECRET: 'secret',
    COORDINATION_URL: `http://127.0.0.1:${contactsPort}`,
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Baspasoz <notices@baspasoz.test>',
    PUBLIC_URL: 'https://baspasoz.test',
    WATCH_ALLOW_HOSTS: hosts.join(','),
    WATCH_LIMITS: JSON.stringify(limits),
  };
  const start = (role) =>
    spawn(process.execPath, [path('apps/monitoring/dist/main.js')], {
      env: { ...env, ROLE: role },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const kafka = new Kafka({ brokers: brokers.split(','), logLevel: 0 });
  const children = [start('notifier')];

  const producer = kafka.producer();
  await producer.connect();
  let sequence = 0;
  const tell = async (type, data) => {
    const event = {
      id: randomUUID(),
      type,
      source: `/bodies/${body}/bench`,
      subject: body,
      time: new Date().toISOString(),
      bodyId: body,
      sequence: ++sequence,
      correlationId: body,
      data,
    };
    await producer.send({
      topic: topicOf(type),
      messages: [{ key: body, headers: toKafkaHeaders(event), value: toKafkaValue(event) }],
    });
  };
  const name = { kk: 'Б', ru: 'Б', en: 'B' };
  const place = { timeZone: 'Asia/Almaty', region: 'KZ-71', numberPrefix: 'Б', bin: '980540000397', kind: 'central' };
  const known = async () => {
    const found = await admin.query('select 1 from contact where body_id = $1 and email is not null', [body]);
    return found.rowCount === 1;
  };
  await eventually(async () => (await kafka.admin().listTopics()).includes(topicOf('BodyRegistered')), 'topics');
  await tell('BodyRegistered', { bodyId: body, name, shortName: name, ...place });
  await tell('FirstHeadAppointed', { personId: head, from: '2026-01-05' });
  await eventually(known, 'the head is known');
  await admin.query(
    `insert into watch_name (id, body_id, key, kind, text, language) values ($1, $2, 'm', 'abbreviation', 'Минздрав', 'ru')`,
    [randomUUID(), body],
  );
  await admin.query('insert into coverage_setting (body_id, thresholds) values ($1, $2)', [
    body,
    JSON.stringify({ notifyAt: 0, triageAt: 0, severityAt: { critical: 1, high: 0.9, medium: 0.5 } }),
  ]);

  const toldAt = new Map();
  const consumer = kafka.consumer({ groupId: `${db}-ear` });
  await consumer.connect();
  await consumer.subscribe({ topics: [topicOf('HeadNotified')] });
  const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
  await consumer.run({
    eachMessage: async ({ message }) => {
      if (!String(message.headers?.ce_type).includes('HeadNotified')) return;
      const { matter } = JSON.parse(String(message.value));
      if (!toldAt.has(matter.subjectId)) toldAt.set(matter.subjectId, Date.now());
    },
  });
  await joined;

  return {
    body,
    admin,
    smtpUrl,
    kafka,
    toldAt,
    async follow(sourceUrls, everySeconds) {
      await admin.query(
        `insert into source (id, body_id, name, url, host, expected_every_minutes, created_at, interval_seconds, next_fetch_at)
         select gen_random_uuid(), $1, u.url, u.url, u.host, 1440, now(), $4::int, clock_timestamp() + random() * $4::int * interval '1 second'
         from unnest($2::text[], $3::text[]) as u (url, host)`,
        [body, sourceUrls, sourceUrls.map((url) => new URL(url).host), everySeconds],
      );
    },
    startWatch: () => children.push(start('watch')),
    /** Of every story the head was told of: its first item's identifier, and when the telling was read from Kafka. */
    async told() {
      const { rows } = await admin.query(
        'select s.id, a.external_id as item from story s join article a on a.id = s.lead_article_id where s.detected_at is not null',
      );
      return rows.flatMap(({ id, item }) => (toldAt.has(id) ? [{ item, at: toldAt.get(id) }] : []));
    },
    async close() {
      for (const child of children) {
        child.kill('SIGTERM');
        await new Promise((resolve) => child.once('exit', resolve));
      }
      await Promise.all([consumer.disconnect(), producer.disconnect(), identity.close()]);
      await admin.end();
      contacts.closeAllConnections();
      contacts.close();
      await new Promise((resolve) => post.close(resolve));
    },
  };
}

export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
