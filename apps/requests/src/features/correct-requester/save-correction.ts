import { Injectable } from '@nestjs/common';
import type { ClockExplanation, RequesterKind } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { addDeadlines, closeDeadlines } from '../../aggregate/deadline-rows.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { answerDeadlineKinds, planRedirectDeadline } from '../../domain/plan-deadlines.js';
import type { Rescheduling } from '../../domain/reschedule.js';
import { WriteLetter } from '../../letters/write-letter.js';
import { requesterInEvents } from '../../registration/requester-in-events.js';

export interface Correction {
  /** Under which the requester is told. */
  id: string;
  requesterKind: RequesterKind;
  clock: ClockExplanation;
  change: Rescheduling;
  reason: string;
  by: Actor;
}

/** Writes a corrected kind of requester: the clock with its deadlines, the letter, the ledger, the audit, `RequesterCorrected`. */
@Injectable()
export class SaveCorrection {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly letters: WriteLetter,
  ) {}

  async save(tx: TenantTx, request: ClockRow, frame: BodyFrame, correction: Correction): Promise<void> {
    const { requestId } = request;
    const { clock, change } = correction;
    const closing = { timeZone: frame.calendar.timeZone, closes: frame.calendar.workingHours.to };
    await closeDeadlines(tx, [requestId], [...answerDeadlineKinds, 'redirect']);
    await addDeadlines(
      tx,
      [{ requestId, planned: [...change.planned, ...planRedirectDeadline(clock, frame.now, closing)] }],
      frame.calendarVersion,
    );
    await tx.query(
      `update statutory_clock set request_kind = $3, due_on = $4, due_at = $5, provisional = $6, calendar_version = $7, sequence = sequence + 1
       where request_id = $1 and body_id = $2`,
      [requestId, tx.bodyId, clock.kind, clock.dueOn, clock.dueAt, clock.provisional, frame.calendarVersion],
    );
    await tx.query('update media_request set requester_kind = $3 where id = $1 and body_id = $2', [
      requestId,
      tx.bodyId,
      correction.requesterKind,
    ]);
    await this.letters.to(tx, requestId, 'requester-corrected', correction.id);
    await this.say(tx, request, frame.now, correction);
  }

  private async say(tx: TenantTx, request: ClockRow, at: Date, correction: Correction): Promise<void> {
    const { requestId, number, correlationId, legalProfile } = request;
    const { id, requesterKind, clock, change, reason, by } = correction;
    await writeLedger(tx, requestId, {
      at,
      kind: 'requester-corrected',
      actorId: by.personId,
      clause: clock.askedBy.clause,
      params: {
        ...{ noticeId: id, requesterKind, reason, previousKind: request.kind, previousDueOn: request.dueOn },
        ...{ kind: clock.kind, dueOn: clock.dueOn, breachStands: change.breachStands },
      },
    });
    const details = { requesterKind, previousKind: request.kind, kind: clock.kind, dueOn: clock.dueOn };
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'correct-requester',
      subject: `request:${requestId}`,
      details,
    });
    await this.outbox.add(tx, {
      type: 'RequesterCorrected',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId,
      legalProfile,
      data: {
        ...{ requestId, number, previousKind: request.kind, kind: clock.kind, dueOn: clock.dueOn },
        ...requesterInEvents(requesterKind),
        previousDueAt: request.dueAt.toISOString(),
        dueAt: clock.dueAt.toISOString(),
        breachStands: change.breachStands,
      },
    });
  }
}
