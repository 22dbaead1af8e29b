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
}

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const file = join('secrets', 'connections.json');

/**
 * The installation to work on: the variables the services themselves are given (DATABASE_URL, WORKER_DATABASE_URL,
 * MIGRATE_DATABASE_URL, AUDIT_ANCHOR_DIR, KAFKA_BROKERS) name one service; without them what `npm start` has written under
 * BASPASOZ_HOME. Connection strings are never arguments: other users of the machine can read those.
 */
export async function readInstallation(env: NodeJS.ProcessEnv = process.env): Promise<Installation> {
  const brokers = env.KAFKA_BROKERS?.split(',').filter(Boolean);
  const fromVariables = serviceFromVariables(env);
  if (fromVariables) return { services: { [env.SERVICE ?? 'service']: fromVariables }, brokers: brokers ?? [] };
  const started = await startedInstallation(env.BASPASOZ_HOME || join(checkout, '.baspasoz'));
  return { services: started?.services ?? {}, brokers: brokers ?? started?.brokers ?? [] };
}

/** The services asked for: the one named, or all of them. */
export function servicesAsked({ services }: Installation, name: string | undefined): [string, ServiceConnections][] {
  const all = Object.entries(services);
  if (all.length === 0)
    throw new CommandError(
      'there is no installation here: run `npm start` once, or set DATABASE_URL and WORKER_DATABASE_URL',
      exitCodes.failed,
    );
  if (name === undefined) return all;
  const found = services[name];
  if (!found)
    throw new CommandError(`no service ${name}; there are: ${Object.keys(services).join(', ')}`, exitCodes.badInput);
  return [[name, found]];
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
