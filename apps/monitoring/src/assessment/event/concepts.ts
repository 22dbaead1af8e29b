import dictionary from './concepts.json' with { type: 'json' };

/** A thing news of state bodies speak of, known by the beginnings of its Kazakh and Russian words. */
interface Concept {
  key: string;
  /** How much it tells apart, 0.1 to 1: the rarer in the news, the more. */
  weight: number;
  /** Beginnings of words, lower case; `=` before one that is a whole word. */
  kk: string[];
  ru: string[];
}

const concepts: readonly Concept[] = dictionary.concepts;
const whole = new Map<string, Concept[]>();
const beginnings = new Map<string, Concept[]>();
const LONGEST_BEGINNING = 20;

const add = (to: Map<string, Concept[]>, word: string, concept: Concept): void => {
  to.set(word, [...(to.get(word) ?? []), concept]);
};
for (const concept of concepts)
  for (const word of [...concept.kk, ...concept.ru].map((one) => one.toLowerCase()))
    if (word.startsWith('=')) add(whole, word.slice(1), concept);
    else add(beginnings, word, concept);

/** What a word, in lower case, may speak of in either language. */
export function conceptsOf(word: string): readonly Concept[] {
  const found = new Set(whole.get(word));
  for (let length = Math.min(word.length, LONGEST_BEGINNING); length >= 2; length -= 1)
    for (const concept of beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
  return [...found];
}
