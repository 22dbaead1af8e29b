export type FreshnessState = 'no-term' | 'fresh' | 'due-today' | 'stale';

/** How a section stands with its term. `staleSince` may be a moment behind `freshUntil`: the sweep says it. */
export function freshnessState(
  section: { freshUntil: Date | null; freshDueOn: string | null },
  now: Date,
  today: string,
): FreshnessState {
  if (!section.freshUntil) return 'no-term';
  if (section.freshUntil <= now) return 'stale';
  return section.freshDueOn === today ? 'due-today' : 'fresh';
}
