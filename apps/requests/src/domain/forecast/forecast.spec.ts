import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { forecastRules } from '@baspasoz/law';
import { format } from 'prettier';
import { backtest, offices } from './backtest.js';
import { forecastBreaches } from './forecast-breaches.js';
import { forecastTable } from './forecast-table.js';

const { leastDecisions } = forecastRules;
const work = fc
  .array(fc.integer({ min: 0, max: 15 }), { maxLength: 40 })
  .map((days) => days.map((daysLeft, at) => ({ id: String(at), daysLeft })));
const pace = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 20, maxLength: 40 });
const measured = pace.filter((days) => days.reduce((sum, day) => sum + day, 0) >= leastDecisions);

describe('the forecast of breaches', () => {
  it('says nothing where too little was measured', () => {
    expect(forecastBreaches([{ id: 'a', daysLeft: 2 }], Array<number>(40).fill(0))).toBeNull();
    expect(forecastBreaches([{ id: 'a', daysLeft: 2 }], [leastDecisions - 1, 0, 0])).toBeNull();
  });

  it('knows the plain cases: an even pace that suffices, one that does not, and a term that is over', () => {
    const three = [1, 1, 1].map((daysLeft, at) => ({ id: String(at), daysLeft }));
    const shares = (open: typeof three, days: number[]) =>
      forecastBreaches(open, days)?.items.map(({ lateShare }) => lateShare);
    expect(shares(three, Array<number>(10).fill(3))).toEqual([0, 0, 0]);
    expect(shares(three, Array<number>(10).fill(1))).toEqual([0, 1, 1]);
    expect(shares([{ id: 'a', daysLeft: 0 }], Array<number>(10).fill(9))).toEqual([1]);
    expect(forecastBreaches(three, Array<number>(10).fill(1))?.late).toEqual({ low: 2, middle: 2, high: 2 });
  });

  it('foretells every request once, within nought and one, the count between its bounds, and twice the same', () => {
    fc.assert(
      fc.property(work, measured, (open, days) => {
        const forecast = forecastBreaches(open, days)!;
        expect(forecast.items.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
        for (const { lateShare } of forecast.items) expect(lateShare >= 0 && lateShare <= 1).toBe(true);
        const { low, middle, high } = forecast.late;
        expect(low <= middle && middle <= high && high <= open.length).toBe(true);
        expect(forecastBreaches([...open].reverse(), days)).toEqual(forecast);
      }),
      { numRuns: 30 },
    );
  });

  it('an office that decides one more every day is late with no more', () => {
    fc.assert(
      fc.property(work, measured, (open, days) => {
        const now = forecastBreaches(open, days)!;
        const faster = forecastBreaches(
          open,
          days.map((day) => day + 1),
        )!;
        faster.items.forEach(({ lateShare }, at) => expect(lateShare).toBeLessThanOrEqual(now.items[at]!.lateShare));
      }),
      { numRuns: 30 },
    );
  });

  it.each(offices)(
    'in the office «$name» it does better than the mere mean, and the interval holds what it says',
    (office) => {
      const { late, brier, covered } = backtest(office, 7);
      expect(brier).toBeLessThanOrEqual(Math.max(0.01, late * (1 - late)));
      expect(covered).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('docs/forecast.md gives the figures of the backtest', async () => {
    const written = await readFile(join(process.cwd(), 'docs/forecast.md'), 'utf8');
    expect(written).toBe(await format(forecastTable(), { parser: 'markdown' }));
  });
});
