import { closingWords } from './closing-words.js';
import { profiles, termOn } from './profiles.js';

const name = { kk: 'Министрлік', ru: 'Министерство', en: 'Ministry' };
const on = '2026-03-20';

describe('the words under a decision', () => {
  test.each(profiles.map(({ code }) => code))(
    'name the term to complain of %s with its clause, in each language',
    (code) => {
      const profile = profiles.find((one) => one.code === code);
      const term = profile && termOn(profile, 'complaint.filing', on);
      for (const language of ['kk', 'ru', 'en'] as const) {
        const { appealText } = closingWords({ language, clause: name, bodyName: name, legalProfile: code, on });
        expect(appealText).toContain(String(term?.value));
        expect(appealText).toContain(term?.clause[language]);
        expect(appealText).not.toMatch(/[{}]/);
      }
    },
  );

  test('say so where a law knows no such term on the day', () => {
    const long = { language: 'ru', clause: name, bodyName: name, legalProfile: 'KZ-1900', on } as const;
    expect(() => closingWords(long)).toThrow();
  });
});
