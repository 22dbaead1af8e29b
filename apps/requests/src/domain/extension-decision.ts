/** Registration number and local date (`YYYY-MM-DD`) of a decision that was taken on paper. */
export interface PaperDecision {
  number: string;
  decidedOn: string;
}

/** Whose decision an extension or a termination rests on. `personId` is null when the head is not known here yet. */
export interface ExtensionDecision {
  role: 'first-head' | 'deputy';
  personId: string | null;
  /** Set where it was taken on paper and the office only recorded it. */
  paper: PaperDecision | null;
}

interface DecidingActor {
  personId: string;
  roles: readonly string[];
}

/**
 * An extension is decided by the head of the holder (art. 36; APPC 76(3) for an appeal: the head or a deputy). A head or a
 * deputy decides by extending; the office only records a decision of the first head, by its number and date.
 * Null when nobody with that right has decided.
 */
export function extensionDecision(
  actor: DecidingActor,
  paper: PaperDecision | null,
  firstHeadId: string | null,
): ExtensionDecision | null {
  const role = (['first-head', 'deputy'] as const).find((each) => actor.roles.includes(each));
  if (role && !paper) return { role, personId: actor.personId, paper: null };
  return paper ? { role: 'first-head', personId: firstHeadId, paper } : null;
}

/** How a ledger and the audit chain name whose decision a deed rests on. */
export const decisionParams = ({ role, personId, paper }: ExtensionDecision) => ({
  decidedByRole: role,
  decidedBy: personId,
  ...(paper ? { decisionNumber: paper.number, decisionDate: paper.decidedOn } : {}),
});
