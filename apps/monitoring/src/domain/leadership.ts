export type RecipientRole = 'first-head' | 'deputy';

/** The first head (place 0) or a deputy (1, 2, …), on one day. */
export interface Leader {
  personId: string;
  place: number;
  isAbsent: boolean;
}

export interface Recipient {
  personId: string;
  role: RecipientRole;
}

export const asRecipient = (leader: Leader): Recipient => ({
  personId: leader.personId,
  role: leader.place === 0 ? 'first-head' : 'deputy',
});

/** The body's leaders in the order in which they are told; a person who holds two places is told in the first. */
function inOrder(leaders: readonly Leader[]): Leader[] {
  const sorted = leaders.toSorted((a, b) => a.place - b.place);
  return sorted.filter((leader, index) => sorted.findIndex((other) => other.personId === leader.personId) === index);
}

export interface FirstAddress {
  to: Recipient;
  /** The absent head in whose place a deputy is told at once. */
  insteadOf: string | null;
}

/**
 * Whom a new matter goes to: the first head; when the head is absent, the first deputy who is not. When everyone is
 * absent the head is told all the same: a matter never waits unsaid. Null when nobody is known yet.
 */
export function firstAddress(leaders: readonly Leader[]): FirstAddress | null {
  const chain = inOrder(leaders);
  const head = chain.find((leader) => leader.place === 0);
  const present = chain.find((leader) => !leader.isAbsent);
  const chosen = present ?? chain[0];
  if (!chosen) return null;
  return { to: asRecipient(chosen), insteadOf: head && head !== chosen ? head.personId : null };
}

/** Whom the matter goes on to: the next leader who is present and has not been told. Null when there is none now. */
export function nextAddress(leaders: readonly Leader[], told: ReadonlySet<string>): Recipient | null {
  const next = inOrder(leaders).find((leader) => !leader.isAbsent && !told.has(leader.personId));
  return next ? asRecipient(next) : null;
}
