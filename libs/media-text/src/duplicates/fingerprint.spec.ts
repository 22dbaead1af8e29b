import fc from 'fast-check';
import { bandsOf, fingerprintOf, similarity } from './fingerprint.js';

const likeness = (a: string, b: string) => similarity(fingerprintOf(a), fingerprintOf(b));
const meet = (a: string, b: string) => {
  const keys = new Set(bandsOf(fingerprintOf(a)));
  return bandsOf(fingerprintOf(b)).some((key) => keys.has(key));
};

const typedInRussian = (text: string) =>
  text.replace(/[әіңғүұқөһ]/g, (letter) => 'аингуукох'['әіңғүұқөһ'.indexOf(letter)] ?? letter);

const news =
  'Түркістан облысындағы аудандық ауруханада үш күннен бері жылу жоқ. Науқастардың туыстары Денсаулық сақтау министрлігіне шағымданғанын, бірақ жауап алмағанын айтады.';
const other =
  'Облыс әкімдігінің мәліметінше, балабақша кезегіндегі балалар саны бір жылда екі есе азайған, жаңа екі балабақша ашылған.';

describe('a reprint', () => {
  test.each([
    ['the same text', news],
    ['in other letters and marks', news.toUpperCase().replaceAll('.', '!')],
    ['with its numbers in figures', news.replace('үш', '3')],
    ['with a lead before it', `Қала ақпарат агенттігінің хабарлауынша, ${news}`],
    ['cut after its first sentences', `${news} ${other} ${other.slice(0, 40)}`],
    ['typed without the Kazakh letters', typedInRussian(news)],
  ])('is seen: %s', (_, text) => {
    expect(likeness(news, text)).toBeGreaterThanOrEqual(0.5);
    expect(meet(news, text)).toBe(true);
  });

  test.each([
    ['another piece of news of the same region', other],
    [
      'the same event in other words',
      'Ауруханадағы жылу мәселесі үшінші тәулікте де шешілмеді, науқастар суықтан тоңып жатыр дейді туыстары.',
    ],
    ['a text of one word', 'жылу'],
  ])('is not seen in %s', (_, text) => {
    expect(likeness(news, text)).toBeLessThan(0.5);
  });

  test('of any text is the text itself, and likeness does not ask who came first', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const same = likeness(a, a);
        expect(bandsOf(fingerprintOf(a)).length === 0 ? same === 0 : same === 1).toBe(true);
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
      { numRuns: 200 },
    );
  });

  test('of a text without a word is never found', () => {
    expect(bandsOf(fingerprintOf('— … !'))).toEqual([]);
    expect(likeness('', '')).toBe(0);
  });
});
