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
  if (chain.some(({ place, personId: held }) => place === 0 && held === personId)) return 'first-head';
  // The head stands first: whoever else comes first among those present comes so because the head is away.
  return chain.find(({ isAbsent }) => !isAbsent)?.personId === personId ? 'deputy' : null;
}
