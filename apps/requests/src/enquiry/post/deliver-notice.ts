import { ContactsClient } from '@baspasoz/bodies';
import { Mailer } from '@baspasoz/mail';
import type { MailOutcome } from '@baspasoz/mail';
import { backOffMs } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { correlation, logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { composeNotice } from './compose-notice.js';
import { NoticeTexts } from './notice-texts.js';
import type { ClaimedNotice } from './notice-texts.js';

/** A letter that no server took for so long would only surprise; the enquiry stands in the unit's queue all the same. */
const GIVE_UP_AFTER = '3 days';

/**
 * Sends one letter to one officer. It is claimed in a transaction of its own before, and settled in another after the server has
 * answered; a crash between leaves the claim to run out, and the next attempt carries the same Message-ID.
 */
@Injectable()
export class DeliverNotice {
  constructor(
    private readonly tenants: Tenants,
    private readonly texts: NoticeTexts,
    private readonly contacts: ContactsClient,
    private readonly mailer: Mailer,
  ) {}

  async handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    const tenant = bodyId(body);
    const claimed = await this.tenants.run(tenant, (tx) => this.texts.claim(tx, id));
    if (!claimed) return false;
    const work = async () => this.settle(body, claimed, await this.send(body, claimed));
    await correlation.run(claimed.correlationId, work, { bodyId: body });
    return true;
  }

  private async send(body: string, { id, recipientId, kind, facts }: ClaimedNotice): Promise<MailOutcome> {
    try {
      const { email, language } = await this.contacts.fetch(body, recipientId);
      if (!email) return { isAccepted: false, reason: 'no-address', isRefused: false };
      const messageId = `<${id}@${this.mailer.domain}>`;
      return await this.mailer.send({
        to: email,
        ...composeNotice(kind, facts(language), language),
        messageId,
        language,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'failed';
      return { isAccepted: false, reason, isRefused: false };
    }
  }

  private async settle(body: string, { id, attempts }: ClaimedNotice, outcome: MailOutcome): Promise<void> {
    if (!outcome.isAccepted)
      logger.warn({ noticeId: id, attempts, reason: outcome.reason }, 'a letter to an officer was not accepted');
    await this.tenants.run(bodyId(body), (tx) =>
      tx.query(
        `update unit_enquiry_notice n set last_error = $4, state = v.state,
           settled_at = case when v.state = 'waiting' then null else clock_timestamp() end,
           next_attempt_at = case when v.state = 'waiting' then clock_timestamp() + $5 * interval '1 millisecond' end
         from (select case when $3 then 'delivered' when created_at < clock_timestamp() - interval '${GIVE_UP_AFTER}' then 'failed'
           else 'waiting' end as state from unit_enquiry_notice where id = $1) v
         where n.id = $1 and n.body_id = $2 and n.state = 'sending'`,
        [id, body, outcome.isAccepted, outcome.isAccepted ? null : outcome.reason, backOffMs(attempts)],
      ),
    );
  }
}
