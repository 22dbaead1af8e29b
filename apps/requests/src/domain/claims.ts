import type { Language } from '@baspasoz/contracts';
import { numbersOf, sentencesOf } from '@baspasoz/media-text';

/** Where a statement may come from. `official` is an official's own knowledge, by name. */
export const sourceKinds = [
  'unit-reply',
  'body-reply',
  'line',
  'document',
  'register',
  'official',
  'earlier-answer',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface ClaimSource {
  kind: SourceKind;
  /** What a reader sees: a title, a number, a name. */
  label: string;
  /** Id of what is cited, in the service that owns it. */
  ref?: string;
  version?: number;
  url?: string;
}

/** The officer's word on one sentence: where it comes from, or that it states no fact (`source` null). */
export interface ClaimMark {
  language: Language;
  sentence: string;
  source: ClaimSource | null;
}

/** What makes a sentence look like a statement of fact. */
export type FactSign = 'number' | 'month' | 'money-or-share' | 'act';

const months: Record<Language, RegExp> = {
  kk: /(?<!\p{L})(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)/iu,
  ru: /(?<!\p{L})(?:январ|феврал|март[ае]?(?!\p{L})|апрел|ма[яей](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр)/iu,
  en: /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/iu,
};
const moneyOrShare = /(?:тенге|теңге|tenge|пайыз|процент|per ?cent|%|₸)/iu;
const acts: Record<Language, RegExp> = {
  kk: /(?<!\p{L})(?:заң(?:ы|ның|ына|ында|ға|мен|ымен)?(?!\p{L})|кодекс|жарлы[қғ]|қаулы|бұйры[қғ]|шешімі|-бап|бабы|тармағы)/iu,
  ru: /(?<!\p{L})(?:закон(?:а|у|ом|е|ов|ы)?(?!\p{L})|кодекс|указ(?:а|у|ом|е)?(?!\p{L})|постановлени|приказ(?:а|у|ом|е|ы|ов)?(?!\p{L})|стать[яиеёю]|пункт)/iu,
  en: /\b(?:law on|act no|code|decree|resolution|order no|article|paragraph)\b/iu,
};

/** Why a sentence looks like a statement of fact; empty for courtesy and connecting words. Pure, and explained to the officer. */
export function factSigns(language: Language, sentence: string): FactSign[] {
  const signs: FactSign[] = [];
  if (hasNumber(language, sentence)) signs.push('number');
  if (months[language].test(sentence)) signs.push('month');
  if (moneyOrShare.test(sentence)) signs.push('money-or-share');
  if (acts[language].test(sentence)) signs.push('act');
  return signs;
}

/** Words that are numbers in one language and something else in the other: `он` is ten in Kazakh and «he» in Russian. */
const otherwise = /(?<!\p{L})(?:он|одн\p{L}*|один|бір|бірі|бірге|елу)(?!\p{L})/giu;

function hasNumber(language: Language, sentence: string): boolean {
  if (/\p{N}/u.test(sentence)) return true;
  if (language === 'en')
    return /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion)\b/iu.test(
      sentence,
    );
  const numbers = numbersOf(sentence);
  if (language === 'ru') return numbersOf(sentence.replace(otherwise, '')).length > 0;
  // «бір» alone is an article in Kazakh; with anything beside it, it is a number.
  return numbers.some((value) => value !== '#1');
}

export interface DraftClaim {
  language: Language;
  sentence: string;
  signs: FactSign[];
  /** The mark that covers it, if there is one. */
  mark: ClaimMark | null;
}

/** The sentences of a draft that state facts, or that the officer has marked. */
export function claimsOf(texts: Partial<Record<Language, string>>, marks: readonly ClaimMark[]): DraftClaim[] {
  return (Object.entries(texts) as [Language, string][]).flatMap(([language, text]) =>
    sentencesOf(text)
      .map(({ text: sentence }) => ({
        language,
        sentence,
        signs: factSigns(language, sentence),
        mark: markOf(language, sentence, marks),
      }))
      .filter(({ signs, mark }) => signs.length > 0 || mark !== null),
  );
}

const wordsIn = (text: string): Set<string> => new Set(text.toLocaleLowerCase('ru').match(/\p{L}+/gu) ?? []);
const facts = (sentence: string): string => numbersOf(sentence).toSorted().join(' ');

/** Of the words of two sentences, the share they have in common (Dice). */
function overlap(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  if (a.size + b.size === 0) return one === other ? 1 : 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}

const sameSentenceFrom = 0.6;

/**
 * The mark that covers a sentence: of the same sentence, of a text that was put in as a whole and holds it, or of one that was only reworded.
 * A mark does not outlive a changed number: who writes 21 for 18 says where 21 comes from.
 */
export function markOf(language: Language, sentence: string, marks: readonly ClaimMark[]): ClaimMark | null {
  const whole = marks.find((mark) => mark.language === language && mark.sentence.includes(sentence));
  if (whole) return whole;
  const numbers = facts(sentence);
  const near = marks
    .filter((mark) => mark.language === language && facts(mark.sentence) === numbers)
    .map((mark) => ({ mark, likeness: overlap(mark.sentence, sentence) }))
    .filter(({ likeness }) => likeness >= sameSentenceFrom)
    .toSorted((a, b) => b.likeness - a.likeness);
  return near[0]?.mark ?? null;
}
