import type { StoryState } from './story-state.js';

export type OfficerAction = 'confirm' | 'dismiss';

/**
 * What an officer may do with a story. What the head was told and then dismissed stays dismissed: the head is told once, and a
 * second telling of the same would be noise.
 */
export function officerActions({ state, wasDetected }: { state: StoryState; wasDetected: boolean }): OfficerAction[] {
  if (state === 'open' || state === 'notified') return ['confirm', 'dismiss'];
  if (state === 'confirmed') return ['dismiss'];
  return state === 'dismissed' && !wasDetected ? ['confirm'] : [];
}
