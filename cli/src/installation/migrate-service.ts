import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../exit-codes.js';

/**
 * Runs a service's own migrate step, as the release that is installed here has it.
 * @param upTo name of the last migration to apply; all of them when left out
 */
export async function migrateService(service: string, ownerUrl: string, upTo?: string): Promise<void> {
  const step = fileURLToPath(new URL(`../../../apps/${service}/dist/migrate.js`, import.meta.url));
  if (!existsSync(step)) throw new CommandError(`${service} is not installed here: its migrate step is missing`);
  const child = spawn(process.execPath, [step], {
    env: { PATH: process.env.PATH, MIGRATE_DATABASE_URL: ownerUrl, ...(upTo ? { MIGRATE_TO: upTo } : {}) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  const [said, code] = await Promise.all([text(child.stderr), ended]);
  if (code !== 0) throw new CommandError(`the migrate step of ${service} failed: ${said.trim()}`);
}
