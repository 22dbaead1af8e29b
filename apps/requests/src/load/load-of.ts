import { forecastRules } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { forecastBreaches } from '../domain/forecast/forecast-breaches.js';
import type { BreachForecast } from '../domain/forecast/forecast-breaches.js';
import type { DecidedRow, HolderNames, OpenRow, PaceWindow } from './load-rows.js';

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

/** Open requests and the decisions of the window: a body's, or one holder's. */
export interface Hand {
  open: OpenRow[];
  decided: DecidedRow[];
  window: PaceWindow;
}

const nobody: HolderNames = { officers: new Map(), units: new Map() };

const idOf = (by: 'officer' | 'unit', row: OpenRow | DecidedRow): string | null =>
  by === 'officer' ? row.assigneeId : row.unitId;

const handOf = (holder: Holder, { open, decided, window }: Hand): Hand => {
  if (holder.by === 'body') return { open, decided, window };
  const holds = (row: OpenRow | DecidedRow): boolean => idOf(holder.by, row) === holder.id;
  return { open: open.filter(holds), decided: decided.filter(holds), window };
};

function foretell({ open, decided, window: { workingDays } }: Hand): BreachForecast | null {
  const pace = Array<number>(workingDays).fill(0);
  for (const { day, count } of decided) pace[day] = (pace[day] ?? 0) + count;
  return forecastBreaches(open, pace);
}

function withShares({ open }: Hand, forecast: BreachForecast | null): OpenLoad[] {
  const shares = new Map(forecast?.items.map(({ id, lateShare }) => [id, lateShare]));
  return open.map((row) => ({ ...row, lateShare: shares.get(row.id) ?? null }));
}

/** The open requests of a holder, the soonest due first. */
export function openLoadOf(holder: Holder, whole: Hand): OpenLoad[] {
  const own = handOf(holder, whole);
  return withShares(own, foretell(own)).sort(
    (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (b.lateShare ?? 0) - (a.lateShare ?? 0),
  );
}

export const isLikely = ({ daysLeft, lateShare }: OpenLoad): boolean =>
  daysLeft > 0 && lateShare !== null && lateShare >= forecastRules.likelyShare;

function summary(holder: Holder, own: Hand, { officers, units }: HolderNames): Load {
  const { open, decided, window } = own;
  const overdue = open.filter(({ daysLeft }) => daysLeft === 0).length;
  const made = decided.reduce((sum, { count }) => sum + count, 0);
  const forecast = foretell(own);
  return {
    id: holder.by === 'body' ? null : holder.id,
    officerName: holder.by === 'officer' && holder.id ? (officers.get(holder.id) ?? null) : null,
    unitName: holder.by === 'unit' && holder.id ? (units.get(holder.id) ?? null) : null,
    open: open.length,
    overdue,
    decided: made,
    perWorkingDay: made / window.workingDays,
    forecast: forecast && {
      likely: withShares(own, forecast).filter(isLikely).length,
      low: forecast.late.low - overdue,
      high: forecast.late.high - overdue,
    },
  };
}

export const loadOfBody = (whole: Hand): Load => summary({ by: 'body' }, whole, nobody);

/** Everybody who has something in hand or decided something in the window; whoever will be late most first. */
export function loads(by: 'officer' | 'unit', { open, decided, window }: Hand, names: HolderNames): Load[] {
  const opened = Map.groupBy(open, (row) => idOf(by, row));
  const made = Map.groupBy(decided, (row) => idOf(by, row));
  return [...new Set([...opened.keys(), ...made.keys()])]
    .map((id) => summary({ by, id }, { open: opened.get(id) ?? [], decided: made.get(id) ?? [], window }, names))
    .sort((a, b) => (b.forecast?.likely ?? 0) - (a.forecast?.likely ?? 0) || b.open - a.open);
}
