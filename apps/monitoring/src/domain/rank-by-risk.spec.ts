import fc from 'fast-check';
import { byRisk } from './rank-by-risk.js';
import { isGraver } from './severity-order.js';

const story = fc.record({
  id: fc.uuid(),
  state: fc.constantFrom('open', 'notified', 'confirmed', 'dismissed' as const),
  severity: fc.constantFrom('critical', 'high', 'medium', 'low', null),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  sources: fc.integer({ min: 1, max: 50 }),
});

test('stories stand by risk in whatever order they came: nothing graver below, what was dismissed last', () => {
  fc.assert(
    fc.property(fc.uniqueArray(story, { selector: ({ id }) => id, maxLength: 12 }), (stories) => {
      const ranked = stories.toSorted(byRisk);
      expect(ranked).toEqual(stories.toReversed().toSorted(byRisk));
      for (const [index, one] of ranked.entries()) {
        const next = ranked[index + 1];
        if (!next) continue;
        if (one.state === 'dismissed') expect(next.state).toBe('dismissed');
        else if (next.state !== 'dismissed' && next.severity) {
          expect(one.severity).not.toBeNull();
          expect(isGraver(next.severity, one.severity)).toBe(false);
        }
      }
    }),
  );
});
