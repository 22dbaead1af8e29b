import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import { Delivery } from '../persistence/delivery.entity.js';
import { Notification } from '../persistence/notification.entity.js';
import { problems } from '../problems.js';

/** The notification with its row locked until the transaction ends. Problem `notification-not-found`. */
export async function lockNotification(tx: TenantTx, id: string): Promise<Notification> {
  const found = await tx.em.findOne(Notification, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw problems['notification-not-found']();
  return found;
}

/** The head has taken note, or the matter was withdrawn: nothing more is sent. */
export const isOver = ({ acknowledgedAt, params }: Notification): boolean =>
  acknowledgedAt !== null || Boolean(params['dismissedAt']);

/** Whom a person may answer for: the first head for every matter of the body, a deputy for those that came to them. */
export async function lockForRecipient(tx: TenantTx, id: string, principal: Principal): Promise<Notification> {
  const notification = await lockNotification(tx, id);
  if (principal.roles.includes('first-head')) return notification;
  const own = { notificationId: id, recipientId: principal.personId };
  if (!(await tx.em.existsBy(Delivery, own))) throw problems['not-a-recipient']();
  return notification;
}
