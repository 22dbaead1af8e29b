import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import type { MailFate } from '../../domain/mail-fate.js';
import { assignMail } from './keep-mail.js';
import { ReturnLetter } from './return-letter.js';

interface JoiningMail {
  mailId: string;
  fate: MailFate;
  /** The letter of ours that it answers or returns. */
  letterId: string | null;
}

/** Adds a mail to the request it belongs to, open or closed. What a person wrote is told; what a machine sent is only kept. */
@Injectable()
export class JoinRequest {
  constructor(
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
    private readonly returned: ReturnLetter,
  ) {}

  async run(tx: TenantTx, requestId: string, { mailId, fate, letterId }: JoiningMail): Promise<void> {
    const request = await lockClock(tx, requestId);
    await assignMail(tx, mailId, requestId);
    if (fate === 'bounce' && letterId) await this.returned.run(tx, requestId, letterId);
    if (fate !== 'reply') return;
    const { now } = await this.frames.load(tx);
    await writeLedger(tx, requestId, { at: now, kind: 'mail-received', actorId: null, clause: null, params: {} });
    await tx.query('update statutory_clock set sequence = sequence + 1 where request_id = $1 and body_id = $2', [
      requestId,
      tx.bodyId,
    ]);
    await this.outbox.add(tx, {
      type: 'RequesterWrote',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: { requestId, number: request.number, mailId, at: now.toISOString() },
    });
  }
}
