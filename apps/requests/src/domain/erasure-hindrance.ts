/** What stands against the erasure of a requester's personal data. */
export type ErasureHindrance = 'erased' | 'open' | 'complaint-term' | 'complaint-open' | 'held';

/** Where a request stands, for the question whether its requester may be erased. Days are local dates of the body, `YYYY-MM-DD`. */
export interface ErasureSituation {
  erased: boolean;
  /** A statutory clock runs. */
  open: boolean;
  /** Last day to complain of the decision (APPC 92); null where the profile knows no such term. */
  complaintUntil: string | null;
  /** A complaint of the decision waits to be settled. */
  complaintOpen: boolean;
  held: boolean;
}

/**
 * The first thing that stands against it, or null. Consent is not withdrawn from under an unmet obligation (Law on Personal Data, art. 8):
 * the answer is owed, a complaint may come or is being considered, a court or an inspection needs the request as it is.
 *
 * @param today the body's local date
 */
export function erasureHindrance(situation: ErasureSituation, today: string): ErasureHindrance | null {
  const { erased, open, complaintUntil, complaintOpen, held } = situation;
  if (erased) return 'erased';
  if (open) return 'open';
  if (held) return 'held';
  if (complaintOpen) return 'complaint-open';
  return complaintUntil !== null && today <= complaintUntil ? 'complaint-term' : null;
}
