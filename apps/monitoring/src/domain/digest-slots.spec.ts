import { buildCalendar, localDate, localTime } from '@baspasoz/law';
import fc from 'fast-check';
import { latestSlot, nextSlot } from './digest-slots.js';
import type { DigestHours } from './digest-slots.js';

const calendar = buildCalendar();
const hours: DigestHours = { morning: '08:00', evening: '18:30', onDaysOff: false };
const local = (time: string): Date => new Date(`${time}+05:00`);

describe('the hours of a digest', () => {
  test('after the evening of a Friday before Nauryz comes the morning of the first working day', () => {
    // 21–23 March are the holiday, 24 and 25 March stand for its days that fell on a week-end.
    expect(nextSlot(local('2026-03-20T18:30'), hours, calendar)).toEqual({
      slot: 'morning',
      at: local('2026-03-26T08:00'),
    });
    expect(latestSlot(local('2026-03-25T23:59'), hours, calendar)?.at).toEqual(local('2026-03-20T18:30'));
  });

  test('a body that reads on days off has them every day', () => {
    const daily = { ...hours, onDaysOff: true };
    expect(nextSlot(local('2026-03-20T18:30'), daily, calendar)?.at).toEqual(local('2026-03-21T08:00'));
  });

  test('a body’s own working Saturday has its digests', () => {
    const saturday = { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'Working day' };
    const own = buildCalendar({ overrides: [{ date: '2026-03-28', kind: 'work', reason: saturday, act: '№ 1' }] });
    expect(nextSlot(local('2026-03-27T20:00'), hours, own)?.at).toEqual(local('2026-03-28T08:00'));
  });

  test('a body that has switched both off has none', () => {
    const none = { morning: null, evening: null, onDaysOff: true };
    expect([
      nextSlot(local('2026-03-20T12:00'), none, calendar),
      latestSlot(local('2026-03-20T12:00'), none, calendar),
    ]).toEqual([null, null]);
  });

  test('at any moment, the latest is not after it, the next is, none lies between, and each is on a working day at its hour', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const moment = fc.date({
      min: new Date('2026-01-15T00:00:00Z'),
      max: new Date('2026-12-15T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, time, time, fc.boolean(), (now, morning, evening, onDaysOff) => {
        const own = { morning, evening, onDaysOff };
        const latest = latestSlot(now, own, calendar)!;
        const next = nextSlot(now, own, calendar)!;
        expect(latest.at.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(next.at.getTime()).toBeGreaterThan(now.getTime());
        expect(nextSlot(latest.at, own, calendar)!.at).toEqual(next.at);
        for (const { at, slot } of [latest, next]) {
          expect(localTime(at, calendar.timeZone)).toBe(`${own[slot]}:00`);
          if (!onDaysOff) expect(calendar.day(localDate(at, calendar.timeZone)).worked).toBe(true);
        }
      }),
    );
  });
});
