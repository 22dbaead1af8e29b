import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.mjs';
import { kafkaJars } from './kafka-jars.mjs';
import { untilGroupJoins } from './kafka-ready.mjs';
import { freePort, needPort } from './port.mjs';
import { removeWithUs } from './reaper.mjs';
import { run } from './run.mjs';

const temporary = new Set();
const clusterId = 'YmFzcGFzb3otZGV2LWtmaw'; // one broker, one cluster: the id only has to stay the same between starts
const java = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java');

async function temporaryDirectory() {
  const dir = await mkdtemp(join(tmpdir(), 'baspasoz-kafka-'));
  temporary.add(dir);
  removeWithUs(dir);
  return dir;
}

const properties = ({ dir, port, controllerPort, settings }) =>
  Object.entries({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': join(dir, 'data'),
    'num.partitions': '6',
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '8',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'broker.session.timeout.ms': '4000', // a killed broker is let in again after this, not after nine seconds
    'broker.heartbeat.interval.ms': '1000',
    ...settings,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

/**
 * Starts a real single-node Kafka (KRaft) on loopback and resolves when a consumer group can join.
 *
 * @param {{ dir?: string, port?: number, log?: string, heapMb?: number, settings?: Record<string, string> }} options
 *   dir: where the data stay; without it a temporary folder that goes on `stop()`. After `kill()` the same dir and port
 *   start it again with its data.
 * @returns {Promise<{ brokers: string, port: number, dir: string, pid: number, exited: Promise<unknown>, running: () => boolean,
 *   stop: () => Promise<void>, kill: () => Promise<void> }>} brokers: host:port
 */
export async function startKafka({ dir, port, log, heapMb = 256, settings = {} } = {}) {
  if (port) await needPort(port, 'kafka');
  const jars = await kafkaJars();
  const home = dir ?? (await temporaryDirectory());
  await mkdir(join(home, 'data'), { recursive: true });
  const chosen = port ?? (await freePort());
  const file = join(home, 'server.properties');
  await writeFile(file, properties({ dir: home, port: chosen, controllerPort: await freePort(), settings }));
  const jvm = [
    `-Xmx${heapMb}m`,
    '-XX:+UseSerialGC',
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-cp',
    join(jars, '*'),
  ];
  if (!(await stat(join(home, 'data/meta.properties')).catch(() => null)))
    await run(java(), [...jvm, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', file]);
  const output = log ?? join(home, 'broker.log');
  const child = await startChild(java(), [...jvm, 'kafka.Kafka', file], { cwd: home, log: output });
  const brokers = `127.0.0.1:${chosen}`;
  try {
    await untilGroupJoins(brokers, child.running);
  } catch (error) {
    await child.kill();
    const tail = (await readFile(output, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
    throw new Error(`Kafka did not come up (${error.message}):\n${tail}`, { cause: error });
  }
  return {
    ...child,
    brokers,
    port: chosen,
    dir: home,
    async stop() {
      await child.stop(30_000);
      if (temporary.has(home)) await rm(home, { recursive: true, force: true });
    },
  };
}
