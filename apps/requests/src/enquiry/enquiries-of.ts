import type { TenantTx } from '@baspasoz/persistence';

/** The enquiries that were sent at once, to several units or bodies. */
export async function enquiriesOf(tx: TenantTx, askingId: string): Promise<string[]> {
  const asked = await tx.query<{ id: string }>(
    'select id from unit_enquiry where asking_id = $1 and body_id = $2 order by id',
    [askingId, tx.bodyId],
  );
  return asked.map(({ id }) => id);
}
