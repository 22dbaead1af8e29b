import type { AnyOutgoingEvent, Outbox } from '@baspasoz/messaging';
import type { EventData } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { v5 as uuidv5 } from 'uuid';
import type { Notification } from '../persistence/notification.entity.js';

type Said = 'HeadNotified' | 'HeadAcknowledged' | 'NotificationEscalated' | 'UnitInstructed';

/** Makes the id of an event from the fact it tells: said twice it is a duplicate, never a second event. */
const factId = (notification: Notification, fact: string): string => uuidv5(fact, notification.id);

/**
 * Stores one event of the notification and counts the aggregate's version up; the caller holds the row's lock and saves
 * the notification in the same transaction.
 */
export async function say<N extends Said>(
  tx: TenantTx,
  outbox: Outbox,
  notification: Notification,
  event: { type: N; fact: string; data: EventData[N]; at: Date },
): Promise<void> {
  notification.version += 1;
  const outgoing = {
    id: factId(notification, `${event.type}:${event.fact}`),
    type: event.type,
    subject: notification.id,
    bodyId: notification.bodyId,
    sequence: notification.version,
    correlationId: notification.correlationId,
    causationId: notification.causeEventId,
    time: event.at.toISOString(),
    legalProfile: notification.legalProfile,
    data: event.data,
  } as AnyOutgoingEvent; // the compiler loses that `type` and `data` were bound together by N
  await outbox.add(tx, outgoing);
}
