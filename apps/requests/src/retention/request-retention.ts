import { Injectable } from '@nestjs/common';
import { Calendars } from '@baspasoz/bodies';
import { addMonths, localDate, retentionRule, termEndsOn } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { erasureHindrance } from '../domain/erasure-hindrance.js';
import type { ErasureHindrance } from '../domain/erasure-hindrance.js';
import { legalHoldOf } from './legal-hold.js';
import type { LegalHold } from './legal-hold.js';

/** What the page of a request says of how long its requester's data are kept. Days are local dates, `YYYY-MM-DD`. */
export interface RequestRetention {
  hold: LegalHold | null;
  erasedAt: Date | null;
  /** Why the requester may not be erased now; null when they may. */
  hindrance: ErasureHindrance | null;
  /** Last day to complain of the decision. */
  complaintUntil: string | null;
  /** The day on which the term of keeping ends; null while the request is open. */
  keptUntil: string | null;
}

/** Reads what stands for and against the erasure of a request's requester. */
@Injectable()
export class RequestRetentions {
  constructor(
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  async of(tx: TenantTx, request: ClockRow): Promise<RequestRetention> {
    const { today } = await this.frames.load(tx);
    const hold = await legalHoldOf(tx, request.requestId);
    const [found] = await tx.query<{ erasedAt: Date | null; complaintOpen: boolean }>(
      `select (select erased_at from erasure where request_id = $1 and body_id = $2) as "erasedAt",
         exists (select from complaint where request_id = $1 and body_id = $2 and resolved_at is null) as "complaintOpen"`,
      [request.requestId, tx.bodyId],
    );
    const erasedAt = found?.erasedAt ?? null;
    const calendar = await this.calendars.of(tx, request.calendarVersion);
    const decidedOn = request.closedAt && localDate(request.closedAt, calendar.timeZone);
    const complaintUntil = decidedOn && termEndsOn(calendar, request.legalProfile, filingTerm(request), decidedOn);
    const situation = {
      erased: erasedAt !== null,
      open: request.closedAt === null,
      complaintUntil,
      complaintOpen: found?.complaintOpen ?? false,
      held: hold !== null,
    };
    return {
      hold,
      erasedAt,
      hindrance: erasureHindrance(situation, today),
      complaintUntil,
      keptUntil: decidedOn && addMonths(decidedOn, 12 * (retentionRule('request').keeps?.value ?? 0)),
    };
  }
}

/** A decision that came with the text on appeal is complained of within APPC 92(1), one without it within 92(1-1). */
const filingTerm = ({ state }: ClockRow): string =>
  state === 'redirected' ? 'complaint.filingWithoutAppealText' : 'complaint.filing';
