import type { ClockDay } from '../api/types';
import { plusDays } from '../i18n/dates';

/** How one day of a term is drawn: worked (filled), today (outlined), off (hatched), ahead, extension (pale), late (red). */
export type CellLook = 'registered' | 'done' | 'today' | 'off' | 'ahead' | 'extension' | 'late';

export interface Cell {
  date: string;
  look: CellLook;
  day?: ClockDay;
  isDue: boolean;
}

export interface StripInput {
  days: ClockDay[];
  /** Today in the body's zone, or the day the request was closed, `YYYY-MM-DD`. */
  today: string;
  dueOn: string;
  /** Working days since the term ran out, up to today or to the closing; 0 while it runs. */
  workingDaysOverdue: number;
  /** An answered or refused request has no today: its clock stands at its closing. */
  closed: boolean;
}

const mostLateCells = 5;

function lookOf(day: ClockDay, { days, today, closed }: StripInput): CellLook {
  if (day.kind === 'off' || day.kind === 'registered') return day.kind;
  if (day.date === today && !closed) return 'today';
  if (day.date <= today) return 'done';
  const extended = day.kind === 'extension' || (day.kind === 'due' && days.some((one) => one.kind === 'extension'));
  return extended ? 'extension' : 'ahead';
}

/** The cells of a clock strip: the days of the term, then one red cell for each working day past it (five at most). */
export function stripCells(input: StripInput): Cell[] {
  const cells = input.days.map((day) => ({
    date: day.date,
    look: lookOf(day, input),
    day,
    isDue: day.date === input.dueOn,
  }));
  const late = Math.min(input.workingDaysOverdue, mostLateCells);
  const lateCells = Array.from({ length: late }, (_, index) => ({
    date: plusDays(input.dueOn, index + 1),
    look: 'late' as const,
    isDue: false,
  }));
  return [...cells, ...lateCells];
}
