import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { Delivery } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { noteTelling } from '../stories/note-telling.js';
import { say } from './notification-events.js';

/** The head has taken note: nothing more is sent and nobody else is told. */
@Injectable()
export class Acknowledge {
  constructor(private readonly outbox: Outbox) {}

  /** Does nothing to a notification that is acknowledged. The caller holds its lock. */
  async acknowledge(tx: TenantTx, notification: Notification, personId: string, now: Date): Promise<void> {
    if (notification.acknowledgedAt) return;
    notification.acknowledgedAt = now;
    notification.acknowledgedBy = personId;
    notification.state = 'acknowledged';
    notification.escalateAt = null;
    // A mail in hand is let go its way; its sender finds the notification acknowledged and does not try again.
    await tx.em.update(
      Delivery,
      { notificationId: notification.id, channel: 'e-mail', state: 'waiting' },
      { state: 'stopped', nextAttemptAt: null },
    );
    await say(tx, this.outbox, notification, {
      type: 'HeadAcknowledged',
      fact: personId,
      at: now,
      data: { notificationId: notification.id, acknowledgedBy: personId, acknowledgedAt: now.toISOString() },
    });
    await noteTelling(tx, notification, 'acknowledged', { at: now, actorId: personId });
    await tx.em.save(notification);
  }
}
