import { findMentions } from '@baspasoz/media-text';
import type { NamePattern } from '@baspasoz/media-text';
import { sentenceAt } from './read-text.js';
import type { ReadText } from './read-text.js';

/** One place where the article speaks of the body. */
export interface Mention {
  key: string;
  kind: NamePattern['kind'];
  matched: string;
  start: number;
  end: number;
  sentence: string;
}

export interface Relevance {
  /** `named`: the body itself or its head; `touched`: only its places or programmes; null: not about the body. */
  about: 'named' | 'touched' | null;
  mentions: Mention[];
}

const naming: readonly NamePattern['kind'][] = ['name', 'abbreviation', 'head'];

/** Where and by which watch name an article concerns the body. */
export function relevanceOf(read: ReadText, names: readonly NamePattern[]): Relevance {
  const mentions = findMentions(read.text, [...names]).map((found) => ({
    ...found,
    sentence: sentenceAt(read, found.start)?.text ?? '',
  }));
  if (mentions.length === 0) return { about: null, mentions };
  return { about: mentions.some(({ kind }) => naming.includes(kind)) ? 'named' : 'touched', mentions };
}

/** The mentions a rule looks for: those that name the body, or any. */
export const mentionsFor = (about: 'named' | 'touched', mentions: readonly Mention[]): readonly Mention[] =>
  about === 'touched' ? mentions : mentions.filter(({ kind }) => naming.includes(kind));
