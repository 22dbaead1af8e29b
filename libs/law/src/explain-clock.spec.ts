import { buildCalendar } from './work-calendar.js';
import { explainClock } from './explain-clock.js';
import type { RequestKind } from './types.js';
import { instantOf } from './zoned-time.js';

const calendar = buildCalendar();
const at = (local: string): Date => instantOf(local.slice(0, 10), local.slice(11), calendar.timeZone);
const explain = (received: string, more: { kind?: RequestKind; profile?: string; extended?: boolean } = {}) =>
  explainClock({ kind: 'media-request', receivedAt: at(received), calendar, ...more });

describe('a clock is explained day by day', () => {
  test('Nauryz and its transferred days are named in three languages', () => {
    const { skipped } = explain('2026-03-20T16:00');
    expect(skipped.map((day) => day.date)).toEqual([
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
      '2026-03-28',
      '2026-03-29',
    ]);
    expect(skipped[2]!.reason).toEqual({ kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' });
    expect(skipped[3]!.reason.kk).toBe('ауыстырылған демалыс күні (Наурыз мейрамы, 21.03)');
    expect(skipped[5]!.reason.ru).toBe('выходной день');
    expect(skipped.every((day) => day.source.length > 0)).toBe(true);
  });

  test('a worked Saturday counts and says why, its moved day off is skipped and says for what', () => {
    const clock = explain('2024-05-02T09:00');
    expect(clock.days.find((day) => day.date === '2024-05-04')).toMatchObject({ kind: 'counted', number: 2 });
    expect(clock.days.find((day) => day.date === '2024-05-04')!.reason!.en).toContain('working day');
    expect(clock.skipped.find((day) => day.date === '2024-05-08')!.reason.en).toBe(
      'transferred day off (04.05 is worked)',
    );
  });

  test('the strip begins with the registration and ends with the due day', () => {
    const { days } = explain('2026-07-04T11:00');
    expect(days[0]).toMatchObject({ date: '2026-07-07', kind: 'registered', weekday: 2 });
    expect(days.at(-1)).toMatchObject({ date: '2026-07-14', kind: 'due', number: 5 });
  });

  test('days off that delayed the registration are told apart from days skipped in the term', () => {
    const clock = explain('2026-07-04T11:00');
    expect(clock.waited.map((day) => day.date)).toEqual(['2026-07-04', '2026-07-05', '2026-07-06']);
    expect(clock.waited[2]!.reason.en).toBe('Capital City Day');
  });

  test('both readings of the beginning are shown, the later one makes the term', () => {
    const clock = explain('2026-07-04T11:00');
    expect(clock).toMatchObject({
      anchor: 'registration',
      readings: { receipt: '2026-07-13', registration: '2026-07-14' },
    });
    expect(clock.term.runsFrom).toBe('receipt');
  });

  test('the closing minute still belongs to the day, the next one does not', () => {
    expect(explain('2026-08-28T18:30').registeredOn).toBe('2026-08-28');
    expect(explain('2026-08-28T18:31').registeredOn).toBe('2026-08-31');
  });

  test('the due instant is the closing time on the wall of the body', () => {
    expect(explain('2026-08-28T09:00').dueAt.toISOString()).toBe('2026-09-04T13:30:00.000Z');
    expect(explain('2023-08-28T09:00').dueAt.toISOString()).toBe('2023-09-07T12:30:00.000Z');
  });
});

describe('the extension', () => {
  test('adds fifteen calendar days to the original due date and rolls forward', () => {
    const clock = explain('2026-03-13T09:00', { extended: true });
    expect(clock).toMatchObject({ originalDueOn: '2026-03-20', dueOn: '2026-04-06', extensionNoticeWd: 2 });
    expect(clock.extensionAllowedOnlyIfSeveralHolders).toBe(true);
    expect(clock.days.filter((day) => day.kind === 'extension')).toHaveLength(14);
    expect(clock.skipped.slice(-2).map((day) => day.date)).toEqual(['2026-04-04', '2026-04-05']);
    expect(clock.days.at(-1)).toMatchObject({ date: '2026-04-06', kind: 'due', number: 15 });
  });

  test('is not provided for an official message', () => {
    expect(explain('2026-03-13T09:00', { kind: 'official-message' })).toMatchObject({
      dueOn: '2026-03-17',
      dueIfExtended: null,
    });
    expect(() => explain('2026-03-13T09:00', { kind: 'official-message', extended: true })).toThrow('no extension');
  });
});

describe('each kind has its own term', () => {
  test('an information request: fifteen calendar days, a day off at the end rolls forward', () => {
    const clock = explain('2026-03-06T10:00', { kind: 'information-request' });
    expect(clock.dueOn).toBe('2026-03-26');
    expect(clock.skipped.map((day) => day.date)).toEqual([
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
    ]);
    expect(clock.days.at(-1)).toMatchObject({ kind: 'due', number: 15 });
  });

  test('an appeal: fifteen working days, at most two months when extended', () => {
    expect(explain('2026-06-01T10:00', { kind: 'appeal' })).toMatchObject({
      dueOn: '2026-06-22',
      dueIfExtended: '2026-08-03',
    });
  });
});

describe('the profile in force at registration applies', () => {
  test('a request that arrives after hours on the eve of the new law falls under it', () => {
    expect(explain('2024-08-19T18:30')).toMatchObject({ profile: 'KZ-2018', dueOn: '2024-08-28', inForce: true });
    expect(explain('2024-08-19T18:31')).toMatchObject({
      profile: 'KZ-2024',
      registeredOn: '2024-08-20',
      dueOn: '2024-08-27',
    });
  });

  test('a named profile overrides it and says that it was not in force', () => {
    expect(explain('2026-03-13T09:00', { profile: 'KZ-2018' })).toMatchObject({ profile: 'KZ-2018', inForce: false });
  });

  test('a rule row has a validity of its own: no redirect limit before the APPC', () => {
    expect(explain('2021-06-30T10:00').redirectBy).toBeNull();
    expect(explain('2021-07-01T10:00').redirectBy).toBe('2021-07-07');
  });

  test('before the first profile nothing is guessed', () => {
    expect(() => explain('2017-12-20T10:00')).toThrow('no legal profile');
    expect(() => explain('2026-03-13T09:00', { profile: 'KZ-1999' })).toThrow('no legal profile KZ-1999');
  });
});

describe('warnings', () => {
  test('come at opening time two days before, one day before and on the day', () => {
    expect(explain('2026-03-20T16:00').warnAt.map(({ kind, at: when }) => [kind, when.toISOString()])).toEqual([
      ['two-days', '2026-03-30T04:00:00.000Z'],
      ['one-day', '2026-03-31T04:00:00.000Z'],
      ['due-day', '2026-04-01T04:00:00.000Z'],
    ]);
  });

  test('that would lie before the receipt are left out', () => {
    const warned = explain('2026-03-16T16:00', { kind: 'official-message' }).warnAt.map((warning) => warning.kind);
    expect(warned).toEqual(['one-day', 'due-day']);
  });
});
