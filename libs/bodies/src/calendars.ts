import { Injectable } from '@nestjs/common';
import { buildCalendar } from '@baspasoz/law';
import type { CalendarDay, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

interface CalendarRow {
  time_zone: string;
  opens: string;
  closes: string;
  days: CalendarDay[];
}

const keptCalendars = 256;

/** The body's calendars by version. A version never changes, so a built calendar may be kept as long as there is room. */
@Injectable()
export class Calendars {
  private readonly built = new Map<string, WorkCalendar>();

  async of(tx: TenantTx, version: number): Promise<WorkCalendar> {
    const key = `${tx.bodyId}:${version}`;
    const known = this.built.get(key);
    if (known) return known;
    const [row] = await tx.query<CalendarRow>(
      'select time_zone, opens, closes, days from body_calendar where body_id = $1 and version = $2',
      [tx.bodyId, version],
    );
    if (!row) throw new Error(`body ${tx.bodyId} has no calendar version ${version}`);
    const calendar = buildCalendar({
      timeZone: row.time_zone,
      workingHours: { from: row.opens, to: row.closes },
      overrides: row.days,
    });
    if (this.built.size >= keptCalendars) this.built.delete(this.built.keys().next().value ?? key);
    this.built.set(key, calendar);
    return calendar;
  }
}
