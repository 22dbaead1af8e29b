import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { momentOf } from '../../notification/leaders.js';
import { lockForRecipient } from '../../notification/open-notification.js';
import { ProveDelivery } from '../../notification/prove-delivery.js';
import { Delivery } from '../../persistence/delivery.entity.js';

@Injectable()
export class ReportShown {
  constructor(
    private readonly tenants: Tenants,
    private readonly proveDelivery: ProveDelivery,
  ) {}

  /** A head who was passed over as absent has no delivery; seeing the card then proves nothing and changes nothing. */
  handle(id: string, principal: Principal): Promise<void> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const notification = await lockForRecipient(tx, id, principal);
      const own = { notificationId: id, recipientId: principal.personId, channel: 'in-app' as const };
      const delivery = await tx.em.findOneBy(Delivery, own);
      if (!delivery) return;
      const { now } = await momentOf(tx);
      await this.proveDelivery.prove(tx, notification, delivery, 'shown-by-client', now);
    });
  }
}
