import { findMentions } from './find-mentions.js';
import type { NameKind, NamePattern } from './name-pattern.js';

const pattern = (text: string, language: 'kk' | 'ru', kind: NameKind = 'name'): NamePattern => ({
  key: text,
  kind,
  text,
  language,
});
const matched = (text: string, ...patterns: NamePattern[]) =>
  findMentions(text, patterns).map((found) => found.matched);

describe('a name in a text', () => {
  test.each([
    'Денсаулық сақтау министрлігі',
    'Денсаулық сақтау министрлігінің',
    'Денсаулық сақтау министрлігіне',
    'Денсаулық сақтау министрлігінен',
    'Денсаулық сақтау министрлігімен',
    'Денсаулық сақтау министрлігіндегі',
    'ДЕНСАУЛЫҚ САҚТАУ МИНИСТРЛІГІ',
    'Денсаулык сактау министрлиги',
    'денсаулык сактау министрлигинин',
  ])('is found in whatever Kazakh case, and without the Kazakh letters: %s', (form) => {
    expect(matched(`Кеше ${form} хабарлады.`, pattern('Денсаулық сақтау министрлігі', 'kk'))).toEqual([form]);
  });

  test.each([
    'Министерство здравоохранения',
    'Министерства здравоохранения',
    'Министерству здравоохранения',
    'Министерством здравоохранения',
    'в Министерстве здравоохранения',
    'министерство «здравоохранения»',
  ])('is found in whatever Russian case: %s', (form) => {
    expect(matched(`Вчера ${form} сообщило.`, pattern('Министерство здравоохранения', 'ru'))).toEqual([
      form.replace(/^в /, '').replace(/»$/, ''),
    ]);
  });

  test.each(['ДСМ', 'ДСМ-нің', 'ДСМнің', 'ДСМ-ға'])('is found as an abbreviation with its ending: %s', (form) => {
    expect(matched(`Бұл туралы ${form} хабарлады`, pattern('ДСМ', 'kk', 'abbreviation'))).toEqual([form]);
  });

  test.each(['Минздрав', 'Минздрава', 'Минздраву', 'Минздравом', 'Минздраве', 'Минздравтың', 'Минздравқа'])(
    'made of parts of words is inflected in the way of either language: %s',
    (form) => {
      expect(matched(`${form} 2026`, pattern('Минздрав', 'ru', 'abbreviation'))).toEqual([form]);
    },
  );

  test.each([
    ['Түркістан облысының әкімі', 'kk', 'Түркістан облысының әкіміне шағымданды', 'Түркістан облысының әкіміне'],
    ['аким Туркестанской области', 'ru', 'обратились к акиму Туркестанской области', 'акиму Туркестанской области'],
  ] as const)('of a head is found too: %s', (name, language, text, form) => {
    expect(matched(text, pattern(name, language, 'head'))).toEqual([form]);
  });

  test.each([
    ['another ministry', 'Министерство просвещения сообщило', pattern('Министерство здравоохранения', 'ru')],
    ['small letters that are another word', 'осы дсм емес', pattern('ДСМ', 'kk', 'abbreviation')],
    [
      'words with a sentence’s end between',
      'Это министерство. Здравоохранения касается',
      pattern('Министерство здравоохранения', 'ru'),
    ],
    [
      'a longer word with the same beginning',
      'Денсаулық сақтау министрлері',
      pattern('Денсаулық сақтау министрлігі', 'kk'),
    ],
    ['a longer abbreviation', 'ДСМК хабарлады', pattern('ДСМ', 'kk', 'abbreviation')],
  ])('is not seen in %s', (_, text, name) => {
    expect(matched(text, name)).toEqual([]);
  });

  test('inside a longer name of the same thing is counted once; of another thing, for itself', () => {
    const akimat = { ...pattern('Түркістан әкімдігі', 'kk'), key: 'akimat' };
    const whole = { ...pattern('Түркістан облысының әкімдігі', 'kk'), key: 'akimat' };
    const place = pattern('Түркістан', 'kk', 'place');
    expect(matched('Түркістан облысының әкімдігі', akimat, whole, place)).toEqual([
      'Түркістан облысының әкімдігі',
      'Түркістан',
    ]);
  });
});
