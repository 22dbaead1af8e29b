/** Whose decision an extension rests on. `personId` is null when the office recorded it and the head is not known here yet. */
export interface ExtensionDecision {
  role: 'first-head' | 'deputy';
  personId: string | null;
}

interface DecidingActor {
  personId: string;
  roles: readonly string[];
}

/**
 * An extension is decided by the head of the holder (art. 36; APPC 76(3) for an appeal: the head or a deputy). A head or a
 * deputy decides by extending; the office only records a decision of the first head, and has to say that there is one.
 * Null when nobody with that right has decided.
 */
export function extensionDecision(
  actor: DecidingActor,
  approvedByHead: boolean,
  firstHeadId: string | null,
): ExtensionDecision | null {
  const role = (['first-head', 'deputy'] as const).find((each) => actor.roles.includes(each));
  if (role) return { role, personId: actor.personId };
  return approvedByHead ? { role: 'first-head', personId: firstHeadId } : null;
}
