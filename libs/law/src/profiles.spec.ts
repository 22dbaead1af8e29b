import { profileInForce, profiles, refusalGrounds, termOn } from './profiles.js';
import { kinds } from './types.js';
import type { LocalizedText } from './types.js';

const units = ['working-day', 'calendar-day', 'month', 'year', 'hour', 'times', 'rule'];
const isComplete = (text: LocalizedText): boolean => Boolean(text.kk && text.ru && text.en);

describe.each(profiles)('profile $code', (profile) => {
  test.each(profile.terms)(
    '$key carries a value, a unit, a beginning, a clause in three languages and its mark',
    (term) => {
      expect(Number.isInteger(term.value)).toBe(true);
      expect(units).toContain(term.unit);
      expect(['receipt', 'registration', 'due', 'extension', 'event']).toContain(term.runsFrom);
      expect(isComplete(term.clause)).toBe(true);
      expect(term.mark).toMatch(/^[STNMBD]$/);
      expect(term.source).not.toBe('');
    },
  );

  test('what no one has seen in a statute says so: only S and T rows name a text', () => {
    const unseen = profile.terms.filter((term) => term.mark === 'B');
    expect(unseen.every((term) => /not |common knowledge/.test(term.source))).toBe(true);
  });

  test('has a clock for every kind of request, out of rows that exist', () => {
    const on = profile.validTo ?? '2026-01-01';
    for (const kind of kinds) {
      const { due, extension, extensionNotice } = profile.kinds[kind];
      for (const key of [due, extension, extensionNotice]) if (key) expect(termOn(profile, key, on)).not.toBeNull();
    }
  });

  test('every ground for refusal has its basis and its label in three languages', () => {
    expect(refusalGrounds(profile).length).toBeGreaterThan(0);
    for (const ground of refusalGrounds(profile)) {
      expect(isComplete(ground.label) && isComplete(ground.legalBasis)).toBe(true);
      expect(typeof ground.requiresHeadApproval).toBe('boolean');
    }
  });

  test('tells the head of a critical matter faster than of a lesser one', () => {
    const { critical, high, medium, low } = profile.notification.acknowledgeWithinMinutes;
    expect([critical, high, medium, low]).toEqual([critical, high, medium, low].toSorted((a, b) => a - b));
  });
});

test('profiles follow each other without a gap, at midnight in Kazakhstan', () => {
  expect(profileInForce(new Date('2024-08-19T17:59:59Z')).code).toBe('KZ-2018');
  expect(profileInForce(new Date('2024-08-19T19:00:00Z')).code).toBe('KZ-2024');
});

test('the words of the statute change with the profile', () => {
  expect(profiles.map((profile) => profile.wording.request.kk)).toEqual(['сауал', 'сұрау салу']);
});
