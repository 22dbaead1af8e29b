import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, exitCodes } from '../exit-codes.js';

/** Where one service keeps its data. */
export interface ServiceConnections {
  databaseUrl: string;
  workerUrl: string;
  /** Owner role, for checks across bodies. */
  ownerUrl: string;
  anchorFolder?: string;
}

export interface Installation {
  services: Record<string, ServiceConnections>;
  brokers: string[];
  /** The superuser: only backup and restore need one. */
  adminUrl?: string;
}

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const file = join('secrets', 'connections.json');

/**
 * The installation to work on: the variables the services themselves are given (DATABASE_URL, WORKER_DATABASE_URL,
 * MIGRATE_DATABASE_URL, AUDIT_ANCHOR_DIR, KAFKA_BROKERS, and ADMIN_DATABASE_URL for backups) name one service; without them what `npm start` has written under
 * BASPASOZ_HOME. Connection strings are never arguments: other users of the machine can read those.
 */
export async function readInstallation(env: NodeJS.ProcessEnv = process.env): Promise<Installation> {
  const brokers = env.KAFKA_BROKERS?.split(',').filter(Boolean);
  const fromVariables = serviceFromVariables(env);
  const admin = env.ADMIN_DATABASE_URL;
  if (fromVariables)
    return {
      services: { [env.SERVICE ?? 'service']: fromVariables },
      brokers: brokers ?? [],
      ...(admin ? { adminUrl: admin } : {}),
    };
  const started = await startedInstallation(env.BASPASOZ_HOME || join(checkout, '.baspasoz'));
  const adminUrl = admin ?? started?.adminUrl;
  return {
    services: started?.services ?? {},
    brokers: brokers ?? started?.brokers ?? [],
    ...(adminUrl ? { adminUrl } : {}),
  };
}

/** The services asked for: the one named, or all of them. */
export function servicesAsked(installation: Installation, name: string | undefined): [string, ServiceConnections][] {
  if (name !== undefined) return [[name, serviceAsked(installation, name)]];
  return refuseNone(Object.entries(installation.services));
}

/** The one service of that name. */
export function serviceAsked({ services }: Installation, name: string): ServiceConnections {
  const names = refuseNone(Object.keys(services));
  const found = services[name];
  if (!found) throw new CommandError(`no service ${name}; there are: ${names.join(', ')}`, exitCodes.badInput);
  return found;
}

function refuseNone<T>(found: T[]): T[] {
  if (found.length > 0) return found;
  throw new CommandError(
    'there is no installation here: run `npm start` once, or set DATABASE_URL and WORKER_DATABASE_URL',
    exitCodes.failed,
  );
}

function serviceFromVariables(env: NodeJS.ProcessEnv): ServiceConnections | undefined {
  const { DATABASE_URL: databaseUrl, WORKER_DATABASE_URL: workerUrl, MIGRATE_DATABASE_URL: ownerUrl } = env;
  if (!databaseUrl && !workerUrl && !ownerUrl) return undefined;
  const anchorFolder = env.AUDIT_ANCHOR_DIR;
  return {
    databaseUrl: databaseUrl ?? '',
    workerUrl: workerUrl ?? '',
    ownerUrl: ownerUrl ?? '',
    ...(anchorFolder ? { anchorFolder } : {}),
  };
}

async function startedInstallation(home: string): Promise<Installation | undefined> {
  const text = await readFile(join(home, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Installation);
}
