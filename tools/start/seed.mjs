import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../infra/home.mjs';
import { run } from '../infra/run.mjs';

const names = (text) => new Set(text.split('\n').map((line) => line.split(' ')[0]));

/**
 * Runs the services' own seed commands in order, each once per installation; a service that came with a newer version is
 * seeded at its first start. What was seeded stands in `seeded`, a line each.
 * @param {{ name: string, seed?: string, env: NodeJS.ProcessEnv }[]} services
 */
export async function seedOnce(services, home) {
  const file = join(home, 'seeded');
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const done = names(text);
  for (const { name, seed, env } of services) {
    if (!seed || done.has(name)) continue;
    await run(process.execPath, [seed], { cwd: checkout, env });
    await appendFile(file, `${name} ${new Date().toISOString()}\n`);
  }
}
