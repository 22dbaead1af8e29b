import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout, projectHome } from './home.mjs';
import { run } from './run.mjs';

const pom = join(checkout, 'tools/kafka/pom.xml');
const there = async (path) => Boolean(await stat(path).catch(() => null));

/**
 * Folder with Kafka's jars, fetched by Maven the first time and kept for tests and demo alike. Two processes may ask at
 * once: each fetches into a folder of its own and the first rename wins.
 * @throws {Error} with Maven's last lines when the download fails
 */
export async function kafkaJars() {
  const version = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12);
  const jars = join(projectHome(), 'kafka', `jars-${version}`);
  if (await there(jars)) return jars;
  const half = `${jars}.${process.pid}`;
  await mkdir(half, { recursive: true });
  try {
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${half}`, '-DincludeScope=runtime'];
    await run(process.env.MAVEN_COMMAND || 'mvn', ['-q', '-B', '-f', pom, ...goal]);
    await rename(half, jars).catch(async (error) => {
      if (!(await there(jars))) throw error;
    });
    return jars;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}
