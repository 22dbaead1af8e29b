import type { CoverageSettings } from '../../api/coverage-types';
import { isScore, numberIn } from './score';

/** The thresholds as they are typed. */
export type Draft = Record<'notifyAt' | 'triageAt' | 'critical' | 'high' | 'medium', string>;
export type Fault = 'number' | 'order';

export const draftOf = (
  { notifyAt, triageAt, severityAt }: CoverageSettings,
  write: (value: number) => string,
): Draft => ({
  notifyAt: write(notifyAt),
  triageAt: write(triageAt),
  critical: write(severityAt.critical),
  high: write(severityAt.high),
  medium: write(severityAt.medium),
});

/** What is wrong with which field: no number from 0 to 1, or a lower step above a higher one. */
export function faultsOf(draft: Draft): Partial<Record<keyof Draft, Fault>> {
  const faults: Partial<Record<keyof Draft, Fault>> = {};
  for (const [field, text] of Object.entries(draft) as [keyof Draft, string][])
    if (!isScore(numberIn(text))) faults[field] = 'number';
  const mustNotExceed = [
    ['triageAt', 'notifyAt'],
    ['high', 'critical'],
    ['medium', 'high'],
  ] as const;
  for (const [lower, upper] of mustNotExceed)
    if (numberIn(draft[lower]) > numberIn(draft[upper])) faults[lower] ??= 'order';
  return faults;
}

/** The settings as the service takes them; null while something is wrong. */
export function settingsOf(draft: Draft): CoverageSettings | null {
  if (Object.keys(faultsOf(draft)).length > 0) return null;
  return {
    notifyAt: numberIn(draft.notifyAt),
    triageAt: numberIn(draft.triageAt),
    severityAt: { critical: numberIn(draft.critical), high: numberIn(draft.high), medium: numberIn(draft.medium) },
  };
}
