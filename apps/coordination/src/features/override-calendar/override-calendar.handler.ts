import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { CalendarDay } from '@baspasoz/law';
import { expectVersion } from '@baspasoz/http';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { calendarOf, saveCalendar } from '../../aggregate/body-calendar.js';
import type { BodyCalendar } from '../../aggregate/body-calendar.js';
import { overrideDays, withdrawDay } from '../../domain/calendar.js';
import { problems } from '../../problems.js';
import type { CalendarDayDto } from './override-calendar.dto.js';

type Decide = (present: BodyCalendar) => Partial<Pick<BodyCalendar, 'days' | 'workingHours'>>;

@Injectable()
export class OverrideCalendarHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** Puts days over the national calendar, each with its own act. */
  override(principal: Principal, days: readonly CalendarDayDto[], seen?: number): Promise<BodyCalendar> {
    const changed = days.map((day): CalendarDay => ({ ...day, reason: { ...day.reason } }));
    const acts = [...new Set(days.map(({ act }) => act))].join('; ');
    return this.change(principal, acts, seen, (present) => ({ days: overrideDays(present.days, changed) }));
  }

  withdraw(principal: Principal, date: string, act: string, seen?: number): Promise<BodyCalendar> {
    return this.change(principal, act, seen, (present) => ({ days: withdrawDay(present.days, date) }));
  }

  setHours(
    principal: Principal,
    hours: BodyCalendar['workingHours'],
    act: string,
    seen?: number,
  ): Promise<BodyCalendar> {
    if (hours.from >= hours.to) throw problems['working-hours-reversed'](hours, [{ field: 'to', code: 'invalid' }]);
    return this.change(principal, act, seen, () => ({ workingHours: { ...hours } }));
  }

  private change(principal: Principal, act: string, seen: number | undefined, decide: Decide): Promise<BodyCalendar> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const present = await calendarOf(change.tx);
      expectVersion(present.version, seen);
      return saveCalendar(change, { ...present, ...decide(present) }, act);
    });
  }
}
