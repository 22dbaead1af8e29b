import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '../../tools/infra/child.mjs';
import { mavenJars } from '../../tools/infra/maven-jars.mjs';
import { freePort } from '../../tools/infra/port.mjs';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const name = 'outbox';
const java = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java');
const properties = (entries) =>
  Object.entries(entries)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');

/** The connector as its own documents recommend it for an outbox, polling every 10 ms instead of every 500. */
const connector = (url) => ({
  name,
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
  'tasks.max': '1',
  'plugin.name': 'pgoutput',
  'database.hostname': url.hostname,
  'database.port': url.port,
  'database.user': decodeURIComponent(url.username),
  'database.password': decodeURIComponent(url.password),
  'database.dbname': url.pathname.slice(1),
  'topic.prefix': 'peer',
  'table.include.list': 'public.outbox',
  'snapshot.mode': 'no_data',
  'publication.autocreate.mode': 'filtered',
  'poll.interval.ms': '10',
  'tombstones.on.delete': 'false',
  transforms: 'outbox',
  'transforms.outbox.type': 'io.debezium.transforms.outbox.EventRouter',
  'transforms.outbox.table.field.event.key': 'aggregateid',
  'transforms.outbox.table.fields.additional.placement': 'type:header:ce_type,headers:header:ce_headers',
  'transforms.outbox.route.by.field': 'topic',
  'transforms.outbox.route.topic.replacement': '${routedByValue}',
});

const worker = ({ brokers, port, dir }) => ({
  'bootstrap.servers': brokers,
  listeners: `http://127.0.0.1:${port}`,
  'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
  'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
  'header.converter': 'org.apache.kafka.connect.storage.StringConverter',
  'offset.storage.file.filename': join(dir, 'offsets'),
  'offset.flush.interval.ms': '1000',
  'plugin.discovery': 'only_scan',
});

/**
 * Kafka Connect standalone with Debezium's PostgreSQL connector and its Event Router on the outbox of one database.
 * @param {{ brokers: string, databaseUrl: string }} where databaseUrl: a superuser's, of the database with the outbox
 */
export async function startDebezium({ brokers, databaseUrl }) {
  const jars = await mavenJars(pom, 'peers');
  const dir = await mkdtemp(join(tmpdir(), 'baspasoz-peer-'));
  const port = await freePort();
  await writeFile(join(dir, 'worker.properties'), properties(worker({ brokers, port, dir })));
  await writeFile(join(dir, 'outbox.properties'), properties(connector(new URL(databaseUrl))), { mode: 0o600 });
  const log = join(dir, 'connect.log');
  const jvm = ['-Xms512m', '-Xmx1g', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', join(jars, '*')];
  const program = ['org.apache.kafka.connect.cli.ConnectStandalone', 'worker.properties', 'outbox.properties'];
  const child = await startChild(java(), [...jvm, ...program], { cwd: dir, log });
  const lastWords = async () => (await readFile(log, 'utf8')).trim().split('\n').slice(-15).join('\n');
  const until = async (what, holds) => {
    for (const end = Date.now() + 90_000; Date.now() < end;) {
      if (!child.running()) break;
      if (await holds().catch(() => false)) return; // not listening yet
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Debezium is not ${what}:\n${await lastWords()}`);
  };
  const task = (verb) => fetch(`http://127.0.0.1:${port}/connectors/${name}/${verb}`, { method: 'PUT' });
  const state = async () => (await fetch(`http://127.0.0.1:${port}/connectors/${name}/status`)).json();
  const running = async () => {
    const { connector: own, tasks } = await state();
    return own.state === 'RUNNING' && tasks.length === 1 && tasks[0].state === 'RUNNING';
  };
  await until('running', running);
  return {
    pid: child.pid,
    /** What it says about itself, for a run that failed. */
    report: async () => `${JSON.stringify(await state())}\n${await lastWords()}`,
    async begin() {
      await task('resume');
      await until('running', running);
    },
    /** Ends its task; the JVM stays warm. */
    async end() {
      await task('stop');
      await until('stopped', async () => (await state()).tasks.length === 0);
    },
    async stop() {
      await child.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
