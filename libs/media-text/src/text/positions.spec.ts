import fc from 'fast-check';
import { findMentions, identifyLanguage, scoreTone, sentencesOf, tokensOf } from '../index.js';

const name = { key: 'm', kind: 'abbreviation', text: 'Минздрав', language: 'ru' } as const;
/** Ordinary text, and what feeds really hold: broken pairs, controls, marks on marks, other scripts. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom('Минздрав', 'министрлігі', 'т.б.', '.', '\n', ' ', '\u0000', '\ud800', '\u200b', '5 000-нан'),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('whatever the text', () => {
  test('sentences, words and mentions stand where they say, in order and within it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const pieces = [...sentencesOf(text), ...tokensOf(text)];
        expect(pieces.filter((piece) => text.slice(piece.start, piece.end) !== piece.text)).toEqual([]);
        const starts = sentencesOf(text).map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        const mentions = findMentions(text, [name]);
        expect(mentions.filter(({ matched, start, end }) => text.slice(start, end) !== matched)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('its tone is between 0 and 1, and the words that explain it stand in it, the heaviest first', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { score, because } = scoreTone(text, identifyLanguage(text).language);
        expect(score >= 0 && score <= 1).toBe(true);
        for (const { text: word, start, end, weight } of because) {
          expect(text.slice(start, end)).toBe(word);
          expect(weight).toBeGreaterThan(0);
        }
        expect(because.map(({ weight }) => weight)).toEqual(
          because.map(({ weight }) => weight).toSorted((a, b) => b - a),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one endless line', 'ұзын сөз '.repeat(20_000)],
    ['one endless word', 'а'.repeat(250_000)],
    ['full stops only', '.'.repeat(250_000)],
    ['a sentence for each word', 'Сөз. '.repeat(40_000)],
    ['digits in groups', '1 000 '.repeat(40_000)],
    ['hyphens', 'а-'.repeat(100_000)],
  ])('is read to its end: %s', (_, text) => {
    const at = sentencesOf(text).at(-1)?.end ?? 0;
    expect(at).toBe(text.trimEnd().length);
    expect(scoreTone(text).score).toBeLessThanOrEqual(1);
    expect(findMentions(text, [name])).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    ['Бұл 2026 ж. басталды. Екінші сөйлем.', ['Бұл 2026 ж. басталды.', 'Екінші сөйлем.']],
    [
      'Дома на ул. Абая, 5 млн. тенге и т.д. Второе предложение!',
      ['Дома на ул. Абая, 5 млн. тенге и т.д. Второе предложение!'],
    ],
    ['Министр А. Қасымов мәлімдеді. Жиын өтті.', ['Министр А. Қасымов мәлімдеді.', 'Жиын өтті.']],
    ['Тақырып нүктесіз\nБірінші сөйлем… Екінші?', ['Тақырып нүктесіз', 'Бірінші сөйлем…', 'Екінші?']],
    ['«Жоқ!» деді ол. Кетті', ['«Жоқ!»', 'деді ол.', 'Кетті']],
  ])('end where a reader ends them: %s', (text, sentences) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
  });
});
