import { functionWords, searchTermsOf, wordsOf } from '@baspasoz/media-text';

/** Words of every question and every answer of an office, folded: they would make all texts alike. */
const everywhere = new Set(
  (
    'какой какая какие каких сколько когда почему кто прошу просим сообщите сообщить году год этом также всего является ' +
    'сейчас казир ' +
    'канша кандай неге кашан кайда ким сураймыз отинемин жыл жылы жылгы биыл болып болды бар жок туралы'
  ).split(' '),
);

/** Whether a folded word says nothing about the matter. */
export const isIdle = (folded: string): boolean => functionWords.has(folded) || everywhere.has(folded);

/** The words of a text that say what it is about, each once, with every form under which it is found. */
export function tellingWords(text: string): (readonly string[])[] {
  const words = wordsOf(text)
    .map((word) => searchTermsOf(word.text))
    .filter(([word]) => word !== undefined && word.length > 1 && !isIdle(word));
  return [...new Map(words.map((terms) => [terms[0], terms])).values()];
}
