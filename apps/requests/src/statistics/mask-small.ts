import { statisticsRules } from '@baspasoz/law';
import { measureNames } from './measures.js';
import type { Counts } from './measures.js';
import type { Statistics } from './statistics.js';

/** A number shown, or null where it is hidden. */
export type Shown = number | null;

const { hideBelow } = statisticsRules;
const isSmall = (count: number): boolean => count > 0 && count < hideBelow;

/**
 * Hides small parts of a known whole. When exactly one part is hidden the whole would tell it, so the smallest of the others goes too,
 * or a nought where there is nothing else.
 * @param parts counts that add up to a number shown beside them
 */
export function hideSmallParts(parts: readonly number[]): Shown[] {
  const hidden = new Set(parts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  if (hidden.size === 1) {
    const others = parts.flatMap((count, index) => (hidden.has(index) ? [] : [[count || Infinity, index] as const]));
    const [smallest] = others.sort(([a], [b]) => a - b);
    if (smallest) hidden.add(smallest[1]);
  }
  return parts.map((count, index) => (hidden.has(index) ? null : count));
}

/** The statistics as the public sees them. Totals of the body stand; what splits them is hidden where it is small. */
export function maskSmall(statistics: Statistics): Statistics<Shown> {
  const { units, grounds } = statistics;
  const byMeasure = measureNames.map(
    (name) => [name, hideSmallParts(units.map(({ counts }) => counts[name]))] as const,
  );
  const shownCorrections = hideSmallParts(units.map(({ corrections }) => corrections));
  const shownGrounds = hideSmallParts(grounds.map(({ count }) => count));
  return {
    ...statistics,
    units: units.map((unit, index) => ({
      ...unit,
      // The pace of a handful of requests is the pace of persons.
      ...(unit.counts.received < hideBelow && { medianDays: null, p90Days: null }),
      corrections: shownCorrections[index] ?? null,
      counts: Object.fromEntries(byMeasure.map(([name, shown]) => [name, shown[index] ?? null])) as Counts<Shown>,
    })),
    grounds: grounds.map((ground, index) => ({ ...ground, count: shownGrounds[index] ?? null })),
  };
}
