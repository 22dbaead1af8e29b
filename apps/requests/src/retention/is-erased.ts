import type { TenantTx } from '@baspasoz/persistence';

/** Whether the texts of a request are gone. */
export async function isErased(tx: TenantTx, requestId: string): Promise<boolean> {
  const found = await tx.query('select from erasure where request_id = $1 and body_id = $2', [requestId, tx.bodyId]);
  return found.length > 0;
}
