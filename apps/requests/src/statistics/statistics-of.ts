import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { CountedLine, UnitCorrections, UnitHours, WithheldGround } from './counted-line.js';
import { addCounts, noCounts } from './measures.js';
import type { Counts } from './measures.js';
import { paceOf } from './pace-of.js';
import type { GroundLine, MonthLine, Period, Statistics, UnitLine } from './statistics.js';

/** What was read of a period, before it is put together. */
interface Counted {
  bodyId: string;
  period: Period;
  asOf: Date;
  lastRegisteredOn: string | null;
  lines: readonly CountedLine[];
  hours: readonly UnitHours[];
  withheld: readonly WithheldGround[];
  unitNames: ReadonlyMap<string, LocalizedText>;
  corrections: readonly UnitCorrections[];
}

/** Every number of the statistics, from the same lines: what splits a whole adds up to it. */
export function statisticsOf({ lines, hours, withheld, unitNames, corrections, ...of }: Counted): Statistics {
  const counts = sumOf(lines);
  const resolved = counts.inTime + counts.deemedRefused;
  return {
    ...of,
    counts,
    ...paceOf(hours),
    inTimeShare: resolved === 0 ? null : counts.inTime / resolved,
    units: unitsOf(lines, hours, corrections, unitNames),
    grounds: groundsOf(lines, withheld),
    months: monthsOf(lines),
    corrections: corrections.reduce((sum, { count }) => sum + count, 0),
  };
}

const sumOf = (lines: readonly CountedLine[]): Counts => lines.reduce<Counts>(addCounts, noCounts());

function unitsOf(
  lines: readonly CountedLine[],
  hours: readonly UnitHours[],
  corrections: readonly UnitCorrections[],
  names: ReadonlyMap<string, LocalizedText>,
): UnitLine[] {
  const taken = Map.groupBy(hours, ({ unitId }) => unitId);
  return [...Map.groupBy(lines, ({ unitId }) => unitId)]
    .map(([unitId, own]) => ({
      unitId,
      unitName: names.get(unitId ?? '') ?? null,
      counts: sumOf(own),
      corrections: corrections.find((of) => of.unitId === unitId)?.count ?? 0,
      ...paceOf(taken.get(unitId) ?? []),
    }))
    .sort((a, b) => b.counts.received - a.counts.received || inOrder(a.unitId ?? '~', b.unitId ?? '~'));
}

/** Refusals of the whole and of a part, by ground. */
function groundsOf(lines: readonly CountedLine[], withheld: readonly WithheldGround[]): GroundLine[] {
  const whole = lines.flatMap(({ groundCode, legalProfile, received }) =>
    groundCode === null ? [] : [{ code: groundCode, legalProfile, count: received }],
  );
  return [...Map.groupBy([...whole, ...withheld], ({ code }) => code)]
    .map(([code, own]) => {
      const [profile = ''] = own.map(({ legalProfile }) => legalProfile).sort();
      return { code, label: groundLabel(profile, code), count: own.reduce((sum, { count }) => sum + count, 0) };
    })
    .sort((a, b) => b.count - a.count || inOrder(a.code, b.code));
}

const monthsOf = (lines: readonly CountedLine[]): MonthLine[] =>
  [...Map.groupBy(lines, ({ month }) => month.slice(0, 'YYYY-MM'.length))]
    .map(([month, own]) => {
      const { received, inTime, deemedRefused } = sumOf(own);
      return { month, received, inTime, deemedRefused };
    })
    .sort((a, b) => inOrder(a.month, b.month));

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const groundLabel = (legalProfile: string, code: string): LocalizedText | null =>
  refusalGrounds(profileByCode(legalProfile)).find((ground) => ground.code === code)?.label ?? null;
