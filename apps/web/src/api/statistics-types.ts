import type { LocalizedText } from './clock-types';
import type { RequestState } from './types';

export const measures = [
  'received',
  'open',
  'answered',
  'refused',
  'inTime',
  'late',
  'deemedRefused',
  'waitingBeyondTerm',
  'extended',
  'repeated',
  'complained',
  'complaintInTime',
  'complaintLate',
  'complaintUpheld',
  'answeredInPart',
] as const;
export type Measure = (typeof measures)[number];

/** Null where a number is hidden from the public because it is small. */
export type Count = number | null;

interface Pace {
  medianDays: number | null;
  p90Days: number | null;
}

export interface UnitLine extends Pace {
  unitId: string | null;
  unitName: LocalizedText | null;
  counts: Record<Measure, Count>;
}

export interface Statistics extends Pace {
  period: { from: string; to: string };
  asOf: string;
  lastRegisteredOn: string | null;
  counts: Record<Measure, number>;
  inTimeShare: number | null;
  units: UnitLine[];
  grounds: { code: string; label: LocalizedText | null; count: Count }[];
  months: { month: string; received: number; inTime: number; deemedRefused: number }[];
  corrections: number;
}

export interface CountedRequest {
  id: string;
  number: string;
  subject: string;
  state: RequestState;
  registeredOn: string;
  dueOn: string;
  closedAt: string | null;
  unitName: LocalizedText | null;
}

/** Days `YYYY-MM-DD`; left out, the year until today. */
export interface PeriodChoice {
  from?: string | undefined;
  to?: string | undefined;
}
