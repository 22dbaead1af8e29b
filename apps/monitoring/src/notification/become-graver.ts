import type { Severity } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { IsNull, Not } from 'typeorm';
import { isGraver } from '../domain/severity-order.js';
import { Notification } from '../persistence/notification.entity.js';
import { acknowledgeBy } from './address-recipient.js';
import { momentOf } from './leaders.js';

/**
 * A story has become graver, and the head's notification of it with it. One that waits in quiet hours is looked at anew; for one that
 * somebody has in hand the limit of the graver severity runs from now, unless the old one ends sooner.
 */
export async function becomeGraver(tx: TenantTx, storyId: string, severity: Severity): Promise<void> {
  await tx.query(
    `update notification set severity = $2, escalate_at = app_now()
     where matter_kind = 'negative-coverage' and subject_id = $1 and acknowledged_at is null and recipient_id is null
       and quiet_until is not null and escalate_at is not null`,
    [storyId, severity],
  );
  const inHand = await tx.em.findOne(Notification, {
    where: {
      matterKind: 'negative-coverage',
      subjectId: storyId,
      acknowledgedAt: IsNull(),
      recipientId: Not(IsNull()),
      escalateAt: Not(IsNull()),
    },
    lock: { mode: 'pessimistic_write' },
  });
  if (!inHand || !isGraver(severity, inHand.severity)) return;
  inHand.severity = severity;
  const limit = await acknowledgeBy(tx, inHand, (await momentOf(tx)).now);
  if (!inHand.acknowledgeBy || limit < inHand.acknowledgeBy) {
    inHand.acknowledgeBy = limit;
    inHand.escalateAt = limit;
  }
  await tx.em.save(inHand);
}
