/** One vocabulary for the term to decide, on every screen. */
export const dueStates = ['on-time', 'due-today', 'overdue', 'decided', 'decided-late'] as const;
export type DueState = (typeof dueStates)[number];

export interface DueFacts {
  dueAt: Date;
  /** Local date of the body, `YYYY-MM-DD`. */
  dueOn: string;
  decidedAt: Date | null;
}

/** Past the body's closing time on the last day. */
export const isLate = ({ dueAt }: Pick<DueFacts, 'dueAt'>, at: Date): boolean => at >= dueAt;

/** @param today the body's local date at `now` */
export function dueStateOf(facts: DueFacts, now: Date, today: string): DueState {
  if (facts.decidedAt) return isLate(facts, facts.decidedAt) ? 'decided-late' : 'decided';
  if (isLate(facts, now)) return 'overdue';
  return facts.dueOn <= today ? 'due-today' : 'on-time';
}
