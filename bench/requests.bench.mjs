import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { buildCalendar, explainClock } from '@baspasoz/law';
import { Outbox, OUTBOX_INSERT, RelayBell } from '@baspasoz/messaging';
import { provisionDatabase, runMigrations } from '@baspasoz/persistence';
import { testIdentity } from '@baspasoz/testing';
import { migrations } from '../apps/requests/dist/persistence/migrations/index.js';
import { migrations as gatewayMigrations } from '../apps/gateway/dist/persistence/migrations/index.js';
import { registrationRecord } from '../apps/requests/dist/registration/registration-record.js';
import { requestVector } from '../apps/requests/dist/search/request-words.js';
import { frameSql } from '../apps/requests/dist/registration/registration-frame.js';

export const title = 'Registering a request over HTTP';

/** Numbers and audit chains queue per body; an installation serves many bodies at once. */
const BODIES = Array.from({ length: 8 }, () => randomUUID());
const [BODY] = BODIES;
const PERSON = randomUUID();
const CONNECTIONS = 16;
const SECONDS = 6;
const ROUNDS = 4;
const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** By telephone: a requester with an e-mail address is also sent a letter, and composing and sending it is not registering. */
const input = JSON.stringify({
  kind: 'media-request',
  language: 'ru',
  subject: 'Комментарий по закупкам льготных лекарств',
  text: 'Просим сообщить, на какую сумму закуплены льготные лекарства в этом году, сколько пациентов их получили и почему в трёх областях были перебои.',
  requester: {
    kind: 'editorial-office',
    name: 'Марат Сейдахметов',
    outlet: 'Меридиан',
    phone: '+7 701 000 00 00',
  },
});

const ownCopy = (body) => `
  insert into body (body_id, bin, kind, name, short_name, number_prefix, time_zone, region)
  values ('${body}', '980540000397', 'central', '{"kk":"Б","ru":"Б","en":"B"}', '{"kk":"Б","ru":"Б","en":"B"}', 'Б', 'Asia/Almaty', 'KZ-71');
  insert into body_calendar values ('${body}', 0, 'Asia/Almaty', '09:00', '18:30', '[]');
  insert into person (body_id, person_id, name) values ('${body}', '${PERSON}', 'А. Б.');
  insert into officer (body_id, person_id, post_id, role, appointed_from) values ('${body}', '${PERSON}', gen_random_uuid(), 'officer', '2026-01-05');`;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function start(file, port, env, health) {
  const child = spawn(process.execPath, [path(file)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'warn', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (
      await fetch(`http://127.0.0.1:${port}${health}`).then(
        () => true,
        () => false,
      )
    )
      return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${file} did not start`);
}

/** Posts from `CONNECTIONS` keep-alive connections for `SECONDS`; registrations a second. Anything but 201 ends the bench. */
async function load(port, route, callers) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const post = () =>
    new Promise((resolve, reject) => {
      const call = request(
        { agent, host: '127.0.0.1', port, path: route, method: 'POST', headers: callers[turn++ % callers.length] },
        (response) => {
          response.resume();
          response.on('end', () =>
            response.statusCode === 201 ? resolve() : reject(new Error(`${route}: ${response.statusCode}`)),
          );
        },
      );
      call.on('error', reject);
      call.end(input);
    });
  let done = 0;
  let turn = 0;
  const from = performance.now();
  const until = from + SECONDS * 1000;
  const worker = async () => {
    for (; performance.now() < until; done++) await post();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  return (done * 1000) / (performance.now() - from);
}

/** The record and the event of one registration, as the service makes them, for the bare program to repeat. */
function readyMade() {
  const calendar = buildCalendar();
  const now = new Date();
  const clock = explainClock({ kind: 'media-request', receivedAt: now, calendar });
  const asked = JSON.parse(input);
  const nothing = { outlet: null, email: null, phone: null, recordingWarned: null };
  const record = registrationRecord(BODY, {
    id: randomUUID(),
    intake: {
      ...asked,
      channel: 'web',
      requester: { ...nothing, ...asked.requester },
      receivedAt: null,
      lateReason: null,
    },
    registrar: { kind: 'public' },
    clock,
    frame: { now, today: clock.registeredOn, numberPrefix: 'Б', calendarVersion: 0, calendar },
    code: new Uint8Array(10),
    formalDefects: [],
    acceptedBy: { name: 'А. Б.', post: { kk: 'қызметкер', ru: 'сотрудник', en: 'officer' }, automatic: false },
    correlationId: randomUUID(),
    idempotency: null,
  });
  return { ...record, receipt: clock };
}

/** The outbox row of the same event. */
function eventRow(clock) {
  const requestId = randomUUID();
  const { profile, anchor, dueOn, registeredOn, provisional } = clock;
  const [row] = new Outbox('requests', new RelayBell()).rows({
    type: 'RequestReceived',
    subject: requestId,
    bodyId: BODY,
    sequence: 1,
    correlationId: randomUUID(),
    legalProfile: profile,
    data: {
      requestId,
      number: 'Б-2026-0001',
      kind: 'media-request',
      channel: 'web',
      language: 'ru',
      requesterKind: 'editorial-office',
      receivedAt: clock.receivedAt.toISOString(),
      registeredOn,
      dueOn,
      dueAt: clock.dueAt.toISOString(),
      legalProfile: profile,
      clockAnchor: anchor,
      provisional,
    },
  });
  return { ...row, headers: JSON.stringify(row.headers) };
}

/** Turns of each in alternation, so that a busy machine is busy for all; the median of each. */
async function measured(ports, callers) {
  const rates = { service: [], gateway: [], bare: [] };
  const routes = { service: '/media-requests', gateway: '/api/requests/media-requests', bare: '/media-requests' };
  for (let round = 0; round <= ROUNDS; round++)
    for (const name of Object.keys(rates)) {
      const rate = await load(ports[name], routes[name], callers);
      if (round > 0) rates[name].push(rate); // the first round warms up
    }
  return Object.fromEntries(
    Object.entries(rates).map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]]),
  );
}

function figures({ service, gateway, bare }) {
  const beside = { unit: 'requests/s', ceiling: bare, ceilingName: 'bare Fastify + pg, the same transaction' };
  return [
    { figure: 'at the service', value: service, ...beside, goal: '≥ 0.6 of the ceiling', met: service / bare >= 0.6 },
    {
      figure: 'through the gateway',
      value: gateway,
      ...beside,
      goal: '≥ 0.4 of the ceiling',
      met: gateway / bare >= 0.4,
    },
  ];
}

export async function run({ postgresUrl, brokers }) {
  const id = randomUUID().slice(0, 8);
  const provision = (name) =>
    provisionDatabase({
      adminUrl: postgresUrl,
      name: `bench_${name}_${id}`,
      passwords: { owner: 'o', app: 'a', worker: 'w' },
    });
  const [db, gatewayDb] = [await provision('requests'), await provision('gateway')];
  await runMigrations({ ownerUrl: db.ownerUrl, migrations });
  await runMigrations({ ownerUrl: gatewayDb.ownerUrl, migrations: gatewayMigrations });
  const adminUrl = new URL(postgresUrl);
  adminUrl.pathname = `/bench_requests_${id}`;
  const admin = new pg.Client({ connectionString: adminUrl.href });
  await admin.connect();
  for (const body of BODIES) await admin.query(ownCopy(body));
  const identity = await testIdentity();
  const [service, gateway, bare] = [await freePort(), await freePort(), await freePort()];
  const oidc = {
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_SECRET: 'unused',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'no-reply@bench.example',
    FILES_URL: pathToFileURL(join(tmpdir(), 'baspasoz-bench-files')).href,
    PUBLIC_URL: 'http://127.0.0.1:9',
    KAFKA_BROKERS: brokers,
    KAFKA_CONSUMER: `bench-${id}`,
  };
  const address = `http://127.0.0.1:${service}`;
  const callers = await Promise.all(
    BODIES.map(async (body) => ({
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(input),
      'x-body-id': body,
      ...(await identity.headersFor({ sub: PERSON, roles: ['officer'], body })),
    })),
  );
  const children = [];
  try {
    children.push(
      await start(
        'apps/requests/dist/main.js',
        service,
        { ...oidc, DATABASE_URL: db.appUrl, WORKER_DATABASE_URL: db.workerUrl },
        '/health/live',
      ),
      await start(
        'apps/gateway/dist/main.js',
        gateway,
        {
          ...oidc,
          DATABASE_URL: gatewayDb.appUrl,
          WORKER_DATABASE_URL: gatewayDb.workerUrl,
          PUBLIC_URL: `http://127.0.0.1:${gateway}`,
          COORDINATION_URL: address,
          REQUESTS_URL: address,
          MONITORING_URL: address,
          ACCREDITATION_URL: address,
          PUBLISHING_URL: address,
          SESSION_SECRET: randomUUID() + randomUUID(),
          RATE_PERSON_PER_MINUTE: '100000000',
          RATE_ADDRESS_PER_MINUTE: '100000000',
          RATE_PROGRAM_PER_MINUTE: '100000000',
        },
        '/health/live',
      ),
    );
    const record = readyMade();
    children.push(
      await start(
        'bench/requests.bench.bare.mjs',
        bare,
        {
          DATABASE_URL: db.appUrl,
          FRAME_SQL: frameSql,
          OUTBOX_SQL: OUTBOX_INSERT,
          RECORD: JSON.stringify(record),
          OUTBOX_ROW: JSON.stringify(eventRow(record.receipt)),
          WORDS: requestVector({
            ...record.request,
            requesterName: record.request.requester_name,
            requesterOutlet: record.request.requester_outlet,
          }),
        },
        '/',
      ),
    );
    return figures(await measured({ service, gateway, bare }, callers));
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await identity.close();
    await admin.end();
  }
}
