import { Injectable } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import { localDate } from '@baspasoz/law';
import type { LocalizedText, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { Calendars } from '@baspasoz/bodies';

/** The moment and the body in which a handler decides: the database's clock and the body's calendar in force. */
export interface BodyFrame {
  now: Date;
  /** The body's local date at `now`. */
  today: string;
  name: LocalizedText;
  shortName: LocalizedText;
  numberPrefix: string;
  /** A profile the body was given by an act; otherwise the one in force applies. */
  legalProfile: string | null;
  closedByAct: string | null;
  calendarVersion: number;
  calendar: WorkCalendar;
}

interface FrameRow {
  now: Date;
  name: LocalizedText;
  short_name: LocalizedText;
  number_prefix: string;
  legal_profile: string | null;
  calendar_version: number;
  closed_on: string | null;
  closed_by_act: string | null;
}

export const frameColumns =
  'app_now() as now, b.name, b.short_name, b.number_prefix, b.legal_profile, b.calendar_version, b.closed_on::text as closed_on, b.closed_by_act';

@Injectable()
export class BodyFrames {
  constructor(private readonly calendars: Calendars) {}

  /**
   * @param options.keepCalendar holds the calendar in force until the transaction ends, so that a change of it cannot slip
   * between computing a clock and storing it: the change waits, then finds the stored clock and re-plans it.
   */
  async load(tx: TenantTx, options: { keepCalendar?: boolean } = {}): Promise<BodyFrame> {
    const share = options.keepCalendar ? ' for share of b' : '';
    const [row] = await tx.query<FrameRow>(`select ${frameColumns} from body b where b.body_id = $1${share}`, [
      tx.bodyId,
    ]);
    if (!row) throw sharedProblems['unknown-body']();
    return this.of(tx, row);
  }

  async of(tx: TenantTx, row: FrameRow): Promise<BodyFrame> {
    const calendar = await this.calendars.of(tx, row.calendar_version);
    const today = localDate(row.now, calendar.timeZone);
    return {
      now: row.now,
      today,
      name: row.name,
      shortName: row.short_name,
      numberPrefix: row.number_prefix,
      legalProfile: row.legal_profile,
      closedByAct: row.closed_on !== null && row.closed_on <= today ? row.closed_by_act : null,
      calendarVersion: row.calendar_version,
      calendar,
    };
  }
}
