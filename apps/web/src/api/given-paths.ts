import type { Write } from './paths';

export type Medium = 'site' | 'telegram' | 'social' | 'broadcast' | 'print';

export interface GivenArticle {
  outlet: string;
  medium: Medium;
  url?: string;
  title: string;
  text: string;
  publishedAt?: string;
}

export interface GivenItem {
  outlet: string;
  title: string;
  state: 'taken' | 'known' | 'empty';
  about: 'named' | 'touched' | null;
  storyId: string | null;
}

/** A row of a table that was not taken; the head is the first row. */
export interface FaultyRow {
  row: number;
  column: 'outlet' | 'medium' | 'url' | 'title' | 'text' | 'publishedAt';
  fault: 'outlet-missing' | 'nothing-to-read' | 'unknown-medium' | 'unreadable-date' | 'not-a-web-address';
}

export interface Given {
  items: GivenItem[];
  faults: FaultyRow[];
}

export interface GivenPaths {
  '/api/monitoring/articles': Write<{ items: GivenArticle[] }, Given>;
  '/api/monitoring/articles/table': Write<{ table: string }, Given>;
}
