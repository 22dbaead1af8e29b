import type { EventMarks } from './event-marks.js';

/** Marks in common must weigh at least this, lest two short texts be one event by a word or two. */
const LEAST_EVIDENCE = 2.5;
/** Pairs are made of this many of the heaviest marks. */
const MARKS_IN_PAIRS = 8;

const weightOf = (marks: EventMarks): number => [...marks.values()].reduce((sum, weight) => sum + weight, 0);

/** How much of the smaller text's marks the other has too: 0 (nothing, or too little to say) to 1. */
export function likenessOf(a: EventMarks, b: EventMarks): number {
  const shared = [...a].filter(([mark]) => b.has(mark)).reduce((sum, [, weight]) => sum + weight, 0);
  const smaller = Math.min(weightOf(a), weightOf(b));
  return shared < LEAST_EVIDENCE || smaller === 0 ? 0 : shared / smaller;
}

/** Keys under which a text is found again: texts that share no pair of heavy marks are not compared at all. */
export function pairsOf(marks: EventMarks): string[] {
  const heaviest = [...marks]
    .slice(0, MARKS_IN_PAIRS)
    .map(([mark]) => mark)
    .toSorted();
  return heaviest.flatMap((one, at) => heaviest.slice(at + 1).map((other) => `${one}+${other}`));
}
