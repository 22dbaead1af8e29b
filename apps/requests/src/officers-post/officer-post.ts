import { ContactsClient } from '@baspasoz/bodies';
import type { Language } from '@baspasoz/contracts';
import { Mailer } from '@baspasoz/mail';
import type { MailOutcome } from '@baspasoz/mail';
import { backOffMs } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { correlation, logger } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';

/** A letter that no server took for so long would only surprise; what it tells stands on the officer's pages all the same. */
const GIVE_UP_AFTER = '3 days';

/** Longer than the mailer's and the contacts' own timeouts together: a lease ends only when its holder is dead. */
export const LEASE = '90 seconds';

/** A letter to one officer that this replica has claimed. */
export interface OfficerLetter {
  id: string;
  recipientId: string;
  attempts: number;
  correlationId: string;
  /** In the officer's language, which is known when the address is. */
  compose(language: Language): { subject: string; text: string };
}

export type OfficerLetters = 'unit_enquiry_notice' | 'officer_notice';

/**
 * Sends one letter to one officer. It is claimed in a transaction of its own before, and settled in another after the server has
 * answered; a crash between leaves the claim to run out, and the next attempt carries the same Message-ID.
 */
@Injectable()
export class OfficerPost {
  constructor(
    private readonly tenants: Tenants,
    private readonly contacts: ContactsClient,
    private readonly mailer: Mailer,
  ) {}

  /** @param claim null when another replica has it, or when there is nothing to send any more */
  async deliver(
    table: OfficerLetters,
    { id, bodyId: body }: DueWork,
    claim: (tx: TenantTx, id: string) => Promise<OfficerLetter | null>,
  ): Promise<boolean> {
    const claimed = await this.tenants.run(bodyId(body), (tx) => claim(tx, id));
    if (!claimed) return false;
    const work = async () => this.settle(table, body, claimed, await this.send(body, claimed));
    await correlation.run(claimed.correlationId, work, { bodyId: body });
    return true;
  }

  private async send(body: string, { id, recipientId, compose }: OfficerLetter): Promise<MailOutcome> {
    try {
      const { email, language } = await this.contacts.fetch(body, recipientId);
      if (!email) return { isAccepted: false, reason: 'no-address', isRefused: false };
      const messageId = `<${id}@${this.mailer.domain}>`;
      return await this.mailer.send({ to: email, ...compose(language), messageId, language });
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'failed';
      return { isAccepted: false, reason, isRefused: false };
    }
  }

  private async settle(
    table: OfficerLetters,
    body: string,
    { id, attempts }: OfficerLetter,
    outcome: MailOutcome,
  ): Promise<void> {
    if (!outcome.isAccepted)
      logger.warn({ noticeId: id, attempts, reason: outcome.reason }, 'a letter to an officer was not accepted');
    await this.tenants.run(bodyId(body), (tx) =>
      tx.query(
        `update ${table} n set last_error = $4, state = v.state,
           settled_at = case when v.state = 'waiting' then null else clock_timestamp() end,
           next_attempt_at = case when v.state = 'waiting' then clock_timestamp() + $5 * interval '1 millisecond' end
         from (select case when $3 then 'delivered' when created_at < clock_timestamp() - interval '${GIVE_UP_AFTER}' then 'failed'
           else 'waiting' end as state from ${table} where id = $1) v
         where n.id = $1 and n.body_id = $2 and n.state = 'sending'`,
        [id, body, outcome.isAccepted, outcome.isAccepted ? null : outcome.reason, backOffMs(attempts)],
      ),
    );
  }
}
