import { measureNames } from './measures.js';
import type { Shown } from './mask-small.js';
import type { Statistics } from './statistics.js';

/** RFC 4180: a value with a sign of the format in it is quoted; one that a table program would run as a formula gets a stroke before it. */
const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value).replace(/^[=+\-@]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const round = (days: number | null): number | null => (days === null ? null : Math.round(days * 100) / 100);

/** The same numbers as a table: one line for the whole and one for each unit; an empty cell is hidden or has nothing to show. */
export function statisticsCsv({ bodyId, period, asOf, units, counts, medianDays, p90Days }: Statistics<Shown>): string {
  const head = ['body', 'from', 'to', 'asOf', 'unitId', 'unit', ...measureNames, 'medianDays', 'p90Days'];
  const lines = [
    { unitId: null, unitName: null, counts, medianDays, p90Days, whole: true },
    ...units.map((unit) => ({ ...unit, whole: false })),
  ].map((line) => [
    bodyId,
    period.from,
    period.to,
    asOf.toISOString(),
    line.whole ? '*' : line.unitId,
    line.whole ? '*' : (line.unitName?.kk ?? null),
    ...measureNames.map((name) => line.counts[name]),
    round(line.medianDays),
    round(line.p90Days),
  ]);
  return [head, ...lines].map((values) => values.map(cell).join(',')).join('\r\n') + '\r\n';
}
