import type { TenantTx } from '@baspasoz/persistence';

/** Whether a hub tells of news of a source, and whether it did since the fetch in hand began. */
export async function pushStateOf(tx: TenantTx, sourceId: string): Promise<{ isActive: boolean; isPushed: boolean }> {
  const [row] = await tx.query<{ isActive: boolean; isPushed: boolean }>(
    `select state = 'active' and lease_until > clock_timestamp() as "isActive", is_pushed as "isPushed"
     from push_subscription where source_id = $1 and state <> 'leaving'`,
    [sourceId],
  );
  return row ?? { isActive: false, isPushed: false };
}

/** A fetch begins: what a hub tells from now on is news to it. */
export async function hearAnew(tx: TenantTx, sourceId: string): Promise<void> {
  await tx.execute('update push_subscription set is_pushed = false where source_id = $1 and is_pushed', [sourceId]);
}
