import type { TenantTx } from '@baspasoz/persistence';

/** Nothing of a held request is erased: a court, an inspection or a complaint needs it as it is. */
export interface LegalHold {
  reason: string;
  heldAt: Date;
  heldByName: string | null;
}

/** The hold in force, if there is one. */
export async function legalHoldOf(tx: TenantTx, requestId: string): Promise<LegalHold | null> {
  const [hold] = await tx.query<LegalHold>(
    `select h.reason, h.held_at as "heldAt", p.name as "heldByName"
     from legal_hold h left join person p on p.body_id = h.body_id and p.person_id = h.held_by
     where h.request_id = $1 and h.body_id = $2 and h.lifted_at is null`,
    [requestId, tx.bodyId],
  );
  return hold ?? null;
}
