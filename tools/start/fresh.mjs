import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { postgresAccount } from '../infra/postgres-account.mjs';
import { postgresData } from '../infra/postgres-place.mjs';

const kept = ['postgres', 'broker', 'mail', 'feeds', 'identity', 'secrets', 'logs', 'anchors', 'seeded'];

/** Removes everything the installation has gathered; what was downloaded stays. */
export async function beginAnew(home) {
  const database = await postgresData(join(home, 'postgres'), await postgresAccount());
  for (const path of [database, ...kept.map((name) => join(home, name))])
    await rm(path, { recursive: true, force: true });
}
