import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { SayOfRequest } from '../../aggregate/say-of-request.js';
import type { MailFate } from '../../domain/mail-fate.js';
import { RecordReply } from '../reply-to-question/record-reply.js';
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
    private readonly events: SayOfRequest,
    private readonly reply: RecordReply,
    private readonly returned: ReturnLetter,
  ) {}

  async run(tx: TenantTx, requestId: string, { mailId, fate, letterId }: JoiningMail): Promise<void> {
    const request = await lockClock(tx, requestId);
    await assignMail(tx, mailId, requestId);
    if (fate === 'bounce' && letterId) await this.returned.run(tx, requestId, letterId);
    if (fate !== 'reply') return;
    const { now } = await this.frames.load(tx);
    await writeLedger(tx, requestId, { at: now, kind: 'mail-received', actorId: null, clause: null, params: {} });
    const wrote = { requestId, number: request.number, mailId, at: now.toISOString() };
    await this.events.say(tx, request, [{ type: 'RequesterWrote', data: wrote }]);
    if (!request.closedAt) await this.settleQuestions(tx, request, mailId, now);
  }

  /** Whoever writes while a question is open has replied to it: nobody has to find a page with a code for that. */
  private async settleQuestions(tx: TenantTx, request: ClockRow, mailId: string, now: Date): Promise<void> {
    const open = await tx.query<{ id: string; text: string }>(
      `select q.id, left(coalesce(nullif(m.text, ''), m.subject), 20000) as text
       from requester_question q, incoming_mail m
       where q.request_id = $1 and q.body_id = $2 and q.replied_at is null and m.id = $3 and m.body_id = q.body_id
       order by q.asked_at, q.id`,
      [request.requestId, tx.bodyId, mailId],
    );
    for (const { id, text } of open)
      await this.reply.run(tx, request, id, { text, repliedAt: now, recordedBy: null, now });
  }
}
