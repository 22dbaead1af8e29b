import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { sharedProblems } from '@baspasoz/contracts';
import { fingerprint } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';

export interface Creation<T> {
  /** Whose Idempotency-Key it is: the same key of another person is another key. */
  owner: string;
  key: string | undefined;
  /** What is asked for, to tell a repeat from a different creation under the same key. */
  command: unknown;
  make(tx: TenantTx, id: string): Promise<void>;
  show(tx: TenantTx, id: string): Promise<T>;
}

/** Creates something once, however often the same command comes: a repeat under its key shows what the first one made. */
@Injectable()
export class Creations {
  constructor(private readonly tenants: Tenants) {}

  run<T>(body: BodyId, { owner, key, command, make, show }: Creation<T>): Promise<T> {
    return this.tenants.run(body, async (tx) => {
      const id = v7();
      const earlier =
        key === undefined ? null : await earlierUnder(tx, keyHashOf(owner, key), fingerprint(command), id);
      if (earlier) return show(tx, earlier);
      await make(tx, id);
      return show(tx, id);
    });
  }
}

const keyHashOf = (owner: string, key: string): Buffer => createHash('sha256').update(`${owner}\n${key}`).digest();

/** What was made under the key before; null takes the key. The same key at the same moment waits here for the other's end. */
async function earlierUnder(tx: TenantTx, keyHash: Buffer, print: string, id: string): Promise<string | null> {
  const taken = await tx.execute(
    `insert into idempotent_creation (body_id, key_hash, fingerprint, created_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.bodyId, keyHash, print, id],
  );
  if (taken > 0) return null;
  const [row] = await tx.query<{ fingerprint: string; created_id: string }>(
    'select fingerprint, created_id from idempotent_creation where body_id = $1 and key_hash = $2',
    [tx.bodyId, keyHash],
  );
  if (row?.fingerprint !== print) throw sharedProblems['idempotency-key-reused']();
  return row.created_id;
}
