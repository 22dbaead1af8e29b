import { buildCalendar, explainClock, instantOf } from '@baspasoz/law';
import type { ClockDay } from '../api/types';
import { stripCells, type StripInput } from './cells';
import { skippedByReason } from './skipped-by-reason';

const calendar = buildCalendar();
const clock = (extended = false) =>
  explainClock({
    kind: 'media-request',
    receivedAt: instantOf('2026-03-20', '16:00', calendar.timeZone),
    calendar,
    extended,
  });
const days: ClockDay[] = clock().days;
const looks = (part: Partial<StripInput>) =>
  stripCells({ days, today: '2026-03-31', dueOn: '2026-04-01', workingDaysOverdue: 0, closed: false, ...part })
    .map((cell) => `${Number(cell.date.slice(8))}:${cell.look}`)
    .join(' ');

describe('the strip', () => {
  test('fills worked days, outlines today, hatches days off, leaves the rest ahead', () => {
    expect(looks({})).toBe(
      '20:registered 21:off 22:off 23:off 24:off 25:off 26:done 27:done 28:off 29:off 30:done 31:today 1:ahead',
    );
  });

  test('adds a red day for each working day past the term, five at most', () => {
    expect(looks({ today: '2026-04-03', workingDaysOverdue: 2 })).toMatch(/1:done 2:late 3:late$/);
    expect(looks({ today: '2026-05-03', workingDaysOverdue: 20 }).match(/late/g)).toHaveLength(5);
  });

  test('stands at its closing: no today, and the days it was late stay red', () => {
    expect(looks({ closed: true })).toMatch(/30:done 31:done 1:ahead$/);
    expect(looks({ closed: true, today: '2026-04-03', workingDaysOverdue: 2 })).toMatch(/1:done 2:late 3:late$/);
  });

  test('shows the days of an extension pale up to its last', () => {
    const { days: extended, dueOn } = clock(true);
    expect(looks({ days: extended, dueOn })).toMatch(/2:extension .* 16:extension$/);
  });
});

test('a day off is named in one word by what made it off', () => {
  const kindOn = (date: string) => days.find((day) => day.date === date)?.offKind;
  expect(['2026-03-21', '2026-03-24', '2026-03-28', '2026-03-30'].map(kindOn)).toEqual([
    'holiday',
    'substitute',
    'weekend',
    undefined,
  ]);
});

test('skipped days are told by reason, days in a row as one run', () => {
  expect(skippedByReason(clock().skipped).map(({ runs }) => runs)).toEqual([
    [{ from: '2026-03-21', to: '2026-03-23' }],
    [{ from: '2026-03-24', to: '2026-03-24' }],
    [{ from: '2026-03-25', to: '2026-03-25' }],
    [{ from: '2026-03-28', to: '2026-03-29' }],
  ]);
});
