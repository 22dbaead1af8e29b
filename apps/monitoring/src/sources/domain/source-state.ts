export const sourceStates = ['working', 'silent', 'failing', 'paused'] as const;
export type SourceState = (typeof sourceStates)[number];

/** How a source is doing, the graver first: one that cannot be read says nothing about being silent. */
export function sourceState(source: { paused: boolean; failures: number; silentSince: Date | null }): SourceState {
  if (source.paused) return 'paused';
  if (source.failures > 0) return 'failing';
  return source.silentSince ? 'silent' : 'working';
}
