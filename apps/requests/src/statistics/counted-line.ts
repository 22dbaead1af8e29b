import type { Counts } from './measures.js';
import type { TakenHours } from './pace-of.js';

/** Requests that came in one month, were given to one unit, and were refused on one ground or on none. */
export interface CountedLine extends Counts {
  /** Its first day. */
  month: string;
  unitId: string | null;
  groundCode: string | null;
  legalProfile: string;
}

/** Decisions on what one unit was given, by how long they took. */
export interface UnitHours extends TakenHours {
  unitId: string | null;
}

/** Answers of which a part is withheld on one ground. */
export interface WithheldGround {
  code: string;
  legalProfile: string;
  count: number;
}

/** Corrected entries of the public register, by the unit that was given the request. */
export interface UnitCorrections {
  unitId: string | null;
  count: number;
}
