import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Tree = { [key: string]: string | Tree };

const here = import.meta.dirname;
const read = (language: string): Tree => JSON.parse(readFileSync(join(here, `${language}.json`), 'utf8'));
const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );

const languages = ['kk', 'ru', 'en'] as const;
const texts = Object.fromEntries(languages.map((language) => [language, new Map(flatten(read(language)))])) as Record<
  (typeof languages)[number],
  Map<string, string>
>;
const plural = /_(one|few|many|other)$/;
const baseOf = (key: string) => key.replace(plural, '');
const bases = (language: (typeof languages)[number]) => [...new Set([...texts[language].keys()].map(baseOf))].sort();

/** Words that two languages share, and names of formats. */
const sameInTwo = new Set([
  'requester.editorial-office',
  'nav.monitoring',
  'feedFormat.rss',
  'feedFormat.rdf',
  'feedFormat.atom',
  'feedFormat.json',
]);

describe('the catalogues', () => {
  test('say the same things in Kazakh, Russian and English', () => {
    expect(bases('kk')).toEqual(bases('ru'));
    expect(bases('en')).toEqual(bases('ru'));
  });

  test('have no empty text', () => {
    for (const language of languages)
      expect([...texts[language]].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test.each([
    ['kk', 'ru'],
    ['kk', 'en'],
    ['ru', 'en'],
  ] as const)('hold no text of %s copied into %s', (one, other) => {
    const words = (text: string | undefined) => text?.replace(/\{\{.*?\}\}/g, '').replace(/[^\p{L}]/gu, '') ?? '';
    const copied = [...texts[one]].filter(
      ([key, text]) => words(text).length > 3 && !sameInTwo.has(key) && words(texts[other].get(key)) === words(text),
    );
    expect(copied.map(([key]) => key)).toEqual([]);
  });

  test('name the same values in every language', () => {
    const values = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
    for (const language of ['kk', 'en'] as const)
      for (const [key, text] of texts[language]) {
        const russian = texts.ru.get(key) ?? texts.ru.get(`${baseOf(key)}_other`);
        expect([language, key, values(text)]).toEqual([language, key, values(russian ?? '')]);
      }
  });

  test('have every plural form their language needs', () => {
    const needed = { kk: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], en: ['one', 'other'] };
    for (const language of languages) {
      const counted = new Set([...texts[language].keys()].filter((key) => plural.test(key)).map(baseOf));
      for (const base of counted)
        for (const form of needed[language])
          expect([language, base, form, texts[language].has(`${base}_${form}`)]).toEqual([language, base, form, true]);
    }
  });

  test('write Kazakh with Kazakh letters only where Kazakh is meant', () => {
    const kazakh = /[әғқңөұүһі]/i;
    const strayed = [...texts.ru].filter(([, text]) => kazakh.test(text.replace('Баспасөз', '')));
    expect(strayed).toEqual([]);
  });
});

describe('the screens', () => {
  const source = readdirSync(join(here, '..'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(here, '..', name), 'utf8'))
    .join('\n');

  test('ask only for texts that exist', () => {
    const asked = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    const known = new Set(bases('ru').map((base) => base.replace(/_(zero|KZ-2018)$/, '')));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  test('leave no text unused', () => {
    const literal = new Set([...source.matchAll(/'([a-z][\w.-]+)'/gi)].map(([, key]) => key));
    const patterns = [...source.matchAll(/`([a-z][\w.-]*\.)\$\{/gi)].map(([, prefix]) => prefix ?? '');
    const unused = bases('ru')
      .map((base) => base.replace(/_(zero|KZ-2018)$/, ''))
      .filter((key) => !literal.has(key) && !patterns.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  test('never leave dates, numbers or order to the browser, which knows no Kazakh', () => {
    expect(source.match(/\bIntl\.|toLocale\w*String|localeCompare/g)).toBeNull();
  });
});
