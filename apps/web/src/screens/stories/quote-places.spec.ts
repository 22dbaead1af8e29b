import { quotePlaces } from './quote-places';

const text = 'Ауруханада үш күннен бері жылу жоқ.';
const quote = { articleId: 'a', text, start: 100, end: 100 + text.length };
const name = { kk: '', ru: '', en: '' };
const at = (word: string) => ({
  text: word,
  start: 100 + text.indexOf(word),
  end: 100 + text.indexOf(word) + word.length,
});

test('the words that caused the alert are found inside the sentence, those of other sentences are not', () => {
  const places = quotePlaces(quote, {
    relevance: [],
    rules: [{ id: 'r', name, matched: [at('жылу жоқ'), { text: 'апат', start: 3, end: 7 }] }],
    tone: {
      score: 0.9,
      threshold: 0.85,
      model: 'm',
      because: [
        { ...at('үш күннен'), weight: 0.4 },
        { ...at('Ауруханада'), weight: -0.2 },
      ],
    },
  });
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['жылу жоқ', 'үш күннен']);
});
