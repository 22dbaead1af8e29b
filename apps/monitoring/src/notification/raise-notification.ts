import type { BaspasozEvent, Severity } from '@baspasoz/contracts';
import { WorkBell, Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { firstAddress } from '../domain/leadership.js';
import { Notification } from '../persistence/notification.entity.js';
import type { MatterKind } from '../persistence/notification.entity.js';
import { noteTelling } from '../stories/note-telling.js';
import { addressTo } from './address-recipient.js';
import { leadersOn, momentOf } from './leaders.js';
import { say } from './notification-events.js';
import { waitsUntil } from './quiet-hours.js';

export interface Matter {
  kind: MatterKind;
  subjectId: string;
  /** Instant that tells one occurrence from another, where a subject may be a matter more than once. */
  occasion?: string;
  severity: Severity;
  legalProfile: string;
  params: Record<string, string | null>;
}

/** Turns a matter into the head's notification, once however often it is told. */
@Injectable()
export class RaiseNotification {
  constructor(
    private readonly outbox: Outbox,
    private readonly bell: WorkBell,
  ) {}

  /** Runs inside the consumer's transaction, so that the matter and the event that told it are stored together. */
  async raise(tx: TenantTx, matter: Matter, cause: BaspasozEvent): Promise<void> {
    const { now, today } = await momentOf(tx);
    const notification = tx.em.create(Notification, {
      id: uuidv5([matter.kind, matter.subjectId, ...(matter.occasion ? [matter.occasion] : [])].join(':'), tx.bodyId),
      bodyId: tx.bodyId,
      matterKind: matter.kind,
      subjectId: matter.subjectId,
      occasion: matter.occasion ?? '',
      params: matter.params,
      severity: matter.severity,
      legalProfile: matter.legalProfile,
      state: 'pending',
      version: 0,
      raisedAt: now,
      // Until someone is addressed the sweep looks again at once, and again.
      escalateAt: now,
      correlationId: cause.correlationId,
      causeEventId: cause.id,
    });
    const inserted = await tx.em
      .createQueryBuilder()
      .insert()
      .into(Notification)
      .values(notification)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return;
    await this.address(tx, notification, now, today);
    tx.afterCommit(() => this.bell.ring());
  }

  /**
   * Addresses a notification that nobody has yet, or lets it wait for the end of quiet hours; false when the body's head and
   * deputies are not known. Its limit begins to run when it is addressed.
   */
  async address(tx: TenantTx, notification: Notification, now: Date, today: string): Promise<boolean> {
    const address = firstAddress(await leadersOn(tx, today));
    if (!address) return false;
    const until = await waitsUntil(tx, notification.severity);
    if (until) {
      notification.quietUntil = until;
      notification.escalateAt = until;
      await tx.em.save(notification);
      return true;
    }
    await addressTo(tx, notification, address.to, now);
    if (address.insteadOf) {
      notification.state = 'escalated';
      await say(tx, this.outbox, notification, {
        type: 'NotificationEscalated',
        fact: address.to.personId,
        at: now,
        data: {
          notificationId: notification.id,
          fromPersonId: address.insteadOf,
          toPersonId: address.to.personId,
          reason: 'absent',
          severity: notification.severity,
        },
      });
      await noteTelling(tx, notification, 'handed-on', { at: now, actorId: address.to.personId });
    }
    await tx.em.save(notification);
    return true;
  }
}
