import fc from 'fast-check';
import { claimsOf, factSigns, markOf } from './claims.js';
import type { ClaimMark } from './claims.js';

const source = { kind: 'unit-reply' as const, label: 'Reply of the legal department' };

describe('a statement of fact', () => {
  it.each([
    ['ru', 'В этом году выделено 18 машин.', ['number']],
    ['ru', 'В этом году районам выделено восемнадцать машин скорой помощи.', ['number']],
    ['ru', 'Закупка завершена в ноябре.', ['month']],
    ['ru', 'Это предусмотрено законом.', ['act']],
    ['ru', 'Расходы составили 1,2 млрд тенге.', ['number', 'money-or-share']],
    ['kk', 'Биыл аудандарға он сегіз жедел жәрдем көлігі бөлінді.', ['number']],
    ['kk', 'Көліктер қарашада жеткізілді.', ['month']],
    ['kk', 'Бұл министрдің бұйрығымен бекітілген.', ['act']],
    ['kk', 'Қаржының елу пайызы игерілді.', ['number', 'money-or-share']],
    ['en', 'Eighteen ambulances were given out.', ['number']],
  ] as const)('is told by its signs in %s: %s', (language, sentence, signs) => {
    expect(factSigns(language, sentence)).toEqual(signs);
  });

  it.each([
    ['ru', 'Благодарим за обращение.'],
    ['ru', 'Он ответит дополнительно.'],
    ['ru', 'Один из ответов будет направлен отдельно.'],
    ['kk', 'Өтінішіңізге рақмет.'],
    ['kk', 'Бұл бір маңызды мәселе.'],
    ['en', 'Thank you for your request.'],
  ] as const)('is not seen in courtesy in %s: %s', (language, sentence) => {
    expect(factSigns(language, sentence)).toEqual([]);
  });

  it('keeps its source when it is reworded, and loses it when its number changes', () => {
    const marks: ClaimMark[] = [{ language: 'ru', sentence: 'Районам выделено 18 машин скорой помощи.', source }];
    expect(markOf('ru', 'Районам выделено 18 машин скорой медицинской помощи.', marks)).toBe(marks[0]);
    expect(markOf('ru', 'Районам выделено восемнадцать машин скорой помощи.', marks)).toBe(marks[0]);
    expect(markOf('ru', 'Районам выделено 21 машин скорой помощи.', marks)).toBeNull();
    expect(markOf('kk', 'Районам выделено 18 машин скорой помощи.', marks)).toBeNull();
    expect(markOf('ru', 'Расходы на 18 детских садов выросли.', marks)).toBeNull();
  });

  it('is listed for each language of the draft, with the mark that covers it', () => {
    const marks: ClaimMark[] = [{ language: 'kk', sentence: 'Биыл 18 көлік бөлінді.', source: null }];
    const claims = claimsOf({ kk: 'Рақмет. Биыл 18 көлік бөлінді.', ru: 'Спасибо. Выделено 18 машин.' }, marks);
    expect(claims.map(({ language, mark }) => [language, mark !== null])).toEqual([
      ['kk', true],
      ['ru', false],
    ]);
  });

  it('never keeps a source over a changed number, whatever stands around it', () => {
    const word = fc.constantFrom('выделено', 'машин', 'районам', 'скорой', 'помощи', 'передано');
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), fc.nat(9_999), fc.nat(9_999), (words, one, other) => {
        fc.pre(one !== other);
        const [a, b] = [`${words.join(' ')} ${one}.`, `${words.join(' ')} ${other}.`];
        expect(markOf('ru', b, [{ language: 'ru', sentence: a, source }])).toBeNull();
        expect(markOf('ru', a, [{ language: 'ru', sentence: a, source }])).not.toBeNull();
      }),
    );
  });
});
