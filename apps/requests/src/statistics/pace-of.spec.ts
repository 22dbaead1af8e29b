import fc from 'fast-check';
import { paceOf } from './pace-of.js';

const taken = fc.array(fc.record({ hours: fc.nat({ max: 400 }), count: fc.integer({ min: 1, max: 5 }) }), {
  minLength: 1,
  maxLength: 30,
});

describe('median and 90th percentile from counted hours', () => {
  it('are those of the decisions one by one', () => {
    fc.assert(
      fc.property(taken, (counted) => {
        const each = counted.flatMap(({ hours, count }) => Array<number>(count).fill(hours)).sort((a, b) => a - b);
        const at = (share: number) => {
          const place = share * (each.length - 1);
          const [low, high] = [each[Math.floor(place)]!, each[Math.ceil(place)]!];
          return (low + (high - low) * (place % 1)) / 24;
        };
        const { medianDays, p90Days } = paceOf(counted);
        expect(medianDays).toBeCloseTo(at(0.5), 9);
        expect(p90Days).toBeCloseTo(at(0.9), 9);
      }),
    );
  });

  it('are unknown while nothing is decided', () => {
    expect(paceOf([])).toEqual({ medianDays: null, p90Days: null });
  });
});
