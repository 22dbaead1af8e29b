import { Injectable } from '@nestjs/common';
import { closingWords } from '@baspasoz/law';
import type { ClockExplanation, ClosingWords, LocalizedText, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { isLate } from '../domain/due-state.js';
import { requestDeadlineKinds } from '../domain/plan-deadlines.js';
import { BodyFrames } from './body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { clockOf } from './clock-of.js';
import type { ClockRow } from './clock-row.js';
import { lockClock } from './clock-row.js';
import { closeDeadlines } from './deadline-rows.js';
import { requireAction } from './require-action.js';
import { endAskings } from '../approvals/approval-rows.js';
import { CloseEnquiries } from '../enquiry/close-enquiries.js';
import type { ClosedState, RequestAction } from '../domain/request-state.js';
import type { LetterKind } from '../letters/letter.js';
import { stopOfficerNotices } from '../officer-notices/officer-notices.js';
import { WriteLetter } from '../letters/write-letter.js';
import type { Language } from '@baspasoz/contracts';

const letterOf: Record<ClosedState, LetterKind> = {
  answered: 'answer',
  refused: 'refusal',
  redirected: 'redirection',
  returned: 'return',
  terminated: 'termination',
};

export interface Closing {
  request: ClockRow;
  at: Date;
  /** The body's local date at `at`. */
  today: string;
  late: boolean;
  clause: LocalizedText;
  clock: ClockExplanation;
  calendar: WorkCalendar;
  /** What the law wants under the decision, in a given language. */
  words(language: Language, clause?: LocalizedText): ClosingWords;
  /** Version of the aggregate after the closing. */
  sequence: number;
}

/** What all decisions that end a request have in common: the lock, the lateness, the end of the clock, the letter to the requester. */
@Injectable()
export class CloseRequest {
  constructor(
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
    private readonly letters: WriteLetter,
    private readonly enquiries: CloseEnquiries,
  ) {}

  async prepare(tx: TenantTx, requestId: string, action: RequestAction): Promise<Closing> {
    const request = await lockClock(tx, requestId);
    const { now, today, name } = await this.frames.load(tx);
    requireAction(action, request, now);
    const calendar = await this.calendars.of(tx, request.calendarVersion);
    const clock = clockOf(request, calendar);
    return {
      request,
      at: now,
      today,
      late: isLate(request, now),
      clause: clock.term.clause,
      clock,
      calendar,
      words: (language, clause = clock.term.clause) =>
        closingWords({ language, clause, bodyName: name, legalProfile: request.legalProfile, on: today }),
      sequence: request.sequence + 1,
    };
  }

  /** Stops the clock: nothing fires after this, whatever was due. The decision goes out by letter, unless it is handed over otherwise. */
  async stopClock(
    tx: TenantTx,
    { request, at }: Closing,
    state: ClosedState,
    letterAbout?: string,
    byLetter = true,
  ): Promise<void> {
    await closeDeadlines(tx, [request.requestId], requestDeadlineKinds);
    await this.enquiries.of(tx, request.requestId, at);
    await endAskings(tx, request.requestId);
    await stopOfficerNotices(tx, request.requestId);
    await tx.query(
      `update statutory_clock set state = $3, closed_at = $4, sequence = sequence + 1,
         delivery_owed = $3 in ('answered', 'refused') where request_id = $1 and body_id = $2`,
      [request.requestId, tx.bodyId, state, at],
    );
    if (byLetter) await this.letters.to(tx, request.requestId, letterOf[state], letterAbout);
  }
}
