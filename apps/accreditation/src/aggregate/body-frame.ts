import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import { localDate, profileByCode, profileInForce } from '@baspasoz/law';
import type { LegalProfile, LocalizedText, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { Calendars } from '@baspasoz/bodies';

/** The moment and the body in which a handler decides: the database's clock, the calendar and the profile in force. */
export interface BodyFrame {
  now: Date;
  /** The body's local date at `now`. */
  today: string;
  name: LocalizedText;
  numberPrefix: string;
  profile: LegalProfile;
  closedByAct: string | null;
  calendarVersion: number;
  calendar: WorkCalendar;
}

interface FrameRow {
  now: Date;
  name: LocalizedText;
  number_prefix: string;
  legal_profile: string | null;
  calendar_version: number;
  closed_on: string | null;
  closed_by_act: string | null;
}

@Injectable()
export class BodyFrames {
  constructor(private readonly calendars: Calendars) {}

  /**
   * @param options.keepCalendar holds the calendar in force until the transaction ends, so that a change of it cannot slip
   * between computing a clock and storing it: the change waits, then finds the stored clock and computes it anew.
   */
  async load(tx: TenantTx, options: { keepCalendar?: boolean } = {}): Promise<BodyFrame> {
    const [row] = await tx.query<FrameRow>(
      `select app_now() as now, name, number_prefix, legal_profile, calendar_version, closed_on::text as closed_on, closed_by_act
       from body where body_id = $1${options.keepCalendar ? ' for share' : ''}`,
      [tx.bodyId],
    );
    if (!row) throw sharedProblems['unknown-body']();
    const calendar = await this.calendars.of(tx, row.calendar_version);
    const today = localDate(row.now, calendar.timeZone);
    return {
      now: row.now,
      today,
      name: row.name,
      numberPrefix: row.number_prefix,
      profile: row.legal_profile ? profileByCode(row.legal_profile) : profileInForce(row.now),
      closedByAct: row.closed_on !== null && row.closed_on <= today ? row.closed_by_act : null,
      calendarVersion: row.calendar_version,
      calendar,
    };
  }
}
