import type { Severity } from '@baspasoz/contracts';
import { isGraver } from './severity-order.js';
import type { StoryState } from './story-state.js';

interface Risk {
  id: string;
  state: StoryState;
  severity: Severity | null;
  score: number;
  sources: number;
}

/** The gravest first: what was dismissed after all else, then by severity, by score, by how many outlets carry it. */
export function byRisk(one: Risk, other: Risk): number {
  const isOut = ({ state }: Risk): number => Number(state === 'dismissed');
  if (isOut(one) !== isOut(other)) return isOut(one) - isOut(other);
  if (one.severity !== other.severity) {
    if (one.severity === null) return 1;
    return other.severity === null || isGraver(one.severity, other.severity) ? -1 : 1;
  }
  return other.score - one.score || other.sources - one.sources || (one.id < other.id ? -1 : Number(one.id > other.id));
}
