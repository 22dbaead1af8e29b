import type { DueWork } from '@baspasoz/messaging';
import type { Mail, MailOutcome } from '@baspasoz/mail';
import { Mailer } from '@baspasoz/mail';
import { correlation, logger } from '@baspasoz/observability';
import { isLanguage } from '@baspasoz/contracts';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { notificationMail } from '../mail/notification-mail.js';
import { momentOf } from '../notification/leaders.js';
import { isOver, lockNotification } from '../notification/open-notification.js';
import { ProveDelivery } from '../notification/prove-delivery.js';
import { Delivery } from '../persistence/delivery.entity.js';
import { Notification } from '../persistence/notification.entity.js';
import { claimMail, doubtAddress, postponeMail } from './mail-lease.js';
import { PUBLIC_URL } from './public-url.js';

interface Claim {
  mail: Mail;
  delivery: Delivery;
  correlationId: string;
}

/**
 * Sends one mail. The row is claimed in a transaction of its own before, and settled in another after the server has
 * answered; a crash between leaves the claim to run out, and the next attempt carries the same Message-ID.
 */
@Injectable()
export class DeliverMail {
  constructor(
    private readonly tenants: Tenants,
    @Inject(Mailer) private readonly mailer: Mailer,
    private readonly proveDelivery: ProveDelivery,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    const tenant = bodyId(body);
    const claim = await this.tenants.run(tenant, (tx) => this.claim(tx, id));
    if (claim === 'taken') return false;
    if (claim === 'settled') return true;
    await correlation.run(
      claim.correlationId,
      async () => this.settle(tenant, claim.delivery, await this.mailer.send(claim.mail)),
      { bodyId: body },
    );
    return true;
  }

  /** `taken`: another replica has it; `settled`: there was nothing to send. */
  private async claim(tx: TenantTx, id: string): Promise<Claim | 'taken' | 'settled'> {
    if (!(await claimMail(tx, 'delivery', id, this.mailer.domain))) return 'taken';
    const delivery = await tx.em.findOneByOrFail(Delivery, { id });
    const notification = await tx.em.findOneByOrFail(Notification, { id: delivery.notificationId });
    if (isOver(notification)) {
      await tx.em.update(Delivery, { id }, { state: 'stopped', nextAttemptAt: null });
      return 'settled';
    }
    const [contact] = await tx.query<{ email: string | null; language: string | null }>(
      'select email, language from contact where person_id = $1',
      [delivery.recipientId],
    );
    if (!contact?.email || !delivery.messageId) {
      await postponeMail(tx, 'delivery', { id, attempts: delivery.attempts, reason: 'no-address' });
      return 'settled';
    }
    const language = isLanguage(contact.language) ? contact.language : 'kk';
    const { subject, text } = await notificationMail(tx, notification, delivery, language, this.publicUrl);
    const mail = { to: contact.email, subject, text, language, messageId: delivery.messageId };
    return { mail, delivery, correlationId: notification.correlationId };
  }

  private async settle(tenant: BodyId, { id, attempts }: Delivery, outcome: MailOutcome): Promise<void> {
    await this.tenants.run(tenant, async (tx) => {
      const { notificationId } = await tx.em.findOneByOrFail(Delivery, { id });
      const notification = await lockNotification(tx, notificationId);
      const delivery = await tx.em.findOneByOrFail(Delivery, { id });
      if (outcome.isAccepted) {
        const { now } = await momentOf(tx);
        return this.proveDelivery.prove(tx, notification, delivery, 'accepted-by-server', now);
      }
      logger.warn({ deliveryId: id, attempts, reason: outcome.reason }, 'a mail was not accepted');
      if (isOver(notification)) {
        await tx.em.update(Delivery, { id }, { state: 'stopped', nextAttemptAt: null, lastError: outcome.reason });
        return;
      }
      await postponeMail(tx, 'delivery', { id, attempts: delivery.attempts, reason: outcome.reason });
      if (outcome.isRefused) await doubtAddress(tx, delivery.recipientId);
    });
  }
}
