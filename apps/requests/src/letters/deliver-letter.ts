import { Mailer } from '@baspasoz/mail';
import type { DueWork } from '@baspasoz/messaging';
import { correlation } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { letterKindColumns } from './letter.js';
import { ReplyAddress } from './reply-address.js';
import { LetterTexts } from './letter-texts.js';
import type { LetterRow } from './letter-texts.js';
import { SettleLetter } from './settle-letter.js';

/** Longer than the mailer's own timeouts together: a lease ends only when its holder is dead. */
const LEASE = '90 seconds';

interface Claim {
  letter: LetterRow & { correlationId: string };
  composed: Awaited<ReturnType<LetterTexts['of']>>;
  replyTo: string | null;
}

/**
 * Sends one letter. It is claimed in a transaction of its own before, and settled in another after the server has answered; a
 * crash between leaves the claim to run out, and the next attempt carries the same text under the same Message-ID.
 */
@Injectable()
export class DeliverLetter {
  constructor(
    private readonly tenants: Tenants,
    private readonly texts: LetterTexts,
    private readonly settle: SettleLetter,
    private readonly mailer: Mailer,
    private readonly replyAddress: ReplyAddress,
  ) {}

  async handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    const tenant = bodyId(body);
    const claim = await this.tenants.run(tenant, (tx) => this.claim(tx, id));
    if (!claim) return false;
    const { letter, composed, replyTo } = claim;
    const messageId = `<${letter.id}@${this.mailer.domain}>`;
    const { enclose, ...words } = composed;
    const mail = { ...words, to: letter.email, messageId, enclose, ...(replyTo ? { replyTo } : {}) };
    const send = async () => this.settle.run(tenant, letter, await this.mailer.send(mail));
    await correlation.run(letter.correlationId, send, { bodyId: body });
    return true;
  }

  /** Null when another replica has it. */
  private async claim(tx: TenantTx, id: string): Promise<Claim | null> {
    const [letter] = await tx.query<Claim['letter']>(
      `with mine as (select id from letter where id = $1 and next_attempt_at <= clock_timestamp() for update skip locked)
       update letter l set state = 'sending', attempts = l.attempts + 1, next_attempt_at = clock_timestamp() + interval '${LEASE}'
       from mine, statutory_clock c where l.id = mine.id and l.body_id = $2 and c.request_id = l.request_id
       returning l.id, l.request_id as "requestId", ${letterKindColumns('l')}, l.email, l.attempts, l.tracking_code as "trackingCode", l.language, l.subject,
         l.text, c.correlation_id as "correlationId"`,
      [id, tx.bodyId],
    );
    if (!letter) return null;
    const composed = await this.texts.of(tx, letter);
    return { letter, composed, replyTo: await this.replyAddress.of(tx, letter.requestId) };
  }
}
