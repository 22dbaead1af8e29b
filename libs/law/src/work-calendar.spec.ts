import national from './data/calendar-kz.json' with { type: 'json' };
import { isWeekend, projectedDaysOff } from './holidays.js';
import { buildCalendar } from './work-calendar.js';

const calendar = buildCalendar();
const reason = { kk: 'себеп', ru: 'причина', en: 'reason' };
const allDaysOff = Object.entries(national.years).flatMap(([year, { daysOff }]) =>
  daysOff.map((day) => `${year}-${day}`),
);

describe('the calendar', () => {
  test('gives every day off of 2018–2027 a name in three languages and a source', () => {
    for (const date of allDaysOff) {
      const { worked, why } = calendar.day(date);
      expect({ date, worked, texts: Object.values(why!.reason).every(Boolean) }).toEqual({
        date,
        worked: false,
        texts: true,
      });
      expect(why!.source).not.toBe('');
    }
  });

  test('calls no weekday off a weekend, and no holiday a transferred day', () => {
    const named = Object.fromEntries(allDaysOff.map((date) => [date, calendar.day(date).why!.reason.en]));
    expect(Object.values(named)).not.toContain('weekend');
    expect(allDaysOff.every((date) => !isWeekend(date))).toBe(true);
    expect(named).toMatchObject({
      '2018-08-21': 'First day of Kurban Ait',
      '2025-06-06': 'First day of Kurban Ait',
      '2025-01-03': 'transferred day off (05.01 is worked)',
      '2025-09-01': 'transferred day off (Constitution Day, 30.08)',
      '2022-05-10': 'transferred day off (Defender of the Fatherland Day, 07.05)',
      '2021-12-01': "First President's Day",
      '2027-03-15': 'Constitution Day',
    });
  });

  test('says what makes a day off: weekend, holiday, its substitute, a transfer by an act', () => {
    const kinds = ['2026-03-21', '2026-03-24', '2026-03-28', '2025-01-03', '2026-01-07', '2025-01-05', '2026-03-30'];
    expect(kinds.map((date) => calendar.day(date).why?.offKind)).toEqual([
      'holiday',
      'substitute',
      'weekend',
      'transfer',
      'holiday',
      undefined,
      undefined,
    ]);
    expect(allDaysOff.filter((date) => !calendar.day(date).why?.offKind)).toEqual([]);
  });

  test('31 August 2026 is worked: Constitution Day has left 30 August', () => {
    expect(calendar.day('2026-08-31').worked).toBe(true);
  });

  test('the rules alone give the projection of 2027 in the data', () => {
    const inData = national.years['2027'].daysOff.map((day) => `2027-${day}`);
    expect(projectedDaysOff(2027)).toEqual(inData);
  });

  test('an unknown year is projected and every day of it says so', () => {
    expect(calendar.day('2031-03-24')).toMatchObject({ provisional: true });
    expect(calendar.day('2031-01-01')).toMatchObject({ worked: false, provisional: true });
    expect(calendar.day('2031-01-01').why!.source).toContain('no official calendar for 2031');
    expect(calendar.day('2026-01-01').provisional).toBe(false);
  });

  test("a body's own day overrides the national one, with its act", () => {
    const own = buildCalendar({
      overrides: [
        { date: '2026-03-28', kind: 'work', reason, act: 'order 5' },
        { date: '2026-03-30', kind: 'off', reason, act: 'order 6' },
      ],
    });
    expect(own.day('2026-03-28')).toMatchObject({ worked: true, why: { source: 'order 5' } });
    expect(own.day('2026-03-30')).toMatchObject({
      worked: false,
      why: { source: 'order 6', offKind: 'own' },
    });
  });

  test('refuses hours, zones and dates that do not exist', () => {
    expect(() => buildCalendar({ workingHours: { from: '18:30', to: '09:00' } })).toThrow('working hours');
    expect(() => calendar.day('2026-02-30')).toThrow('YYYY-MM-DD');
    expect(() => buildCalendar({ overrides: [{ date: '30.03.2026', kind: 'off', reason, act: '' }] })).toThrow(
      'YYYY-MM-DD',
    );
  });
});
