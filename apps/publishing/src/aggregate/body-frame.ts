import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import { localDate, profileByCode, profileInForceOn } from '@baspasoz/law';
import type { LegalProfile, LocalDate, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';
import { Calendars } from '@baspasoz/bodies';

/** The moment and the body in which a handler decides: the database's clock and the calendar and law in force for the body. */
export interface BodyFrame {
  now: Date;
  /** The body's local date at `now`. */
  today: LocalDate;
  profile: LegalProfile;
  calendar: WorkCalendar;
  isClosed: boolean;
}

interface FrameRow {
  now: Date;
  legal_profile: string | null;
  calendar_version: number;
  closed_on: string | null;
}

@Injectable()
export class BodyFrames {
  constructor(private readonly calendars: Calendars) {}

  /**
   * @param options.keepCalendar holds the calendar in force until the transaction ends, so that a change of it cannot slip
   * between computing a term and storing it: the change waits, then finds the stored term and re-plans it.
   */
  async load(tx: TenantTx, options: { keepCalendar?: boolean } = {}): Promise<BodyFrame> {
    const [row] = await tx.query<FrameRow>(
      `select app_now() as now, legal_profile, calendar_version, closed_on::text as closed_on from body
       where body_id = $1${options.keepCalendar ? ' for share' : ''}`,
      [tx.bodyId],
    );
    if (!row) throw sharedProblems['unknown-body']();
    const calendar = await this.calendars.of(tx, row.calendar_version);
    const today = localDate(row.now, calendar.timeZone);
    return {
      now: row.now,
      today,
      profile: row.legal_profile ? profileByCode(row.legal_profile) : profileInForceOn(today),
      calendar,
      isClosed: row.closed_on !== null && row.closed_on <= today,
    };
  }

  /** The same for a command that adds something to the resource: a body that was liquidated adds nothing. */
  async loadOpen(tx: TenantTx): Promise<BodyFrame> {
    const frame = await this.load(tx, { keepCalendar: true });
    if (frame.isClosed) throw problems['body-closed']();
    return frame;
  }
}
