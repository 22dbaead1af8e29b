import fc from 'fast-check';
import { addDays, addMonths } from './local-date.js';
import { keptSince, retentionKeys, retentionRule, retentionRules } from './retention.js';

describe('the rules of retention', () => {
  it('are one for each kind of record, and none besides', () => {
    expect(retentionRules.map(({ key }) => key)).toEqual([...retentionKeys]);
    for (const key of retentionKeys) expect(retentionRule(key).key).toBe(key);
  });

  it.each(retentionRules)(
    '$key says what it rests on, in three languages',
    ({ keeps, then, from, why, clause, mark, source }) => {
      for (const text of [from, why, ...(clause ? [clause] : [])])
        for (const language of ['kk', 'ru', 'en'] as const) expect(text[language].length).toBeGreaterThan(5);
      expect(source.length).toBeGreaterThan(10);
      expect(mark === 'D' || clause !== null).toBe(true);
      // A term without an end ends nothing, and every end has its term.
      expect(keeps === null).toBe(then === null);
      if (keeps) expect(keeps.value).toBeGreaterThan(0);
    },
  );

  it('a record is kept through the last day of its term and not a day longer, whatever the year', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2018-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (made, around) => {
        const lastDay = addMonths(made, 60);
        const today = addDays(lastDay, around);
        const isOver = made < keptSince(retentionRule('request'), today)!;
        // A 29 February has its day in no common year: the term may then end on the last of February.
        if (made.endsWith('02-29')) return;
        expect(isOver).toBe(today > lastDay);
      }),
    );
    expect(keptSince(retentionRule('aside-mail'), '2026-11-30')).toBe('2026-09-01');
    expect(keptSince(retentionRule('register'), '2026-11-30')).toBeNull();
  });
});
