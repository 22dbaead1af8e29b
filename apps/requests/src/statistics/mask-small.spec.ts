import fc from 'fast-check';
import { statisticsRules } from '@baspasoz/law';
import { hideSmallParts } from './mask-small.js';

const { hideBelow } = statisticsRules;

describe('small counts in public', () => {
  it('are hidden, and never so that the whole gives one of them away', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 12 }), (parts) => {
        const shown = hideSmallParts(parts);
        expect(shown).toHaveLength(parts.length);
        for (const [index, count] of shown.entries()) {
          if (count !== null) expect(count).toBe(parts[index]);
          if (count !== null && count > 0) expect(count).toBeGreaterThanOrEqual(hideBelow);
        }
        const hidden = parts.filter((_, index) => shown[index] === null);
        if (hidden.length > 0 && parts.length > 1) expect(hidden.length).toBeGreaterThan(1);
      }),
    );
  });

  it('leave a nought a nought: nothing is hidden where nothing is', () => {
    expect(hideSmallParts([0, 12, 30])).toEqual([0, 12, 30]);
    expect(hideSmallParts([2, 12, 30])).toEqual([null, null, 30]);
  });
});
