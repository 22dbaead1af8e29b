import type { DueWork } from '@baspasoz/messaging';
import { WorkBell, Outbox } from '@baspasoz/messaging';
import { correlation } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { escalationReason } from '../domain/escalation-reason.js';
import { nextAddress } from '../domain/leadership.js';
import { acknowledgeBy, addressTo } from '../notification/address-recipient.js';
import { leadersOn, momentOf } from '../notification/leaders.js';
import type { Moment } from '../notification/leaders.js';
import { waitsUntil } from '../notification/quiet-hours.js';
import { say } from '../notification/notification-events.js';
import { RaiseNotification } from '../notification/raise-notification.js';
import { Delivery } from '../persistence/delivery.entity.js';
import { Notification } from '../persistence/notification.entity.js';
import { noteTelling } from '../stories/note-telling.js';

const LOOK_AGAIN_MS = 60_000;

/** Hands a matter on when the person who has it is away, was not reached, or has kept silent past the limit. */
@Injectable()
export class Escalate {
  constructor(
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
    private readonly notifications: RaiseNotification,
    private readonly bell: WorkBell,
  ) {}

  handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const moment = await momentOf(tx);
      const notification = await tx.em.findOne(Notification, {
        where: { id, escalateAt: LessThanOrEqual(moment.now) },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (!notification) return false;
      await correlation.run(notification.correlationId, () => this.lookAgain(tx, notification, moment), {
        bodyId: body,
      });
      tx.afterCommit(() => this.bell.ring());
      return true;
    });
  }

  private async lookAgain(tx: TenantTx, notification: Notification, moment: Moment): Promise<void> {
    if (notification.recipientId) return this.passOn(tx, notification, notification.recipientId, moment);
    if (await this.notifications.address(tx, notification, moment.now, moment.today)) return;
    await this.lookAgainAt(tx, notification, new Date(moment.now.getTime() + LOOK_AGAIN_MS));
  }

  private async passOn(tx: TenantTx, notification: Notification, from: string, { now, today }: Moment): Promise<void> {
    const leaders = await leadersOn(tx, today);
    // Who was released from the post is no more there than who is away.
    const isAbsent = !leaders.some((leader) => leader.personId === from && !leader.isAbsent);
    const limit = notification.acknowledgeBy ?? now;
    if (!isAbsent && limit > now) return this.lookAgainAt(tx, notification, limit);
    const until = await waitsUntil(tx, notification.severity);
    if (until) {
      notification.quietUntil = until;
      return this.lookAgainAt(tx, notification, until);
    }
    const deliveries = await tx.em.findBy(Delivery, { notificationId: notification.id });
    const next = nextAddress(leaders, new Set(deliveries.map((delivery) => delivery.recipientId)));
    if (!next) {
      // Everyone who can be told has been; someone may return or be appointed.
      const later = limit > now ? limit : await acknowledgeBy(tx, notification, now);
      return this.lookAgainAt(tx, notification, later);
    }
    const wasReached = deliveries.some(({ recipientId, state }) => recipientId === from && state === 'delivered');
    notification.state = 'escalated';
    await addressTo(tx, notification, next, now);
    await say(tx, this.outbox, notification, {
      type: 'NotificationEscalated',
      fact: next.personId,
      at: now,
      data: {
        notificationId: notification.id,
        fromPersonId: from,
        toPersonId: next.personId,
        reason: escalationReason({ isAbsent, wasReached }),
        severity: notification.severity,
      },
    });
    await noteTelling(tx, notification, 'handed-on', { at: now, actorId: next.personId });
    await tx.em.save(notification);
  }

  private async lookAgainAt(tx: TenantTx, notification: Notification, at: Date): Promise<void> {
    notification.escalateAt = at;
    await tx.em.save(notification);
  }
}
