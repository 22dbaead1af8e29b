import fc from 'fast-check';
import { explainClock } from './explain-clock.js';
import { addDays, datesThrough, daysBetween } from './local-date.js';
import { kinds } from './types.js';
import type { LocalDate } from './types.js';
import { buildCalendar } from './work-calendar.js';
import type { CalendarDay } from './work-calendar.js';
import { addWorkingDays, workingDaysBetween } from './working-days.js';

const calendar = buildCalendar();
const from = Date.parse('2018-01-02T00:00:00Z');
const until = Date.parse('2027-10-01T00:00:00Z');
const instant = fc.integer({ min: from, max: until }).map((ms) => new Date(ms));
const date = instant.map((at) => at.toISOString().slice(0, 10));
const kind = fc.constantFrom(...kinds);
const reason = { kk: 'себеп', ru: 'причина', en: 'reason' };
const dueOf = (
  receivedAt: Date,
  overrides: CalendarDay[],
  of: (typeof kinds)[number],
  extended: boolean,
): LocalDate => {
  const clock = explainClock({ kind: of, receivedAt, calendar: buildCalendar({ overrides }) });
  return extended && clock.dueIfExtended ? clock.dueIfExtended : clock.dueOn;
};

describe('for every instant from 2018 to 2027 and every kind', () => {
  test('the due date is a working day, extended or not', () => {
    fc.assert(
      fc.property(instant, kind, (receivedAt, of) => {
        const clock = explainClock({ kind: of, receivedAt, calendar });
        expect(calendar.day(clock.dueOn).worked).toBe(true);
        if (clock.dueIfExtended) expect(calendar.day(clock.dueIfExtended).worked).toBe(true);
      }),
    );
  });

  test('registration is a working day not before receipt, and day 1 is the day after it', () => {
    fc.assert(
      fc.property(instant, kind, (receivedAt, of) => {
        const clock = explainClock({ kind: of, receivedAt, calendar });
        expect(calendar.day(clock.registeredOn).worked).toBe(true);
        expect(clock.firstDay).toBe(addDays(clock.registeredOn, 1));
        expect(clock.dueOn > clock.registeredOn).toBe(true);
        expect(clock.dueAt > receivedAt).toBe(true);
      }),
    );
  });

  test('what comes later is never due earlier under the same profile', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 40 * 86_400_000 }), kind, (earlier, gap, of) => {
        const later = new Date(earlier.getTime() + gap);
        const due = (receivedAt: Date): LocalDate =>
          explainClock({ kind: of, receivedAt, calendar, profile: 'KZ-2024' }).dueOn;
        expect(due(later) >= due(earlier)).toBe(true);
      }),
    );
  });

  test('a day off more never makes it due earlier', () => {
    fc.assert(
      fc.property(instant, kind, fc.integer({ min: 0, max: 40 }), fc.boolean(), (receivedAt, of, offset, extended) => {
        const day = addDays(receivedAt.toISOString().slice(0, 10), offset);
        const more = dueOf(receivedAt, [{ date: day, kind: 'off', reason, act: 'an act' }], of, extended);
        expect(more >= dueOf(receivedAt, [], of, extended)).toBe(true);
      }),
    );
  });

  test('a weekend day worked more never makes it due later', () => {
    fc.assert(
      fc.property(instant, kind, fc.integer({ min: 0, max: 40 }), fc.boolean(), (receivedAt, of, offset, extended) => {
        const day = addDays(receivedAt.toISOString().slice(0, 10), offset);
        const more = dueOf(receivedAt, [{ date: day, kind: 'work', reason, act: 'an act' }], of, extended);
        expect(more <= dueOf(receivedAt, [], of, extended)).toBe(true);
      }),
    );
  });

  test('skipped and counted days make up the whole span, each skipped day with its reason', () => {
    fc.assert(
      fc.property(instant, kind, fc.boolean(), (receivedAt, of, wanted) => {
        const extended = wanted && of !== 'official-message' && receivedAt > new Date('2021-07-02');
        const clock = explainClock({ kind: of, receivedAt, calendar, extended });
        const counted = clock.days.filter((day) => day.number !== undefined).length;
        expect(counted + clock.skipped.length).toBe(daysBetween(clock.registeredOn, clock.dueOn));
        expect(clock.days.map((day) => day.date)).toEqual(datesThrough(clock.registeredOn, clock.dueOn));
        expect(clock.skipped.every((day) => day.reason.kk && day.reason.ru && day.reason.en && day.source)).toBe(true);
      }),
    );
  });

  test('workingDaysBetween is the inverse of addWorkingDays, in both directions', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), (start, count) => {
        expect(workingDaysBetween(calendar, start, addWorkingDays(calendar, start, count))).toBe(count);
      }),
    );
  });
});
