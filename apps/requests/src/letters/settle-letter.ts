import type { MailOutcome } from '@baspasoz/mail';
import { backOffMs, Outbox } from '@baspasoz/messaging';
import { logger } from '@baspasoz/observability';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { BodyFrames } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { giveExtensionNotice } from '../aggregate/extension-notice.js';
import { writeLedger } from '../aggregate/ledger.js';
import { oweDelivery } from '../delivery/owe-delivery.js';
import type { LetterKind } from './letter.js';

/** A letter that no server took for so long has failed, and the office is told; until then it is tried again. */
const GIVE_UP_AFTER = '3 days';

interface SentLetter {
  id: string;
  requestId: string;
  kind: LetterKind;
  attempts: number;
}

type Verdict = 'delivered' | 'failed' | 'waiting';

const reached = { kk: 'ӘРПК 66-бабының 2-тармағы', ru: 'пункт 2 статьи 66 АППК', en: 'APPC article 66(2)' };

/** Keeps what the receiving server answered. Its acceptance is the record of notice that APPC 66(2) asks for. */
@Injectable()
export class SettleLetter {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
  ) {}

  run(body: BodyId, letter: SentLetter, outcome: MailOutcome): Promise<void> {
    return this.tenants.run(body, async (tx) => {
      const request = await lockClock(tx, letter.requestId);
      const { now } = await this.frames.load(tx);
      const verdict = await keepVerdict(tx, letter, outcome);
      if (verdict === 'waiting' || verdict === null) return;
      await writeLedger(tx, letter.requestId, {
        at: now,
        kind: verdict === 'delivered' ? 'letter-delivered' : 'letter-failed',
        actorId: null,
        clause: verdict === 'delivered' ? reached : null,
        params: { letter: letter.kind },
      });
      if (verdict === 'delivered' && letter.kind === 'extension-notice' && !request.extensionNoticeGiven)
        await giveExtensionNotice(tx, letter.requestId, { at: now, channel: 'e-mail', actorId: null });
      await oweDelivery(tx, letter.requestId, true);
      await this.say(tx, request, letter, verdict, now);
    });
  }

  private async say(tx: TenantTx, request: ClockRow, letter: SentLetter, verdict: Verdict, at: Date): Promise<void> {
    await tx.query('update statutory_clock set sequence = sequence + 1 where request_id = $1 and body_id = $2', [
      request.requestId,
      tx.bodyId,
    ]);
    await this.outbox.add(tx, {
      type: verdict === 'delivered' ? 'RequesterNotified' : 'RequesterNotReached',
      subject: request.requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId: request.requestId,
        number: request.number,
        letterId: letter.id,
        letter: letter.kind,
        at: at.toISOString(),
      },
    });
  }
}

/** Null when the letter has been settled by another replica meanwhile. */
async function keepVerdict(tx: TenantTx, letter: SentLetter, outcome: MailOutcome): Promise<Verdict | null> {
  if (!outcome.isAccepted)
    logger.warn(
      { letterId: letter.id, attempts: letter.attempts, reason: outcome.reason },
      'a letter was not accepted',
    );
  const isRefused = !outcome.isAccepted && outcome.isRefused;
  const [row] = await tx.query<{ state: Verdict }>(
    `update letter set last_error = $4,
       state = v.state,
       tracking_code = case when v.state = 'delivered' then null else tracking_code end,
       settled_at = case when v.state = 'waiting' then null else app_now() end,
       next_attempt_at = case when v.state = 'waiting' then clock_timestamp() + $6 * interval '1 millisecond' end
     from (select case when $3 then 'delivered' when $5 or l.created_at < clock_timestamp() - interval '${GIVE_UP_AFTER}' then 'failed'
       else 'waiting' end as state from letter l where l.id = $1) v
     where id = $1 and body_id = $2 and letter.state = 'sending' returning letter.state`,
    [
      letter.id,
      tx.bodyId,
      outcome.isAccepted,
      outcome.isAccepted ? null : outcome.reason,
      isRefused,
      backOffMs(letter.attempts),
    ],
  );
  return row?.state ?? null;
}
