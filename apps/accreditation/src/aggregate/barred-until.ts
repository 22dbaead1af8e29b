import type { TenantTx } from '@baspasoz/persistence';

/** The last day on which an earlier revocation by this body bars the journalist; null without one. */
export async function barredUntil(tx: TenantTx, journalistId: string): Promise<string | null> {
  const [row] = await tx.query<{ until: string | null }>(
    'select max(barred_until)::text as until from accreditation where body_id = $1 and journalist_id = $2',
    [tx.bodyId, journalistId],
  );
  return row?.until ?? null;
}
