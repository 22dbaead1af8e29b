import type { TenantTx } from '@baspasoz/persistence';
import type { MatterKind } from '../persistence/notification.entity.js';

/**
 * The matter has been dealt with: nobody further is told. A head who has not taken note still sees that it happened and does; of a
 * matter that was acknowledged before, it is kept that it is overdue no more. A matter that began after `at` stays open.
 * @param at instant at which it was dealt with
 */
export async function settleMatter(tx: TenantTx, kind: MatterKind, subjectId: string, at: string): Promise<void> {
  await tx.query(
    `update notification set params = params || $3::jsonb,
       escalate_at = case when recipient_id is null then escalate_at end
     where matter_kind = $1 and subject_id = $2 and params->>'settledAt' is null
       and (occasion = '' or occasion::timestamptz <= $4)`,
    [kind, subjectId, JSON.stringify({ settledAt: at }), at],
  );
}
