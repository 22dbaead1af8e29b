import { cpus } from 'node:os';
import { startPostgres } from '../../tools/infra/postgres.mjs';
import { secondsBelow } from '../processor-seconds.mjs';
import { appendedTo } from './appended.mjs';
import { startDebezium } from './debezium.mjs';
import { outboxDatabase } from './outbox-database.mjs';
import { relayOf } from './relay.mjs';

export const title = "Relay against Debezium's Event Router";

const RECORDS = 50_000;
const ROUNDS = 5;
const PER_SECOND = 200;
const STEADY_SECONDS = 6;
const WARM_UP_SECONDS = 15;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

async function until(holds) {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(20)) if (await holds()) return;
  throw new Error('the events did not arrive within two minutes');
}

/** Processor seconds of this process alone: the servers are its children. */
async function ownSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** @throws {Error} when an event is missing, doubled, or out of the order of its aggregate */
function check(records, count, who) {
  const seen = new Set(records.map(({ n }) => n));
  const last = new Map();
  let inverted = 0;
  for (const { key, n } of records) {
    if (n < (last.get(key) ?? -1)) inverted += 1;
    last.set(key, n);
  }
  if (seen.size !== count || records.length !== count || inverted > 0)
    throw new Error(
      `${who}: ${count - seen.size} missing, ${records.length - seen.size} doubled, ${inverted} inverted`,
    );
}

/** A backlog committed while the contestant is away; its rate is taken between the broker's first and last append. */
async function drain({ name, contestant, db, postgres, spent }, log) {
  const topic = await log.topic();
  await db.fill(topic, RECORDS);
  const before = [await spent(), await secondsBelow(postgres.pid)];
  const begun = Date.now();
  await contestant.begin();
  await until(async () => (await log.count(topic)) >= RECORDS);
  const after = [await spent(), await secondsBelow(postgres.pid)];
  await contestant.end();
  const records = await log.read(topic);
  check(records, RECORDS, name);
  await db.empty();
  const times = records.map(({ at }) => at).sort((a, b) => a - b);
  return {
    rate: RECORDS / ((times.at(-1) - times[0]) / 1000),
    gone: (times.at(-1) - begun) / 1000,
    own: ((after[0] - before[0]) * 10_000) / RECORDS,
    postgres: ((after[1] - before[1]) * 10_000) / RECORDS,
  };
}

/** One transaction after another at a steady rate; from the commit of the business row to the broker's append. */
async function steady({ name, contestant, db }, log, seconds = STEADY_SECONDS) {
  const topic = await log.topic();
  await contestant.begin();
  const probes = 100;
  const say = async (n) => {
    const shard = await db.commit(topic, n);
    contestant.ring?.([shard]);
  };
  for (let n = 0; n < probes; n++) await say(n);
  await until(async () => (await log.count(topic)) >= probes);
  const count = probes + seconds * PER_SECOND;
  const start = performance.now();
  for (let n = probes; n < count; n++) {
    const wait = start + ((n - probes) * 1000) / PER_SECOND - performance.now();
    if (wait > 0) await sleep(wait);
    await say(n);
  }
  await until(async () => (await log.count(topic)) >= count);
  await contestant.end();
  const committed = await db.commitTimes();
  const records = await log.read(topic);
  check(records, count, name);
  await db.empty();
  const delays = records.filter(({ n }) => n >= probes).map(({ n, at }) => at - committed.get(n));
  delays.sort((a, b) => a - b);
  return { p50: delays[Math.floor(delays.length * 0.5)], p99: delays[Math.floor(delays.length * 0.99)] };
}

/**
 * Five rounds each, in turn, on one broker and two PostgreSQL servers set alike, so that neither reads the other's log. A
 * contestant runs in its own rounds only; Debezium's JVM stays warm between them.
 */
export async function run({ brokers }) {
  const settings = { wal_level: 'logical', track_commit_timestamp: 'on', max_wal_size: '4GB' };
  const [theirs, ours] = [await startPostgres({ settings }), await startPostgres({ settings })];
  const log = await appendedTo(brokers);
  const [peerDb, ownDb] = [await outboxDatabase(theirs.url), await outboxDatabase(ours.url)];
  const debezium = await startDebezium({ brokers, databaseUrl: peerDb.adminUrl });
  const mine = (driver) => ({
    name: driver,
    contestant: relayOf(driver, { brokers, workerUrl: ownDb.workerUrl }),
    db: ownDb,
    postgres: ours,
    spent: ownSeconds,
  });
  const contestants = [
    {
      name: 'debezium',
      contestant: debezium,
      db: peerDb,
      postgres: theirs,
      spent: () => secondsBelow(debezium.pid),
    },
    mine('kafkajs'),
    mine('platformatic'),
  ];
  const figures = Object.fromEntries(contestants.map(({ name }) => [name, { drains: [], steadies: [] }]));
  try {
    await debezium.end();
    for (const each of contestants) await drain(each, log);
    await steady(contestants[0], log, WARM_UP_SECONDS);
    for (let round = 0; round < ROUNDS; round++)
      for (const each of contestants) {
        figures[each.name].drains.push(await drain(each, log));
        figures[each.name].steadies.push(await steady(each, log));
        console.error(`round ${round + 1} of ${ROUNDS}: ${each.name}`);
      }
  } catch (error) {
    console.error(await debezium.report());
    throw error;
  } finally {
    await debezium.stop();
    await Promise.all([log.close(), peerDb.close(), ownDb.close()]);
    await Promise.all([theirs.stop(), ours.stop()]);
  }
  return table(figures);
}

function table(figures) {
  const of = (name, kind, what) => median(figures[name][kind].map((one) => one[what]));
  const lines = [];
  for (const name of ['kafkajs', 'platformatic']) {
    const beside = (figure, kind, what, unit, goal, isMet) => {
      const [value, ceiling] = [of(name, kind, what), of('debezium', kind, what)];
      const verdict = goal ? { goal, met: isMet(value, ceiling) } : {};
      lines.push({ figure: `${figure}, ${name}`, value, unit, ceiling, ceilingName: 'Debezium', ...verdict });
    };
    const better = (value, ceiling) => value < ceiling;
    beside(`drain of ${RECORDS}`, 'drains', 'rate', 'events/s', '≥ 4 ×', (value, ceiling) => value >= 4 * ceiling);
    beside(`commit → append at ${PER_SECOND}/s, p50`, 'steadies', 'p50', 'ms', 'less', better);
    beside(`commit → append at ${PER_SECOND}/s, p99`, 'steadies', 'p99', 'ms', 'less', better);
    beside('until the backlog is gone, start included', 'drains', 'gone', 's');
    beside('processor of the relay for 10,000 events', 'drains', 'own', 's');
    beside('processor of PostgreSQL for 10,000 events', 'drains', 'postgres', 's');
  }
  const spread = Object.entries(figures)
    .map(([name, { drains }]) => `${name} ${drains.map(({ rate }) => Math.round(rate)).join(' ')}`)
    .join('; ');
  console.error(`drain by round on ${cpus().length} processors: ${spread}`);
  return lines;
}
