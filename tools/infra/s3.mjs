import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child.mjs';
import { checkout } from './home.mjs';
import { mavenJars } from './maven-jars.mjs';
import { freePort } from './port.mjs';
import { removeWithUs } from './reaper.mjs';

const java = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java');
const patienceMs = 120_000;

/**
 * Starts an S3-compatible server (Adobe's S3Mock) on loopback with one empty bucket; for specs.
 *
 * @param {string} bucket
 * @returns {Promise<{ endpoint: string, stop: () => Promise<void> }>}
 */
export async function startS3(bucket) {
  const jars = await mavenJars(join(checkout, 'tools/s3/pom.xml'), 's3');
  const [jar] = await readdir(jars);
  const dir = await mkdtemp(join(tmpdir(), 'baspasoz-s3-'));
  removeWithUs(dir);
  const [port, tlsPort, log] = [await freePort(), await freePort(), join(dir, 'server.log')];
  const settings = {
    'server.address': '127.0.0.1',
    'server.port': tlsPort,
    'com.adobe.testing.s3mock.http-port': port,
    'com.adobe.testing.s3mock.store.initial-buckets': bucket,
    'com.adobe.testing.s3mock.store.root': join(dir, 'data'),
  };
  const jvm = ['-Xmx160m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-jar', join(jars, jar)];
  const options = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  const child = await startChild(java(), [...jvm, ...options], { cwd: dir, log });
  const endpoint = `http://127.0.0.1:${port}`;
  const until = performance.now() + patienceMs;
  while (!(await answers(`${endpoint}/${bucket}`))) {
    if (child.running() && performance.now() < until) await pause(100);
    else {
      await child.kill();
      const tail = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
      throw new Error(`The S3 server did not come up:\n${tail}`);
    }
  }
  return {
    endpoint,
    async stop() {
      await child.kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
