import { join } from 'node:path';
import { writePrivate } from './private-file.mjs';

/** Folder of a service's audit anchors, outside its database. */
export const anchorFolder = (home, name) => join(home, 'anchors', name);

/**
 * Tells the command line (`npx baspasoz dlq list`, `audit verify`, …) where this installation's services keep their data:
 * `secrets/connections.json`, written at every start since the ports may have moved, readable by the owner only.
 * @param {string} home
 * @param {{ urls: Record<string, { ownerUrl: string, appUrl: string, workerUrl: string }>, adminUrl: string, brokers: string }} installation
 *   urls: by service; adminUrl: the superuser, for backup and restore; brokers: host:port, separated by commas
 */
export async function writeConnections(home, { urls, adminUrl, brokers }) {
  const services = Object.fromEntries(
    Object.entries(urls).map(([name, { appUrl, workerUrl, ownerUrl }]) => [
      name,
      { databaseUrl: appUrl, workerUrl, ownerUrl, anchorFolder: anchorFolder(home, name) },
    ]),
  );
  await writePrivate(join(home, 'secrets', 'connections.json'), { services, brokers: brokers.split(','), adminUrl });
}
