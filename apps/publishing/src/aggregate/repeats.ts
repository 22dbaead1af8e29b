import { createHash } from 'node:crypto';
import { sharedProblems } from '@baspasoz/contracts';
import { fingerprint } from '@baspasoz/http';
import type { TenantTx } from '@baspasoz/persistence';

/** A command that may arrive twice under one `Idempotency-Key`. */
export interface Repeatable {
  personId: string;
  command: unknown;
  /** Without a key every call is a command of its own. */
  key: string | undefined;
}

/** A key belongs to whoever sent it: the same key of another person is another key. */
const hashOf = (personId: string, key: string): Buffer => createHash('sha256').update(`${personId}\n${key}`).digest();

/**
 * Notes the key together with what the command makes, in its transaction. Two calls with one key wait for each other here.
 * @returns the id an earlier call under this key made, or null when this call is the first
 */
export async function firstOf(
  tx: TenantTx,
  { personId, command, key }: Repeatable,
  subjectId: string,
): Promise<string | null> {
  if (key === undefined) return null;
  const hash = hashOf(personId, key);
  const print = fingerprint(command);
  const noted = await tx.execute(
    `insert into repeated_command (body_id, key_hash, fingerprint, subject_id) values ($1, $2, $3, $4)
     on conflict (body_id, key_hash) do nothing`,
    [tx.bodyId, hash, print, subjectId],
  );
  if (noted === 1) return null;
  const [earlier] = await tx.query<{ fingerprint: string; subject_id: string }>(
    'select fingerprint, subject_id from repeated_command where body_id = $1 and key_hash = $2',
    [tx.bodyId, hash],
  );
  if (earlier?.fingerprint !== print) throw sharedProblems['idempotency-key-reused']();
  return earlier.subject_id;
}
