import type { TenantTx } from '@baspasoz/persistence';

/** Makes transactions of a body that are about the same thing wait for each other, so that the second one finds what the first one made. */
export async function takeTurns(tx: TenantTx, about: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.bodyId}:${about}`]);
}
