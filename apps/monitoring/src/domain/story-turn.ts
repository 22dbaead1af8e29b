import type { Severity } from '@baspasoz/contracts';
import type { Verdict } from '../assessment/verdict.js';
import type { StoryState } from './story-state.js';
import { isGraver } from './severity-order.js';

export interface StorySoFar {
  state: StoryState;
  severity: Severity | null;
  wasDetected: boolean;
}

export interface StoryTurn {
  state: StoryState;
  severity: Severity | null;
  /** The head is to be told now; never twice for one story. */
  isDetected: boolean;
  /** The new article stands for the story from now on. */
  leads: boolean;
  /** Something an officer has dismissed is before them again. */
  isReopened: boolean;
}

const rank: Record<StoryState, number> = { quiet: 0, open: 1, notified: 2, confirmed: 2, dismissed: 0 };

/** What a first article makes of a new story. */
export function firstTurn(verdict: Verdict): StoryTurn {
  const state = { notify: 'notified', triage: 'open', none: 'quiet' } as const;
  return {
    state: state[verdict.outcome],
    severity: verdict.outcome === 'none' ? null : verdict.severity,
    isDetected: verdict.outcome === 'notify',
    leads: true,
    isReopened: false,
  };
}

/**
 * What one more article makes of a story. A reprint says nothing new, so it never undoes an officer's dismissal; a new text does
 * when it is graver than what was dismissed.
 */
export function nextTurn(story: StorySoFar, verdict: Verdict, isReprint: boolean): StoryTurn {
  const same = { state: story.state, severity: story.severity, isDetected: false, leads: false, isReopened: false };
  if (verdict.outcome === 'none') return same;
  const graver = isGraver(verdict.severity, story.severity);
  const severity = graver ? verdict.severity : story.severity;
  if (story.state === 'dismissed') {
    if (isReprint || !graver) return same;
    const isDetected = verdict.outcome === 'notify' && !story.wasDetected;
    return { state: isDetected ? 'notified' : 'open', severity, isDetected, leads: true, isReopened: true };
  }
  if (verdict.outcome === 'notify' && !story.wasDetected)
    return { state: 'notified', severity, isDetected: true, leads: true, isReopened: false };
  const state = rank[story.state] < rank.open ? 'open' : story.state;
  return { ...same, state, severity, leads: graver || state !== story.state };
}
