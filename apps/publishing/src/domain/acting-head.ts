/** The first head (place 0) or a deputy (1, 2, …), on one day. */
export interface Leader {
  personId: string;
  place: number;
  isAbsent: boolean;
}

/**
 * In which capacity a person may decide for the first head now: as the head, or as the first deputy who is not absent while the head
 * is. Null when it is for somebody else to decide.
 */
export function actingAs(leaders: readonly Leader[], personId: string): 'first-head' | 'deputy' | null {
  const chain = leaders.toSorted((a, b) => a.place - b.place);
  const head = chain.find(({ place }) => place === 0);
  if (head?.personId === personId) return 'first-head';
  const present = chain.find(({ isAbsent }) => !isAbsent);
  return present?.personId === personId && (!head || head.isAbsent) ? 'deputy' : null;
}
