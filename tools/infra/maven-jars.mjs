import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectHome } from './home.mjs';
import { run } from './run.mjs';

const there = async (path) => Boolean(await stat(path).catch(() => null));

/**
 * Folder with the jars a pom.xml names, fetched by Maven the first time and kept until the pom changes. Two processes may ask
 * at once: each fetches into a folder of its own and the first rename wins.
 *
 * @param {string} pom
 * @param {string} name folder in the project's home
 * @throws {Error} with Maven's last lines when the download fails
 */
export async function mavenJars(pom, name) {
  const version = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12);
  const jars = join(projectHome(), name, `jars-${version}`);
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
