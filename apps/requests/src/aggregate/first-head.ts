import type { TenantTx } from '@baspasoz/persistence';

/** The first head of the body on a local date, from the service's own copy; null while coordination has named none. */
export async function firstHeadOn(tx: TenantTx, date: string): Promise<string | null> {
  const [head] = await tx.query<{ personId: string }>(
    `select person_id as "personId" from first_head where body_id = $1 and appointed_from <= $2 order by appointed_from desc limit 1`,
    [tx.bodyId, date],
  );
  return head?.personId ?? null;
}
