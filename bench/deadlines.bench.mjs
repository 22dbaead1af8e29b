import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { createKafkaJsClient, Outbox, OUTBOX_INSERT, outboxParams, RelayBell } from '@baspasoz/messaging';
import { provisionDatabase, runMigrations, Workers } from '@baspasoz/persistence';
import { DataSource } from 'typeorm';
import { migrations } from '../apps/requests/dist/persistence/migrations/index.js';
import { deadlineEventsOf } from '../apps/requests/dist/sweep/deadline-events.js';
import { fireDeadlines } from '../apps/requests/dist/sweep/fire-deadlines.js';

export const title = 'Deadlines: idle sweep over 1,000,000 open ones, 10,000 due at once';

const OPEN = 1_000_000;
const DUE = 10_000;
const BATCH = 500;
const BODY = randomUUID();
const main = fileURLToPath(new URL('../apps/requests/dist/main.js', import.meta.url));

/** Open clocks with one deadline each, due over the next ninety days. Foreign keys are off: the sweep never looks past these two tables. */
const fill = `
  set session_replication_role = replica;
  insert into statutory_clock (request_id, body_id, number, request_kind, channel, legal_profile, calendar_version, received_at, registered_on,
    due_on, due_at, provisional, late_registration, correlation_id)
  select gen_random_uuid(), '${BODY}', 'B-2026-' || n, 'media-request', 'web', 'KZ-2024', 0, now(), '2026-03-20', '2026-04-01',
    now() + interval '1 day' + n * interval '7.7 seconds', false, false, gen_random_uuid()::text
  from generate_series(1, ${OPEN}) n;
  insert into deadline (id, aggregate_id, body_id, kind, fire_at, due_at, due_on, working_days_left, calendar_version)
  select gen_random_uuid(), request_id, body_id, 'due', due_at, due_at, due_on, 0, 0 from statutory_clock;
  set session_replication_role = origin;`;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

async function idle(db) {
  const dataSource = await new DataSource({ type: 'postgres', url: db.workerUrl, poolSize: 1 }).initialize();
  const workers = new Workers(dataSource);
  const outbox = new Outbox('bench', new RelayBell());
  const sweep = () =>
    workers.run(async (tx) => {
      const fired = await fireDeadlines(tx, BATCH);
      await outbox.add(tx, ...deadlineEventsOf(fired));
      if (fired.length > 0) throw new Error('nothing should be due yet');
    });
  const bare = new pg.Client({ connectionString: db.workerUrl });
  await bare.connect();
  const probe = () =>
    bare.query('select id from deadline where fired_at is null and closed_at is null and fire_at <= $1 limit 1', [
      new Date(),
    ]);
  const [sweeps, probes] = [[], []];
  for (let n = 0; n < 300; n++) {
    sweeps.push(await timed(sweep));
    probes.push(await timed(probe));
  }
  await bare.end();
  await dataSource.destroy();
  return { sweep: median(sweeps.slice(50)), probe: median(probes.slice(50)) };
}

/** What PostgreSQL alone takes for the same writes: one statement flips, one inserts rows of the same size. Rolled back. */
async function bareFlip(db, admin) {
  const { rows } = await admin.query('select aggregate_id from deadline limit 1');
  const event = {
    type: 'RequestAssigned',
    subject: rows[0].aggregate_id,
    bodyId: BODY,
    sequence: 2,
    correlationId: randomUUID(),
  };
  const [row] = new Outbox('bench', new RelayBell()).rows({
    ...event,
    data: { requestId: event.subject, assignedBy: BODY },
  });
  const client = new pg.Client({ connectionString: db.workerUrl });
  await client.connect();
  const seconds = await timed(async () => {
    await client.query('begin');
    const flipped = await client.query(
      `update deadline set fired_at = now() where id in (select id from deadline where fired_at is null order by fire_at limit $1) returning aggregate_id`,
      [DUE],
    );
    await client.query('update statutory_clock set sequence = sequence + 1 where request_id = any ($1::uuid[])', [
      flipped.rows.map(({ aggregate_id }) => aggregate_id),
    ]);
    await client.query(OUTBOX_INSERT, outboxParams(flipped.rows.map(() => ({ ...row, id: randomUUID() }))));
    await client.query('rollback');
  });
  await client.end();
  return seconds / 1000;
}

function replica(db, brokers, port) {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      LOG_LEVEL: 'error',
      DATABASE_URL: db.appUrl,
      WORKER_DATABASE_URL: db.workerUrl,
      KAFKA_BROKERS: brokers,
      KAFKA_CONSUMER: `bench-${BODY}`,
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_SECRET: 'unused',
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'no-reply@bench.example',
      FILES_URL: pathToFileURL(join(tmpdir(), 'baspasoz-bench-files')).href,
      PUBLIC_URL: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, ready: until(() => fetch(`http://127.0.0.1:${port}/health/live`).then(({ ok }) => ok), 60) };
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(check, seconds) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (await check().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`not so within ${seconds} s`);
}

/** Three processes, one of them killed when it is in the middle of it. Seconds from the due moment to the last one fired. */
async function burst(db, brokers, admin, hold) {
  const replicas = await Promise.all([1, 2, 3].map(async () => replica(db, brokers, await freePort())));
  hold(replicas.map(({ child }) => child));
  await Promise.all(replicas.map(({ ready }) => ready));
  const kafka = createKafkaJsClient({ brokers: brokers.split(','), clientId: 'bench' });
  const heard = new Set();
  await kafka.consume({
    group: `bench-listener-${BODY}`,
    topics: ['press.requests.request.v1'],
    async onBatch({ records, done }) {
      for (const { headers, offset } of records) {
        if (String(headers.ce_bodyid) === BODY) heard.add(String(headers.ce_id));
        done(offset);
      }
    },
    onDead: (error) => {
      throw error;
    },
  });
  await admin.query(
    `update deadline set fire_at = now() + interval '3 seconds' where id in (select id from deadline order by fire_at limit ${DUE})`,
  );
  const { rows } = await admin.query('select min(fire_at) as at from deadline');
  const fired = async () =>
    Number((await admin.query('select count(*) from deadline where fired_at is not null')).rows[0].count);
  await until(async () => (await fired()) >= DUE / 10, 30);
  replicas[0].child.kill('SIGKILL');
  await until(async () => (await fired()) === DUE, 60);
  const last = await admin.query(
    `select extract(epoch from max(fired_at) - $1)::float as seconds, count(*) filter (where sequence <> 2) as odd
    from deadline d join statutory_clock c on c.request_id = d.aggregate_id where fired_at is not null`,
    [rows[0].at],
  );
  await until(async () => heard.size === DUE, 60);
  await kafka.close();
  if (Number(last.rows[0].odd) > 0) throw new Error(`${last.rows[0].odd} requests were counted up other than once`);
  return last.rows[0].seconds;
}

export async function run({ postgresUrl, brokers }) {
  const name = `bench_deadlines_${randomUUID().slice(0, 8)}`;
  const db = await provisionDatabase({ adminUrl: postgresUrl, name, passwords: { owner: 'o', app: 'a', worker: 'w' } });
  await runMigrations({ ownerUrl: db.ownerUrl, migrations });
  const adminUrl = new URL(postgresUrl);
  adminUrl.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: adminUrl.href });
  await admin.connect();
  await admin.query(fill);
  await admin.query('vacuum analyze deadline, statutory_clock');
  const quiet = await idle(db);
  const bare = await bareFlip(db, admin);
  await admin.query('vacuum analyze deadline, statutory_clock');
  let children = [];
  const seconds = await burst(db, brokers, admin, (started) => (children = started)).finally(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  await admin.end();
  return [
    {
      figure: `idle sweep, ${OPEN} open, median`,
      value: quiet.sweep,
      unit: 'ms',
      ceiling: quiet.probe,
      ceilingName: 'one index probe by bare pg',
      goal: '≤ 2 ms',
      met: quiet.sweep <= 2,
    },
    {
      figure: `${DUE} due at once, three replicas, one killed, all fired and told once`,
      value: seconds,
      unit: 's',
      ceiling: bare,
      ceilingName: 'the same writes by bare pg, without events',
      goal: '≤ 5 s',
      met: seconds <= 5,
    },
  ];
}
