import type { Medium } from './media.js';

/** What somebody saw published, as it is handed in. Who wrote it has no place here: of outlets it is known what they say, of persons nothing. */
export interface GivenArticle {
  outlet: string;
  medium: Medium;
  /** Web address; null for what was broadcast or printed. */
  url: string | null;
  title: string;
  text: string;
  /** Null: not known, it counts as published when it was given. */
  publishedAt: Date | null;
}
