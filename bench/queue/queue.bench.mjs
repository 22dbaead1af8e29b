import { exec } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { provisionDatabase, runMigrations } from '@baspasoz/persistence';
import { testIdentity } from '@baspasoz/testing';
import { migrations } from '../../apps/requests/dist/persistence/migrations/index.js';
import { fill, rareWord } from './million.mjs';
import { freePort, start } from './own-service.mjs';

const TOTAL = Number(process.env.BENCH_REQUESTS ?? 1_000_000);
const OPEN = Math.min(5_000, TOTAL / 10);
const IMPORTED = Number(process.env.BENCH_IMPORTED ?? 100_000);
const inShell = promisify(exec);
const CALLS = 60;
const BODY = randomUUID();
const PERSON = randomUUID();
const UNITS = Array.from({ length: 12 }, () => randomUUID());

export const title = `The queue of one body with ${TOTAL.toLocaleString('en')} requests, ${OPEN.toLocaleString('en')} of them open`;

const ownCopy = `
  insert into body (body_id, bin, kind, name, short_name, number_prefix, time_zone, region)
  values ('${BODY}', '980540000397', 'central', '{"kk":"Б","ru":"Б","en":"B"}', '{"kk":"Б","ru":"Б","en":"B"}', 'Б', 'Asia/Almaty', 'KZ-71');
  insert into body_calendar values ('${BODY}', 0, 'Asia/Almaty', '09:00', '18:30', '[]');
  insert into person (body_id, person_id, name) values ('${BODY}', '${PERSON}', 'А. Б.');
  insert into unit select '${BODY}', u, '{"kk":"Б","ru":"Б","en":"B"}', true, false from unnest('{${UNITS.join(',')}}'::uuid[]) u;
  insert into officer (body_id, person_id, post_id, role, appointed_from) values ('${BODY}', '${PERSON}', gen_random_uuid(), 'officer', '2026-01-05');`;

const p95 = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)];
async function timesOf(work) {
  const times = [];
  for (let n = 0; n < CALLS + 5; n++) {
    const from = performance.now();
    await work(n);
    if (n >= 5) times.push(performance.now() - from);
  }
  return p95(times);
}

/** What a person looks at, and what is typed; each turn another word where words are typed. */
const common = ['аурухана', 'закупка', 'мектептер', 'бюджетом', 'школы', 'халқының'];
const requests = (query) => `/media-requests${query}`;
const screens = {
  'the queue': () => requests('?limit=30'),
  'what is overdue': () => requests('?view=overdue&limit=30'),
  'what is mine': () => requests('?view=mine&limit=30'),
  'what is stuck': () => requests('?view=stuck&limit=30'),
  'what is closed': () => requests('?view=closed&limit=30'),
  'the counts of all views': () => requests('/counts'),
  'a search: a word of one request': (n) => requests(`?q=${rareWord(1_000 + n * 37)}`),
  'a search: two words': (n) => requests(`?q=${common[n % 6]} ${common[(n + 2) % 6]}`),
  'a search: a word of tens of thousands': (n) => requests(`?q=${common[n % 6]}`),
  'a search: Kazakh without its letters': () => requests('?q=министрлиги дарилер'),
  'a search: a number': (n) => requests(`?q=${1_000 + n}`),
  'a search: three words': (n) => requests(`?q=${common[n % 6]} ${common[(n + 2) % 6]} ${common[(n + 4) % 6]}`),
  'a search: nothing is found': (n) => requests(`?q=${rareWord(9_000_000 + n)}`),
  'statistics: this year': () => '/statistics',
  'statistics: this year, for the public': () => `/public/bodies/${BODY}/statistics`,
  'statistics: ten days across two months': () => '/statistics?from=2026-10-26&to=2026-11-04',
  'statistics: the list behind a number': () => '/statistics/requests?measure=late',
  'statistics: the list behind a rare number': () => '/statistics/requests?measure=complaintUpheld',
  'statistics: a list opened a hundred thousand requests far': () =>
    '/statistics/requests?measure=received&offset=100000',
  'load and forecast': () => '/load',
};

async function measureScreens(port, headers) {
  const measured = {};
  for (const [name, pathOf] of Object.entries(screens))
    measured[name] = await timesOf(async (n) => {
      const response = await fetch(`http://127.0.0.1:${port}${encodeURI(pathOf(n))}`, { headers });
      if (response.status !== 200) throw new Error(`${name}: ${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    });
  return measured;
}

/** The same rows by PostgreSQL alone, as the superuser: no row-level security, no rules, no HTTP. */
async function measureBare(adminUrl) {
  const bare = new pg.Client({ connectionString: adminUrl });
  await bare.connect();
  // As on a disk without a head: otherwise it looks through the whole table for one rare word.
  await bare.query('set random_page_cost = 1.1');
  const page = await timesOf(() =>
    bare.query(
      `select * from statutory_clock c join media_request r on r.id = c.request_id where c.body_id = $1 and c.closed_at is null
       order by due_at, request_id limit 30`,
      [BODY],
    ),
  );
  const word = await timesOf((n) =>
    bare.query('select request_id from request_words where words @@ $1::tsquery order by request_id desc limit 30', [
      rareWord(1_000 + n * 37),
    ]),
  );
  const year = await timesOf(() =>
    bare.query(
      `select count(*), count(*) filter (where closed_at >= due_at) from statutory_clock
       where body_id = $1 and registered_on >= date_trunc('year', now())`,
      [BODY],
    ),
  );
  const from = performance.now();
  await bare.query(
    `select registered_on, unit_id, state, count(*), count(*) filter (where closed_at >= due_at) from statutory_clock
     where body_id = $1 and closed_at is not null group by 1, 2, 3`,
    [BODY],
  );
  const everyDay = (performance.now() - from) / 1000;
  await bare.end();
  return { page, word, year, everyDay };
}

function ceilingOf(figure, bare) {
  if (figure.startsWith('a search')) return { ceiling: bare.word, ceilingName: 'one rare word by bare pg' };
  if (figure.startsWith('statistics: this year'))
    return { ceiling: bare.year, ceilingName: 'two counts of the year by bare pg' };
  return { ceiling: bare.page, ceilingName: 'one page of the queue by bare pg' };
}

/** How long the service takes to count the days of everything there is, as after an upgrade. */
async function countedDays(admin, from) {
  for (;;) {
    const { rows } = await admin.query('select count(distinct day)::int as stale from stale_day');
    if (rows[0].stale === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const took = (performance.now() - from) / 1000;
  for (const table of ['counted_day', 'counted_pace', 'stale_day']) await admin.query(`vacuum analyze ${table}`);
  return took;
}

const residentMegabytes = async (pid) => Number((await inShell(`ps -o rss= -p ${pid}`)).stdout) / 1024;

/** Registers so many requests, sixteen at a time, and looks at the service's memory on the way. */
async function importMany({ port, pid }, headers) {
  const body = JSON.stringify({
    kind: 'media-request',
    language: 'kk',
    subject: 'Жедел жәрдем көліктері',
    text: 'Биыл ауылдық аудандарға қанша жедел жәрдем көлігі бөлінді және олар қай күні жеткізілді?',
    requester: { kind: 'editorial-office', name: 'Айнұр Сәтбай', outlet: 'Қазақ радиосы', phone: '+7 701 000 00 00' },
  });
  const looks = [];
  let done = 0;
  const worker = async () => {
    while (done < IMPORTED) {
      done += 1;
      if (done % Math.ceil(IMPORTED / 20) === 0) looks.push(await residentMegabytes(pid));
      const response = await fetch(`http://127.0.0.1:${port}/media-requests`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body,
      });
      if (response.status !== 201) throw new Error(`registering: ${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: 16 }, worker));
  const second = looks.slice(5, 10);
  const last = looks.slice(15);
  return { rate: (done * 1000) / (performance.now() - from), early: Math.max(...second), late: Math.max(...last) };
}

export async function run({ postgresUrl, brokers }) {
  const name = `bench_queue_${randomUUID().slice(0, 8)}`;
  const db = await provisionDatabase({ adminUrl: postgresUrl, name, passwords: { owner: 'o', app: 'a', worker: 'w' } });
  await runMigrations({ ownerUrl: db.ownerUrl, migrations });
  const adminUrl = new URL(postgresUrl);
  adminUrl.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: adminUrl.href });
  await admin.connect();
  await admin.query(ownCopy);
  await fill(admin, { body: BODY, person: PERSON, units: UNITS, total: TOTAL, open: OPEN, kinds: 2_000 });
  const identity = await testIdentity();
  const headers = await identity.headersFor({ sub: PERSON, roles: ['officer'], body: BODY });
  const port = await freePort();
  const service = await start('apps/requests/dist/main.js', port, {
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_SECRET: 'unused',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'no-reply@bench.example',
    PUBLIC_URL: 'http://127.0.0.1:9',
    KAFKA_BROKERS: brokers,
    FILES_URL: pathToFileURL(join(tmpdir(), name)).href,
    KAFKA_CONSUMER: name,
    DATABASE_URL: db.appUrl,
    WORKER_DATABASE_URL: db.workerUrl,
  });
  try {
    const days = await countedDays(admin, performance.now());
    const bare = await measureBare(adminUrl.href);
    const measured = await measureScreens(port, headers);
    const rows = Object.entries(measured).map(([figure, value]) => ({
      figure: `${figure}, p95`,
      value,
      unit: 'ms',
      ...ceilingOf(figure, bare),
      goal: '≤ 150 ms',
      met: value <= 150,
    }));
    rows.push({
      figure: 'every day counted anew for the statistics, in the background',
      value: days,
      unit: 's',
      ceiling: bare.everyDay,
      ceilingName: 'two counts by day, unit and state by bare pg, once',
    });
    if (IMPORTED === 0) return rows;
    const { rate, early, late } = await importMany({ port, pid: service.pid }, headers);
    return [
      ...rows,
      {
        figure: `memory of the service, last quarter of ${IMPORTED} registrations at ${Math.round(rate)}/s`,
        value: late,
        unit: 'MiB',
        ceiling: early,
        ceilingName: 'its second quarter',
        goal: '≤ 1.15 of it',
        met: late <= early * 1.15,
      },
    ];
  } finally {
    service.kill('SIGTERM');
    await identity.close();
    await admin.query('select pg_sleep(1)');
    await admin.end();
  }
}
