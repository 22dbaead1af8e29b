import type { TenantTx } from '@baspasoz/persistence';
import { Outbox } from '@baspasoz/messaging';
import { Injectable } from '@nestjs/common';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { takeNoticeBack } from '../../aggregate/extension-notice.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { oweDelivery } from '../../delivery/owe-delivery.js';
import type { LetterKind } from '../../letters/letter.js';

/**
 * A letter that a server had accepted and another one sent back did not reach anybody: the office is told as if it had been refused at
 * once, and sends it again to a better address. A notice of extension that came back is still owed (art. 36).
 */
@Injectable()
export class ReturnLetter {
  constructor(
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
  ) {}

  /** Does nothing for a letter that is not delivered: it is under way again, or has failed already. */
  async run(tx: TenantTx, requestId: string, letterId: string): Promise<void> {
    const request = await lockClock(tx, requestId);
    const [letter] = await tx.query<{ kind: LetterKind }>(
      `update letter set state = 'failed', last_error = 'returned', settled_at = app_now()
       where id = $1 and request_id = $2 and body_id = $3 and state = 'delivered' returning kind`,
      [letterId, requestId, tx.bodyId],
    );
    if (!letter) return;
    await oweDelivery(tx, requestId, true);
    const frame = await this.frames.load(tx);
    const { now } = frame;
    if (letter.kind === 'extension-notice') await takeNoticeBack(tx, requestId, frame);
    const line = { at: now, kind: 'letter-failed', actorId: null, clause: null } as const;
    await writeLedger(tx, requestId, { ...line, params: { letter: letter.kind } });
    await tx.query('update statutory_clock set sequence = sequence + 1 where request_id = $1 and body_id = $2', [
      requestId,
      tx.bodyId,
    ]);
    await this.outbox.add(tx, {
      type: 'RequesterNotReached',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: { requestId, number: request.number, letterId, letter: letter.kind, at: now.toISOString() },
    });
  }
}
