import { foldedWordsOf, sentencesOf, tokensOf } from '@baspasoz/media-text';
import type { Language } from '@baspasoz/contracts';
import { isIdle } from '../search/telling-words.js';
import { datesIn } from './dates-in.js';
import type { DateMention } from './dates-in.js';
import { formsOf } from './forms-of.js';
import { bounds, conceptOf, poles } from './lexicon.js';
import { namesIn } from './names-in.js';
import { isNegative } from './polarity.js';
import { quantitiesIn } from './quantities-in.js';
import type { Quantity, Word } from './quantities-in.js';

/** A sentence taken apart for comparing. */
export interface Statement {
  text: string;
  language: Language;
  /** The words that tell what it speaks of, each with its forms: no numbers, bounds, denials or idle words. */
  subject: readonly Word[];
  /** The same in signs common to both languages. */
  concepts: ReadonlySet<string>;
  words: readonly Word[];
  quantities: readonly Quantity[];
  dates: readonly DateMention[];
  persons: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** How each person stands in the sentence. */
  namedAs: ReadonlyMap<string, string>;
  negative: boolean;
}

const denials = new Set(['не', 'нет', 'ни', 'жок', 'емес', 'бар', 'есть']);

/** The statements of a text; a sentence of one word states nothing that could be compared. */
export function statementsOf(text: string, language: Language): Statement[] {
  return sentencesOf(text)
    .map((sentence) => statementOf(sentence.text, language))
    .filter(({ subject }) => subject.length >= 2);
}

function statementOf(text: string, language: Language): Statement {
  const kazakh = language === 'kk';
  const { dates, rest } = datesIn(text);
  const words = foldedWordsOf(rest.replaceAll('%', kazakh ? ' пайыз ' : ' процентов ')).map((word) => ({
    word,
    terms: formsOf(word),
  }));
  const { persons, places, says } = namesIn(text);
  const subject = words.filter(
    ({ word }) =>
      !word.startsWith('#') && word.length > 2 && !denials.has(word) && !isIdle(word) && !boundWords.has(word),
  );
  return {
    text,
    language,
    subject,
    concepts: new Set([
      ...subject.flatMap(({ terms }) => terms.flatMap((term) => conceptOf.get(term) ?? [])),
      ...places,
    ]),
    words,
    quantities: quantitiesIn(words),
    dates,
    persons,
    places,
    namedAs: says,
    negative: isNegative(
      tokensOf(rest).map(({ norm }) => norm),
      kazakh,
    ),
  };
}

const boundWords = new Set([...bounds.least, ...bounds.most, ...bounds.about]);

/** Whether a word says on which side of a pair of opposites the sentence stands. */
export const isPole = ({ terms }: Word): boolean => terms.some((term) => poles.has(term));
