/** One vocabulary for every deadline, on every screen and in every file. */
export const dueStates = ['on-time', 'due-today', 'overdue', 'extended', 'answered', 'answered-late'] as const;
export type DueState = (typeof dueStates)[number];

export interface DueFacts {
  dueAt: Date;
  /** Local date of the body, `YYYY-MM-DD`. */
  dueOn: string;
  extendedAt: Date | null;
  closedAt: Date | null;
  breachedAt: Date | null;
}

/** True when the term had run out at `at`, or a breach has been told already: a later change of the calendar does not undo it. */
export function isLate(facts: Pick<DueFacts, 'dueAt' | 'breachedAt'>, at: Date): boolean {
  return facts.breachedAt !== null || at >= facts.dueAt;
}

/** @param today the body's local date at `now`, `YYYY-MM-DD` */
export function dueStateOf(facts: DueFacts, now: Date, today: string): DueState {
  if (facts.closedAt) return isLate(facts, facts.closedAt) ? 'answered-late' : 'answered';
  if (isLate(facts, now)) return 'overdue';
  if (facts.dueOn <= today) return 'due-today';
  return facts.extendedAt ? 'extended' : 'on-time';
}
