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
/** What a list shows: the requests of a number, or every decision by the time it took. */
export type ListName = Measure | 'decided';

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
  corrections: Count;
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

/** What anybody may see of a request behind a number. */
interface CountedFacts {
  number: string;
  state: RequestState;
  registeredOn: string;
  dueOn: string;
  closedAt: string | null;
  /** Calendar days from receipt to the decision. */
  takenDays: number | null;
}

export interface CountedRequest extends CountedFacts {
  id: string;
  subject: string;
  unitName: LocalizedText | null;
}

export interface PublicCountedRequest extends CountedFacts {
  /** Its entry in the public register; null where it has none. */
  entryId: string | null;
}

/** Days `YYYY-MM-DD`; left out, the year until today. */
export interface PeriodChoice {
  from?: string | undefined;
  to?: string | undefined;
}
