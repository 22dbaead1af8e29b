import type { LocalizedText, RetentionKey } from '@baspasoz/law';

/**
 * What erasure makes of a column: an empty text, nothing (null), the words «personal data erased» where something stood, a random value
 * in place of a hash, no items (of an array or a JSON object), an empty JSON list, or the same object without the named keys.
 */
export type Treatment =
  'emptied' | 'removed' | 'marked' | 'scrambled' | 'no-items' | 'no-list' | { without: readonly string[] };

/** What one table of this service's database holds, how long, and what the erasure of a requester does to it. */
export interface TableRule {
  holds: LocalizedText;
  /** Whose term it follows; the terms stand in libs/law/src/data/retention.json. */
  rule: RetentionKey;
  /** A second term, for rows that belong to no request. */
  also?: RetentionKey;
  /** SQL condition of the rows that belong to the request `$1`; absent where none does. */
  ofRequest?: string;
  /** Whether such rows go whole, or what becomes of their columns. */
  erasure?: 'rows' | Readonly<Record<string, Treatment>>;
  /** Columns of such rows that can hold text and stay: codes, closed lists, words of the law. */
  stays?: readonly string[];
}
