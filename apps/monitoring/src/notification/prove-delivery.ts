import type { EventData } from '@baspasoz/contracts';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { Delivery } from '../persistence/delivery.entity.js';
import type { Proof } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { noteTelling } from '../stories/note-telling.js';
import { say } from './notification-events.js';

/**
 * What the matter is called to those who listen. The kinds of a released event are closed, so a decision on accreditation or a
 * complaint that is late is told as what it is to them, a breached deadline, a late official message and a wave of coverage as negative
 * coverage; the subject says of what.
 */
function toldKindOf({ matterKind }: Notification): EventData['HeadNotified']['matter']['kind'] {
  if (matterKind === 'accreditation-term-breached' || matterKind === 'complaint-overdue') return 'deadline-breached';
  return matterKind === 'official-message-overdue' || matterKind === 'coverage-spiked'
    ? 'negative-coverage'
    : matterKind;
}

/** Records that a delivery provably reached its person. */
@Injectable()
export class ProveDelivery {
  constructor(private readonly outbox: Outbox) {}

  /**
   * The first proof for a person is the fact «this head was notified» and is said once; a second channel's proof is kept
   * beside it. The caller holds the notification's lock.
   */
  async prove(tx: TenantTx, notification: Notification, delivery: Delivery, proof: Proof, now: Date): Promise<void> {
    if (delivery.state === 'delivered') return;
    const reached = { notificationId: notification.id, recipientId: delivery.recipientId, state: 'delivered' as const };
    const isFirst = !(await tx.em.existsBy(Delivery, reached));
    await tx.em.update(
      Delivery,
      { id: delivery.id },
      {
        state: 'delivered',
        proof,
        deliveredAt: now,
        nextAttemptAt: null,
        lastError: null,
      },
    );
    if (!isFirst) return;
    if (notification.state === 'pending') notification.state = 'delivered';
    await say(tx, this.outbox, notification, {
      type: 'HeadNotified',
      fact: delivery.recipientId,
      at: now,
      data: {
        notificationId: notification.id,
        matter: { kind: toldKindOf(notification), subjectId: notification.subjectId },
        recipientId: delivery.recipientId,
        recipientRole: delivery.recipientRole,
        channel: delivery.channel,
        proof,
        deliveredAt: now.toISOString(),
        severity: notification.severity,
      },
    });
    await noteTelling(tx, notification, 'told', { at: now, actorId: delivery.recipientId });
    await tx.em.save(notification);
  }
}
