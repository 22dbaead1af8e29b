import data from './retention-rules.json' with { type: 'json' };

export type RetentionKey = keyof typeof data.rules;

interface RetentionRule {
  /** Calendar days from the last that happened; null: no term. */
  days: number | null;
  then: string;
  why: string;
}

/** How long the watch keeps what, with the reason; no act says it, so the source mark is [D]. */
export const retentionRules: Record<RetentionKey, RetentionRule> = data.rules;

/** What each table of the service holds and whose term its rows follow. */
export const retentionTables = data.tables as Record<string, { holds: string; rules: RetentionKey[] }>;

export const { mark: retentionMark, source: retentionSource } = data;
