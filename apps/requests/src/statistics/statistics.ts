import type { LocalizedText } from '@baspasoz/law';
import type { Counts } from './measures.js';

/** Local dates of the body, both inclusive, `YYYY-MM-DD`. */
export interface Period {
  from: string;
  to: string;
}

/** Calendar days from receipt to the decision, counted in whole hours; null while nothing is decided. */
export interface Pace {
  medianDays: number | null;
  p90Days: number | null;
}

export interface UnitLine<Count = number> extends Pace {
  /** Null for what no structural unit was given. */
  unitId: string | null;
  unitName: LocalizedText | null;
  counts: Counts<Count>;
  /** Entries of the public register that were corrected after publication. */
  corrections: Count;
}

export interface GroundLine<Count = number> {
  code: string;
  label: LocalizedText | null;
  count: Count;
}

export interface MonthLine<Count = number> {
  /** `YYYY-MM` of registration. */
  month: string;
  received: Count;
  inTime: Count;
  deemedRefused: Count;
}

/** The statistics of one body over one period. */
export interface Statistics<Count = number> extends Pace {
  bodyId: string;
  period: Period;
  /** The moment of the data. */
  asOf: Date;
  /** When the body last registered a request at all; null when it never did. */
  lastRegisteredOn: string | null;
  counts: Counts<Count>;
  /** Share of what was decided or fell silent that was decided in time, 0 to 1; null when there is nothing to divide by. */
  inTimeShare: number | null;
  units: UnitLine<Count>[];
  grounds: GroundLine<Count>[];
  months: MonthLine<Count>[];
  /** Entries of the public register that were corrected after publication. */
  corrections: Count;
}
