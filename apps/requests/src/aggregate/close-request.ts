import { Injectable } from '@nestjs/common';
import { closingWords } from '@baspasoz/law';
import type { ClosingWords, LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { isLate } from '../domain/due-state.js';
import { BodyFrames } from './body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { clockOf } from './clock-of.js';
import type { ClockRow } from './clock-row.js';
import { lockClock } from './clock-row.js';
import { closeDeadlines } from './deadline-rows.js';
import { requireAction } from './require-action.js';
import { CloseEnquiries } from '../enquiry/close-enquiries.js';
import { WriteLetter } from '../letters/write-letter.js';
import type { Language } from '@baspasoz/contracts';

export interface Closing {
  request: ClockRow;
  at: Date;
  late: boolean;
  clause: LocalizedText;
  /** What the law wants under the decision, in a given language. */
  words(language: Language): ClosingWords;
  /** Version of the aggregate after the closing. */
  sequence: number;
}

/** What an answer and a refusal have in common: the lock, the lateness, the end of the clock, the letter to the requester. */
@Injectable()
export class CloseRequest {
  constructor(
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
    private readonly letters: WriteLetter,
    private readonly enquiries: CloseEnquiries,
  ) {}

  async prepare(tx: TenantTx, requestId: string, action: 'answer' | 'refuse'): Promise<Closing> {
    const request = await lockClock(tx, requestId);
    const { now, name } = await this.frames.load(tx);
    requireAction(action, request, now);
    const { term } = clockOf(request, await this.calendars.of(tx, request.calendarVersion));
    return {
      request,
      at: now,
      late: isLate(request, now),
      clause: term.clause,
      words: (language) => closingWords(language, term.clause, name),
      sequence: request.sequence + 1,
    };
  }

  /** Stops the clock: nothing fires after this, whatever was due. The decision goes out by letter. */
  async stopClock(tx: TenantTx, { request, at }: Closing, state: 'answered' | 'refused'): Promise<void> {
    await closeDeadlines(tx, [request.requestId]);
    await this.enquiries.of(tx, request.requestId, at);
    await tx.query(
      `update statutory_clock set state = $3, closed_at = $4, sequence = sequence + 1 where request_id = $1 and body_id = $2`,
      [request.requestId, tx.bodyId, state, at],
    );
    await this.letters.to(tx, request.requestId, state === 'answered' ? 'answer' : 'refusal');
  }
}
