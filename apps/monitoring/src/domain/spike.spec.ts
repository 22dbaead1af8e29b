import fc from 'fast-check';
import { judgeCount } from './spike.js';

const rule = { leastDays: 8, leastArticles: 5, chance: 0.0005 };
const history = fc.array(fc.nat({ max: 200 }), { minLength: 8, maxLength: 40 });

describe('coverage beyond what is usual', () => {
  test('is not judged from fewer days than the rule wants', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500 }), fc.array(fc.nat({ max: 50 }), { maxLength: 7 }), (count, days) => {
        expect(judgeCount(count, days, rule)).toEqual({ known: false, days: days.length });
      }),
    );
  });

  test('begins above one bound: what is more than a spike is a spike, what is less than usual is none', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 2_000 }), (days, count) => {
        const judged = judgeCount(count, days, rule);
        if (!judged.known) throw new Error('judged');
        expect(judged.isSpike).toBe(count > judged.bound);
        expect(judged.bound).toBeGreaterThanOrEqual(Math.max(rule.leastArticles - 1, Math.floor(judged.usual)));
        expect(judgeCount(judged.bound + 1, days, rule)).toMatchObject({ isSpike: true });
      }),
    );
  });

  test('does not depend on the order of the days', () => {
    fc.assert(
      fc.property(history, (days) => {
        expect(judgeCount(9, days.toReversed(), rule)).toEqual(judgeCount(9, days, rule));
      }),
    );
  });

  test('is harder to reach where the days differ more', () => {
    const even = judgeCount(20, Array<number>(20).fill(5), rule);
    const uneven = judgeCount(20, [...Array<number>(10).fill(0), ...Array<number>(10).fill(10)], rule);
    expect(even).toMatchObject({ isSpike: true });
    expect(uneven).toMatchObject({ isSpike: false });
  });

  test('of a body nobody writes about is five articles in three hours', () => {
    const silent = Array<number>(40).fill(0);
    expect(judgeCount(4, silent, rule)).toMatchObject({ isSpike: false });
    expect(judgeCount(5, silent, rule)).toMatchObject({ isSpike: true });
  });
});
