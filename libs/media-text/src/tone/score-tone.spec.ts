import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreTone } from './score-tone.js';
import { modelName } from './tone-model.js';

const pairs: [string, 'kk' | 'ru', string, string][] = [
  [
    'a hospital without heating',
    'kk',
    'Ауруханада үш күннен бері жылу жоқ, науқастар шағымданды.',
    'Ауруханаға жаңа жабдық жеткізілді.',
  ],
  [
    'a hospital without heating',
    'ru',
    'В больнице третий день нет отопления, пациенты жалуются.',
    'В больницу привезли новое оборудование.',
  ],
  ['deaths', 'kk', 'Апаттан үш адам қаза тапты.', 'Үш адам марапатталды.'],
  ['deaths', 'ru', 'При аварии погибли три человека.', 'Наградили трёх человек.'],
  [
    'embezzlement',
    'kk',
    'Шенеунік миллиондарды жымқырды деген күдікпен ұсталды.',
    'Министрлік жаңа бағдарламаны таныстырды.',
  ],
  [
    'embezzlement',
    'ru',
    'Чиновника задержали по подозрению в хищении миллионов.',
    'Министерство представило новую программу.',
  ],
];

describe('the tone', () => {
  test.each(pairs)('of %s, in %s, is graver than that of good news', (_, language, bad, good) => {
    expect(scoreTone(bad, language).score).toBeGreaterThan(2 * scoreTone(good, language).score);
  });

  test('is explained by the words that made it', () => {
    const { because } = scoreTone('Ауруханада жылу жоқ, науқастар шағымданды.', 'kk');
    expect(because.map(({ text }) => text).join(' ')).toMatch(/жылу жоқ|шағымданды/);
  });

  test('of one bad paragraph is not drowned by a long article around it', () => {
    const calm = 'Жиналыста өңірді дамыту бағдарламасы талқыланды. '.repeat(20);
    const bad = 'Ауруханада жылу жоқ, адамдар шағымданды.';
    expect(scoreTone(`${calm}${bad} ${calm}`, 'kk').score).toBeGreaterThan(3 * scoreTone(calm, 'kk').score);
  });

  test.each(['Three people died in the accident.', '', '12:30', 'การประชุม'])(
    'of what is neither Kazakh nor Russian is not guessed: “%s”',
    (text) => {
      expect(scoreTone(text)).toMatchObject({ score: 0, because: [] });
    },
  );

  test('in the report is that of the model that is here', () => {
    const report = readFileSync(join(import.meta.dirname, '../../../../docs/monitoring/tone-report.md'), 'utf8');
    expect(report).toContain(`model \`${modelName}\``);
  });
});
