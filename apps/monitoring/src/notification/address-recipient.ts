import type { TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import { acknowledgeWithinMinutes } from '../domain/acknowledgement-limit.js';
import { awakeAfter } from '@baspasoz/law';
import type { Recipient } from '../domain/leadership.js';
import { Delivery } from '../persistence/delivery.entity.js';
import type { Channel } from '../persistence/delivery.entity.js';
import type { Notification } from '../persistence/notification.entity.js';
import { momentOf } from './leaders.js';
import { quietHoursOf } from './quiet-hours.js';

/** When a matter of this severity, told now, must be acknowledged; quiet hours do not count. */
export async function acknowledgeBy(tx: TenantTx, notification: Notification, now: Date): Promise<Date> {
  const [own] = await tx.query<{ minutes: number }>('select minutes from acknowledgement_limit where severity = $1', [
    notification.severity,
  ]);
  const minutes = acknowledgeWithinMinutes(notification.legalProfile, notification.severity, own?.minutes ?? null);
  const { timeZone } = await momentOf(tx);
  return awakeAfter(now, minutes, await quietHoursOf(tx, notification.severity), timeZone);
}

/**
 * Puts the notification into the hands of one person: a delivery in the application and one by mail, and the moment by
 * which it must be acknowledged. Changes `notification`; the caller saves it.
 */
export async function addressTo(tx: TenantTx, notification: Notification, to: Recipient, now: Date): Promise<void> {
  notification.recipientId = to.personId;
  notification.recipientRole = to.role;
  notification.acknowledgeBy = await acknowledgeBy(tx, notification, now);
  notification.escalateAt = notification.acknowledgeBy;
  const [clock] = await tx.query<{ at: Date }>('select clock_timestamp() as at');
  const delivery = (channel: Channel, nextAttemptAt: Date | null) => ({
    id: uuidv7(),
    bodyId: notification.bodyId,
    notificationId: notification.id,
    recipientId: to.personId,
    recipientRole: to.role,
    channel,
    state: 'waiting' as const,
    attempts: 0,
    nextAttemptAt,
  });
  // Someone told before keeps the delivery they have.
  await tx.em
    .createQueryBuilder()
    .insert()
    .into(Delivery)
    .values([delivery('in-app', null), delivery('e-mail', clock?.at ?? new Date())])
    .orIgnore()
    .execute();
}
