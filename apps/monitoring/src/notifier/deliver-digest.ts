import { isLanguage } from '@baspasoz/contracts';
import { Mailer } from '@baspasoz/mail';
import type { Mail, MailOutcome } from '@baspasoz/mail';
import type { DueWork } from '@baspasoz/messaging';
import { logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { composeDigestMail } from '../digest/compose-digest-mail.js';
import { digestOf } from '../digest/stored-digest.js';
import { claimMail, doubtAddress, postponeMail } from './mail-lease.js';
import { PUBLIC_URL } from './public-url.js';

interface DeliveryRow {
  id: string;
  digest_id: string;
  recipient_id: string;
  attempts: number;
  message_id: string;
}

/**
 * Sends one digest to one person, as the notifications are sent: claimed before, settled after. At least once: a crash between the
 * server's acceptance and our commit sends it again under the same Message-ID, by which a receiving server knows it.
 */
@Injectable()
export class DeliverDigest {
  constructor(
    private readonly tenants: Tenants,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    const tenant = bodyId(body);
    const claim = await this.tenants.run(tenant, (tx) => this.claim(tx, id));
    if (claim === 'taken') return false;
    if (claim === 'settled') return true;
    await this.settle(tenant, claim.delivery, await this.mailer.send(claim.mail));
    return true;
  }

  private async claim(tx: TenantTx, id: string): Promise<{ delivery: DeliveryRow; mail: Mail } | 'taken' | 'settled'> {
    if (!(await claimMail(tx, 'digest_delivery', id, this.mailer.domain))) return 'taken';
    const [delivery] = await tx.query<DeliveryRow & { email: string | null; language: string | null }>(
      `select d.id, d.digest_id, d.recipient_id, d.attempts, d.message_id, c.email, c.language
       from digest_delivery d left join contact c on c.person_id = d.recipient_id where d.id = $1`,
      [id],
    );
    if (!delivery?.email) {
      await postponeMail(tx, 'digest_delivery', { id, attempts: delivery?.attempts ?? 1, reason: 'no-address' });
      return 'settled';
    }
    const language = isLanguage(delivery.language) ? delivery.language : 'kk';
    const digest = await digestOf(tx, delivery.digest_id);
    const { subject, text } = composeDigestMail(digest, language, this.publicUrl);
    return { delivery, mail: { to: delivery.email, subject, text, language, messageId: delivery.message_id } };
  }

  private async settle(tenant: BodyId, delivery: DeliveryRow, outcome: MailOutcome): Promise<void> {
    const { id, attempts, recipient_id: recipientId } = delivery;
    await this.tenants.run(tenant, async (tx) => {
      if (outcome.isAccepted) {
        await tx.query(
          `update digest_delivery set state = 'delivered', delivered_at = app_now(), next_attempt_at = null, last_error = null
           where id = $1`,
          [id],
        );
        return;
      }
      logger.warn({ deliveryId: id, attempts, reason: outcome.reason }, 'a digest was not accepted');
      await postponeMail(tx, 'digest_delivery', { id, attempts, reason: outcome.reason });
      if (outcome.isRefused) await doubtAddress(tx, recipientId);
    });
  }
}
