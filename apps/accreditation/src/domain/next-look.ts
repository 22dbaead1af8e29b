import type { AccreditationClock } from '@baspasoz/law';

/** When an undecided application is looked at next: one working day before its term ends, while that lies ahead, then at the end. */
export function nextLookAt({ warnAt, dueAt }: Pick<AccreditationClock, 'warnAt' | 'dueAt'>, now: Date): Date {
  const warning = warnAt.find(({ kind }) => kind === 'one-day');
  return warning && warning.at > now ? warning.at : dueAt;
}
