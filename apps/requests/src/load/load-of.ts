import { forecastRules } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { forecastBreaches } from '../domain/forecast/forecast-breaches.js';
import type { DecidedRow, OpenRow, PaceWindow } from './load-rows.js';

/** Whose load is looked at: the whole body, one officer, or one structural unit; `id` null is what nobody was given. */
export type Holder = { by: 'body' } | { by: 'officer' | 'unit'; id: string | null };

/** What somebody has in hand, how fast they decide, and what that will come to. */
export interface Load {
  /** Null for the body as a whole and for what nobody was given. */
  id: string | null;
  officerName: string | null;
  unitName: LocalizedText | null;
  open: number;
  overdue: number;
  /** Decisions in the window, and a working day's mean. */
  decided: number;
  perWorkingDay: number;
  /** Null where too little was decided to measure a pace. Requests late today are not counted. */
  forecast: { likely: number; low: number; high: number } | null;
}

/** An open request with how sure its lateness is. */
export interface OpenLoad extends OpenRow {
  /** Share of the runs in which it was late; null where nothing is foretold. */
  lateShare: number | null;
}

const holds =
  (holder: Holder) =>
  (row: OpenRow | DecidedRow): boolean =>
    holder.by === 'body' || (holder.by === 'officer' ? row.assigneeId : row.unitId) === holder.id;

function paceOf(decided: readonly DecidedRow[], { workingDays }: PaceWindow): number[] {
  const pace = Array<number>(workingDays).fill(0);
  for (const { day } of decided) pace[day] = (pace[day] ?? 0) + 1;
  return pace;
}

/** The open requests of a holder, the soonest due first. */
export function openLoadOf(holder: Holder, open: OpenRow[], decided: DecidedRow[], window: PaceWindow): OpenLoad[] {
  const own = open.filter(holds(holder));
  const shares = new Map(
    forecastBreaches(own, paceOf(decided.filter(holds(holder)), window))?.items.map(({ id, lateShare }) => [
      id,
      lateShare,
    ]),
  );
  return own
    .map((row) => ({ ...row, lateShare: shares.get(row.id) ?? null }))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (b.lateShare ?? 0) - (a.lateShare ?? 0));
}

export const isLikely = ({ daysLeft, lateShare }: OpenLoad): boolean =>
  daysLeft > 0 && lateShare !== null && lateShare >= forecastRules.likelyShare;

export function loadOf(holder: Holder, open: OpenRow[], decided: DecidedRow[], window: PaceWindow): Load {
  const own = open.filter(holds(holder));
  const made = decided.filter(holds(holder));
  const overdue = own.filter(({ daysLeft }) => daysLeft === 0).length;
  const late = forecastBreaches(own, paceOf(made, window))?.late;
  const named = [...own, ...made][0];
  return {
    id: holder.by === 'body' ? null : holder.id,
    officerName: holder.by === 'officer' && holder.id ? (named?.assigneeName ?? null) : null,
    unitName: holder.by === 'unit' && holder.id ? (named?.unitName ?? null) : null,
    open: own.length,
    overdue,
    decided: made.length,
    perWorkingDay: made.length / window.workingDays,
    forecast: late
      ? {
          likely: openLoadOf(holder, open, decided, window).filter(isLikely).length,
          low: late.low - overdue,
          high: late.high - overdue,
        }
      : null,
  };
}

/** Everybody who has something in hand or decided something in the window; whoever will be late most first. */
export function loads(by: 'officer' | 'unit', open: OpenRow[], decided: DecidedRow[], window: PaceWindow): Load[] {
  const ids = new Set([...open, ...decided].map((row) => (by === 'officer' ? row.assigneeId : row.unitId)));
  return [...ids]
    .map((id) => loadOf({ by, id }, open, decided, window))
    .sort((a, b) => (b.forecast?.likely ?? 0) - (a.forecast?.likely ?? 0) || b.open - a.open);
}
