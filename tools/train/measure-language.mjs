import { identifyLanguage } from '../../libs/media-text/dist/index.js';
import { languageRows } from './language.mjs';
import { wilson } from './measure.mjs';
import { ownRows } from './sets.mjs';
import { sideOf } from './split.mjs';

const most = 2000;
const shortest = 40;

/** How people type Kazakh on a Russian keyboard. */
const onRussianKeyboard = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };
const withoutItsLetters = (text) =>
  [...text]
    .map((letter) => {
      const plain = onRussianKeyboard[letter.toLowerCase()];
      if (!plain) return letter;
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    })
    .join('');

const unseen = (rows) =>
  rows
    .map(({ text }) => text)
    .filter((text) => text.length >= shortest && sideOf(text) === 'test')
    .slice(0, most);

/** Of texts whose language is known from their set, how many are told right, and as what the others pass. */
export function measureLanguage() {
  const { kk, ru } = languageRows();
  const [kazakh, russian] = [unseen(kk), unseen(ru)];
  const news = ownRows()
    .map(({ text }) => text)
    .filter((text) => text.length >= shortest);
  const pairs = Math.min(kazakh.length, russian.length);
  const mixed = Array.from({ length: pairs }, (_, at) => `${kazakh[at]}\n${russian[at]}`);
  const sets = [
    { name: 'Kazakh reviews', language: 'kk', texts: kazakh },
    { name: 'Kazakh news sentences', language: 'kk', texts: news },
    { name: 'the same news, typed without the Kazakh letters', language: 'kk', texts: news.map(withoutItsLetters) },
    { name: 'Russian news sentences', language: 'ru', texts: russian },
    { name: 'a Kazakh review and a Russian sentence, one after the other', language: 'mixed', texts: mixed },
  ];
  return sets.map(({ name, language, texts }) => {
    const told = texts.map((text) => identifyLanguage(text).language);
    const as = Object.fromEntries(
      ['kk', 'ru', 'mixed', 'other'].map((one) => [one, told.filter((each) => each === one).length]),
    );
    return { name, language, as, right: wilson(as[language], texts.length) };
  });
}
