import type { LocalizedText } from './clock-types';
import type { Language } from './types';

/** What somebody has in hand, how fast they decide, and what that will come to. */
export interface Load {
  id: string | null;
  officerName: string | null;
  unitName: LocalizedText | null;
  open: number;
  overdue: number;
  decided: number;
  perWorkingDay: number;
  forecast: { likely: number; low: number; high: number } | null;
}

export interface LoadOverview {
  asOf: string;
  window: { from: string; to: string; workingDays: number };
  leastDecisions: number;
  runs: number;
  whole: Load;
  officers: Load[];
  units: Load[];
}

export type LoadHolder = 'body' | 'officer' | 'unit';
export type LoadKind = 'open' | 'overdue' | 'likely';

export interface LoadItem {
  id: string;
  number: string;
  subject: string;
  dueOn: string;
  daysLeft: number;
  assigneeName: string | null;
  unitName: LocalizedText | null;
  lateShare: number | null;
}

export interface ProvisionStatement {
  id: string;
  language: Language;
  text: string;
  writtenAt: string;
  writtenByName: string | null;
}
