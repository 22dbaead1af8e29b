import { dateWriter, daysBetween, instantInZone, plusDays, weekdayLong, weekdayOf, weekdayShort } from './dates';

const now = new Date('2026-04-01T05:00:00Z');
const written = (language: 'kk' | 'ru' | 'en') => dateWriter(language, 'Asia/Almaty', now);

describe('dates are written', () => {
  test.each([
    ['kk', '2026 жылғы 1 сәуір, 18:30'],
    ['ru', '1 апреля 2026 года, 18:30'],
    ['en', '1 April 2026, 18:30'],
  ] as const)('in %s in the zone of the body', (language, text) => {
    expect(written(language).fullMoment('2026-04-01T13:30:00Z')).toBe(text);
  });

  test('with the offset of their own day: Almaty was six hours ahead before March 2024', () => {
    expect(written('ru').fullMoment('2023-08-28T12:30:00Z')).toBe('28 августа 2023 года, 18:30');
  });

  test('without the year when it is this one', () => {
    expect(written('kk').day('2026-11-23')).toBe('23 қараша');
    expect(written('kk').day('2025-11-23')).toBe('2025 жылғы 23 қараша');
  });

  test('as one span when they stand in a row', () => {
    expect(written('kk').span('2026-03-21', '2026-03-23')).toBe('21–23 наурыз');
    expect(written('ru').span('2026-04-30', '2026-05-01')).toBe('30 апреля–1 мая');
    expect(written('en').span('2026-05-01', '2026-05-01')).toBe('1 May');
  });

  test('with every Kazakh month and weekday in Kazakh', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      written('kk')
        .day(`2026-${String(month + 1).padStart(2, '0')}-01`)
        .slice(2),
    );
    expect(months).toEqual(
      'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    );
    expect([1, 7].map((weekday) => weekdayShort(weekday, 'kk'))).toEqual(['дс', 'жс']);
    expect(weekdayLong(4, 'kk')).toBe('бейсенбі');
  });
});

test('the wall clock of the body becomes an instant', () => {
  expect(instantInZone('2026-03-20 16:00', 'Asia/Almaty')).toBe('2026-03-20T11:00:00.000Z');
  expect(instantInZone('2023-03-20 16:00', 'Asia/Almaty')).toBe('2023-03-20T10:00:00.000Z');
});

test('days are counted by the calendar', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
  expect(weekdayOf('2026-03-22')).toBe(7);
});
