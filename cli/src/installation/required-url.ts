import { CommandError, exitCodes } from '../exit-codes.js';
import type { ServiceConnections } from './installation.js';

const variables = {
  databaseUrl: 'DATABASE_URL',
  workerUrl: 'WORKER_DATABASE_URL',
  ownerUrl: 'MIGRATE_DATABASE_URL',
} as const;

/** One connection string of a service; names the variable when it is missing. */
export function requiredUrl(service: ServiceConnections, which: keyof typeof variables): string {
  const url = service[which];
  if (!url) throw new CommandError(`${variables[which]} is not set`, exitCodes.badInput);
  return url;
}

/** What the commands of libs/messaging work on. */
export const messagingDatabase = (service: ServiceConnections) => ({
  databaseUrl: requiredUrl(service, 'databaseUrl'),
  workerUrl: requiredUrl(service, 'workerUrl'),
});
