import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { Acknowledge } from '../../notification/acknowledge.js';
import { momentOf } from '../../notification/leaders.js';
import { lockForRecipient } from '../../notification/open-notification.js';
import { ProveDelivery } from '../../notification/prove-delivery.js';
import { Delivery } from '../../persistence/delivery.entity.js';
import { viewOf } from '../list-notifications/notification-view.js';
import type { NotificationView } from '../list-notifications/notification-view.js';

@Injectable()
export class AcknowledgeNotification {
  constructor(
    private readonly tenants: Tenants,
    private readonly acknowledge: Acknowledge,
    private readonly proveDelivery: ProveDelivery,
    private readonly audit: Audit,
  ) {}

  handle(id: string, principal: Principal): Promise<NotificationView> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const notification = await lockForRecipient(tx, id, principal);
      if (!notification.acknowledgedAt) {
        const { now } = await momentOf(tx);
        // Nobody acknowledges what they were not shown: the deed proves the card in the application as well.
        const own = { notificationId: id, recipientId: principal.personId, channel: 'in-app' as const };
        const card = await tx.em.findOneBy(Delivery, own);
        if (card) await this.proveDelivery.prove(tx, notification, card, 'shown-by-client', now);
        await this.acknowledge.acknowledge(tx, notification, principal.personId, now);
        this.audit.record(tx, {
          actor: `person:${principal.personId}`,
          action: 'acknowledge-notification',
          subject: `notification:${id}`,
        });
      }
      return viewOf(tx, notification, principal);
    });
  }
}
