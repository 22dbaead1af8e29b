import { createHash } from 'node:crypto';
import { sharedProblems } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { fingerprint } from './idempotency.js';

/** A command that may arrive twice under one `Idempotency-Key`. */
export interface KeyedCommand {
  /** Whose key it is: the same key of another person is another key. */
  owner: string;
  /** Without a key every call is a command of its own. */
  key: string | undefined;
  /** What is asked for, to tell a repeat from another command under the same key. */
  command: unknown;
}

/**
 * Notes the key together with what the command makes, in its transaction. Two calls with one key wait for each other here.
 * Problem `idempotency-key-reused` when the key came with another command before.
 *
 * @param notes the app's table of keys (`body_id`, `key_hash`, `fingerprint`) and its column of what was made
 * @param id of what this call would make
 * @returns the id an earlier call under this key made, or null when this call is the first
 */
export async function firstUnderKey(
  tx: TenantTx,
  { table, made }: { table: string; made: string },
  { owner, key, command }: KeyedCommand,
  id: string,
): Promise<string | null> {
  if (key === undefined) return null;
  const hash = createHash('sha256').update(`${owner}\n${key}`).digest();
  const print = fingerprint(command);
  const noted = await tx.execute(
    `insert into ${table} (body_id, key_hash, fingerprint, ${made}) values ($1, $2, $3, $4)
     on conflict (body_id, key_hash) do nothing`,
    [tx.bodyId, hash, print, id],
  );
  if (noted === 1) return null;
  const [earlier] = await tx.query<{ fingerprint: string; made: string }>(
    `select fingerprint, ${made} as made from ${table} where body_id = $1 and key_hash = $2`,
    [tx.bodyId, hash],
  );
  if (earlier?.fingerprint !== print) throw sharedProblems['idempotency-key-reused']();
  return earlier.made;
}
