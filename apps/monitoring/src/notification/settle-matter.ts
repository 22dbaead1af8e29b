import type { TenantTx } from '@baspasoz/persistence';
import type { MatterKind } from '../persistence/notification.entity.js';

/** The matter has been dealt with: nobody further is told. The head still sees that it happened and takes note. */
export async function settleMatter(tx: TenantTx, kind: MatterKind, subjectId: string): Promise<void> {
  await tx.query(
    `update notification set escalate_at = null
     where matter_kind = $1 and subject_id = $2 and acknowledged_at is null and recipient_id is not null`,
    [kind, subjectId],
  );
}
