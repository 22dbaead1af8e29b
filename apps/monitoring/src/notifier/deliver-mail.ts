import { backOffMs } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import type { Mail, MailOutcome } from '@baspasoz/mail';
import { Mailer } from '@baspasoz/mail';
import { correlation, logger } from '@baspasoz/observability';
import { isLanguage } from '@baspasoz/contracts';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { mailOf } from '../mail/mail-of.js';
import { momentOf } from '../notification/leaders.js';
import { isOver, lockNotification } from '../notification/open-notification.js';
import { ProveDelivery } from '../notification/prove-delivery.js';
import { Delivery } from '../persistence/delivery.entity.js';
import { Notification } from '../persistence/notification.entity.js';
import { PUBLIC_URL } from './public-url.js';

/** Longer than the mailer's own timeouts together: a lease ends only when its holder is dead. */
const LEASE_SECONDS = 90;
/** A mail that could not be handed over for a day would only surprise. The card in the application stays. */
const GIVE_UP_AFTER = '24 hours';

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
    const changed = await tx.execute(
      `update delivery set state = 'sending', attempts = attempts + 1, message_id = coalesce(message_id, $2),
         next_attempt_at = clock_timestamp() + interval '${LEASE_SECONDS} seconds'
       where id = (select id from delivery where id = $1 and channel = 'e-mail' and state in ('waiting', 'sending')
         and next_attempt_at <= clock_timestamp() for update skip locked)`,
      [id, `<${id}@${this.mailer.domain}>`],
    );
    if (changed === 0) return 'taken';
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
      await this.postpone(tx, delivery, 'no-address');
      return 'settled';
    }
    const language = isLanguage(contact.language) ? contact.language : 'kk';
    const { subject, text } = await mailOf[notification.matterKind](
      tx,
      notification,
      delivery,
      language,
      this.publicUrl,
    );
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
      await this.postpone(tx, delivery, outcome.reason);
      // A refused address may be an old one.
      if (outcome.isRefused)
        await tx.query('update contact set next_fetch_at = clock_timestamp() where person_id = $1', [
          delivery.recipientId,
        ]);
    });
  }

  private async postpone(tx: TenantTx, delivery: Delivery, reason: string): Promise<void> {
    await tx.query(
      `update delivery set last_error = $2,
         state = case when created_at < clock_timestamp() - interval '${GIVE_UP_AFTER}' then 'failed' else 'waiting' end,
         next_attempt_at = case when created_at < clock_timestamp() - interval '${GIVE_UP_AFTER}' then null
           else clock_timestamp() + $3 * interval '1 millisecond' end
       where id = $1`,
      [delivery.id, reason, backOffMs(delivery.attempts)],
    );
  }
}
