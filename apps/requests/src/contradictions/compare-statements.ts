import type { Clash } from './clash.js';
import { mayBeSame } from './dates-in.js';
import type { DateMention } from './dates-in.js';
import { contrasts } from './lexicon.js';
import { opposed } from './polarity.js';
import { differing } from './quantities-in.js';
import type { Word } from './quantities-in.js';
import { isPole } from './statement.js';
import type { Statement } from './statement.js';

/** How much two sentences must speak of one matter before a difference counts; set on the development half of the labelled pairs. */
const likeness = {
  shared: 2,
  number: 0.5,
  numberOnTopic: 0.4,
  date: 0.6,
  name: 0.6,
  polarity: 0.6,
} as const;

interface Common {
  shared: number;
  /** Share of the shorter sentence's subject found in the other. */
  overlap: number;
  /** Share of both subjects together. */
  jaccard: number;
}

const commonOf = (shared: number, one: number, other: number): Common => ({
  shared,
  overlap: shared ? shared / Math.min(one, other) : 0,
  jaccard: shared ? shared / (one + other - shared) : 0,
});

const meets = ({ terms }: Word, others: readonly Word[]): boolean =>
  others.some((other) => other.terms.some((term) => terms.includes(term)));

const commonWords = (a: readonly Word[], b: readonly Word[]): Common =>
  commonOf(a.filter((word) => meets(word, b)).length, a.length, b.length);

const commonConcepts = (a: ReadonlySet<string>, b: ReadonlySet<string>): Common =>
  commonOf([...a].filter((one) => b.has(one)).length, a.size, b.size);

const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].every((one) => !b.has(one));

/** Town and village, adults and children, two regions, two years: such sentences speak of different matters. */
function speakOfDifferentMatters(a: Statement, b: Statement): boolean {
  if (a.places.size + b.places.size > 0 && disjoint(a.places, b.places)) return true;
  const sidesOf = ({ words }: Statement) =>
    words.flatMap(({ terms }) => terms.flatMap((term) => contrasts.get(term) ?? []));
  const [ours, theirs] = [sidesOf(a), sidesOf(b)];
  return ours.some(
    ({ pair, side }) =>
      theirs.some((one) => one.pair === pair && one.side !== side) &&
      !theirs.some((one) => one.pair === pair && one.side === side),
  );
}

/** Each begins with a thing the other does not name: a complaint is not an application, pay is not headcount. */
function beginDifferently(a: Statement, b: Statement): boolean {
  const [one, other] = [a.subject[0], b.subject[0]];
  return !!one && !!other && !meets(one, b.subject) && !meets(other, a.subject);
}

const yearsOf = ({ dates }: Statement) => new Set(dates.flatMap(({ year }) => year ?? []));

function differentYears(a: Statement, b: Statement): boolean {
  const [ours, theirs] = [yearsOf(a), yearsOf(b)];
  return ours.size > 0 && theirs.size > 0 && disjoint(ours, theirs);
}

/** Two dates that cannot be one, where no other date of either agrees. */
function differingDates(a: Statement, b: Statement): [DateMention, DateMention] | null {
  const [one, two] = [a.dates[0], b.dates[0]];
  if (!one || !two || a.dates.some((ours) => b.dates.some((theirs) => mayBeSame(ours, theirs)))) return null;
  return [one, two];
}

/**
 * What two sentences of different texts disagree about; null when nothing shows that they do.
 *
 * @param onOneTopic both stand in lines of one topic of the plan, so less must show that they speak of one matter
 */
export function compareStatements(own: Statement, other: Statement, onOneTopic: boolean): Clash | null {
  if (own.text === other.text || speakOfDifferentMatters(own, other)) return null;
  const across = own.language !== other.language;
  const { shared, overlap } = across
    ? commonConcepts(own.concepts, other.concepts)
    : commonWords(own.subject, other.subject);
  if (shared < likeness.shared) return null;
  const clash = (kind: Clash['kind'], ownSays: string, otherSays: string): Clash => ({
    kind,
    ownSentence: own.text,
    otherSentence: other.text,
    ownSays,
    otherSays,
  });

  if (!across && beginDifferently(own, other)) return polarityClash(own, other, clash);
  if (!differentYears(own, other) && overlap >= (onOneTopic ? likeness.numberOnTopic : likeness.number)) {
    const numbers = differing(own.quantities, other.quantities);
    if (numbers) return clash('number', numbers[0].says, numbers[1].says);
  }
  if (across) return null;
  const dates = differingDates(own, other);
  if (
    dates &&
    overlap >= likeness.date &&
    (!differentYears(own, other) || own.quantities.length + other.quantities.length === 0)
  )
    return clash('date', dates[0].says, dates[1].says);
  if (dates) return null;
  if (
    own.persons.size > 0 &&
    other.persons.size > 0 &&
    disjoint(own.persons, other.persons) &&
    overlap >= likeness.name
  )
    return clash('name', [...own.namedAs.values()].join(', '), [...other.namedAs.values()].join(', '));
  return polarityClash(own, other, clash);
}

function polarityClash(
  own: Statement,
  other: Statement,
  clash: (kind: 'polarity', ownSays: string, otherSays: string) => Clash,
): Clash | null {
  const rest = (statement: Statement) => statement.subject.filter((word) => !isPole(word));
  if (commonWords(rest(own), rest(other)).jaccard < likeness.polarity) return null;
  const poles = opposed(own.words, other.words);
  if (poles && own.negative === other.negative) return clash('polarity', poles[0], poles[1]);
  if (!poles && own.negative !== other.negative)
    return clash('polarity', own.negative ? '−' : '+', other.negative ? '−' : '+');
  return null;
}
