import type { LocalizedText } from './types';

/** A day that differs from the plain week, or that the body has changed. */
export interface WorkCalendarDay {
  /** `YYYY-MM-DD`. */
  date: string;
  kind: 'work' | 'off';
  reason: LocalizedText;
  /** The act of the body, or where the national calendar was taken from. */
  source: string;
  own: boolean;
}

export interface WorkCalendarYear {
  version: number;
  year: number;
  /** No official calendar of this year is known yet. */
  provisional: boolean;
  /** `HH:mm`. */
  workingHours: { from: string; to: string };
  days: WorkCalendarDay[];
}

export interface DayChange {
  date: string;
  kind: 'work' | 'off';
  reason: LocalizedText;
  act: string;
}
