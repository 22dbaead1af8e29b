import { bounds, unitOf } from './lexicon.js';

/** A number with what it counts. */
export interface Quantity {
  value: number;
  /** The values it admits: «около 120» is 108–132, «более 120» has no upper end. */
  low: number;
  high: number;
  /** The counted thing when it is a known one; else the stems of the words that follow. */
  unit: string | null;
  after: string[];
  says: string;
}

/** How many words after a number may tell what it counts: `120 жаңа жедел жәрдем көлігі`. */
const reachForKnown = 5;
/** A thing that is not among the known ones stands close to its number, or before it: «число пунктов — 47». */
const reachForOther = 3;
/** How far «около» reaches. */
const about = 0.1;

/** Sums are rounded in speech: 1,2 млрд and 1,215 млрд are one sum. Below a million a number is what it says. */
function roundingOf(value: number): number {
  if (value < 1e6) return 0;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place / 2;
}

/** A folded word of a sentence, a number as `#value`, with its forms for comparing. */
export interface Word {
  word: string;
  terms: readonly string[];
}

const isNumber = ({ word }: Word): boolean => word.startsWith('#');
const knownUnit = ({ terms }: Word): string | undefined =>
  terms.map((term) => unitOf.get(term)).find((unit) => unit !== undefined);

/** Numbers of a folded sentence in order. */
export function quantitiesIn(words: readonly Word[]): Quantity[] {
  return words.flatMap((number, at) => {
    if (!isNumber(number)) return [];
    const value = Number(number.word.slice(1));
    const counted = countedBy(words, at);
    const after = counted.words.slice(0, reachForOther).filter(({ word }) => word.length > 2);
    const said = counted.known === -1 ? after.slice(0, 1) : counted.words.slice(0, counted.known + 1);
    return [
      {
        value,
        unit: counted.unit ?? null,
        after: after.flatMap(({ terms }) => terms),
        says: (counted.before ? [...said, figures(value)] : [figures(value), ...said.map(({ word }) => word)])
          .map((one) => (typeof one === 'string' ? one : one.word))
          .join(' '),
        ...span(value, words, at),
      },
    ];
  });
}

const figures = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0');

/** The words that tell what is counted: those after the number up to the next one, else those before it. */
function countedBy(words: readonly Word[], at: number) {
  const following = words.slice(at + 1, at + 1 + reachForKnown);
  const next = following.findIndex(isNumber);
  const after = next === -1 ? following : following.slice(0, next);
  const preceding = words.slice(Math.max(0, at - reachForOther), at).filter((one) => !isNumber(one));
  const before = after.length === 0;
  const chosen = before ? preceding : after;
  const known = chosen.findIndex((one) => knownUnit(one) !== undefined);
  const unit = known === -1 ? undefined : knownUnit(chosen[known]!);
  return { words: chosen, before, known, unit };
}

function span(value: number, words: readonly Word[], at: number): { low: number; high: number } {
  const before = words.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const around = [...words.slice(Math.max(0, at - 2), at), ...words.slice(at + 1, at + 4)].map(({ word }) => word);
  const denied = before.includes('не') || before.includes('ни');
  const is = (set: Set<string>) => around.some((word) => set.has(word));
  if (is(bounds.least)) return denied ? { low: 0, high: value } : { low: value, high: Infinity };
  if (is(bounds.most)) return denied ? { low: value, high: Infinity } : { low: 0, high: value };
  if (before.at(-1) === 'до' || around.includes('дейин')) return { low: 0, high: value };
  const room = is(bounds.about) ? value * about : roundingOf(value);
  return { low: value - room, high: value + room };
}

const agree = (a: Quantity, b: Quantity): boolean => a.low <= b.high && b.low <= a.high;

/** Whether two numbers count the same thing. */
const commensurable = (a: Quantity, b: Quantity): boolean =>
  a.unit !== null || b.unit !== null ? a.unit === b.unit : a.after.some((stem) => b.after.includes(stem));

/** The first two numbers that count the same thing and agree with no number of the other sentence. */
export function differing(own: readonly Quantity[], other: readonly Quantity[]): [Quantity, Quantity] | null {
  for (const one of own) {
    const same = other.filter((two) => commensurable(one, two));
    const first = same[0];
    if (!first || same.some((two) => agree(one, two))) continue;
    if (own.some((three) => commensurable(three, first) && agree(three, first))) continue;
    return [one, first];
  }
  return null;
}
