import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { buildCalendar } from '@baspasoz/law';
import type { LocalDate } from '@baspasoz/law';
import { calendarOf } from '../../aggregate/body-calendar.js';
import { Reading } from '../../aggregate/reading.js';
import { yearOf } from '../../domain/calendar-year.js';
import type { CalendarYear } from '../../domain/calendar-year.js';

interface ShownCalendar extends CalendarYear {
  version: number;
  timeZone: string;
  workingHours: { from: string; to: string };
}

@Injectable()
export class ShowCalendarHandler {
  constructor(private readonly reading: Reading) {}

  run(principal: Principal, year?: number): Promise<ShownCalendar> {
    return this.reading.within(principal, async (tx) => {
      const { version, timeZone, workingHours, days } = await calendarOf(tx);
      const [now] = await tx.query<{ today: LocalDate }>('select (app_now() at time zone $1)::date as today', [
        timeZone,
      ]);
      const calendar = buildCalendar({ timeZone, workingHours, overrides: days });
      const own = new Set(days.map(({ date }) => date));
      return { version, timeZone, workingHours, ...yearOf(calendar, own, year ?? Number(now?.today.slice(0, 4))) };
    });
  }
}
