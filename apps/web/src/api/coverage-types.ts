import type { NameKind } from './story-types';

/** Tone scores, 0 to 1, from which something is done. */
export interface CoverageSettings {
  /** From here the head is told at once. */
  notifyAt: number;
  /** From here an officer looks. */
  triageAt: number;
  severityAt: { critical: number; high: number; medium: number };
}

/** A name by which an article is found to be about the body. */
export interface WatchName {
  id: string;
  key: string;
  kind: NameKind;
  text: string;
  language: 'kk' | 'ru';
  active: boolean;
}

export type NewWatchName = Pick<WatchName, 'kind' | 'text' | 'language'>;
