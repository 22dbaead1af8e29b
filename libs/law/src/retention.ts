import rows from './data/retention.json' with { type: 'json' };
import { addDays, addMonths } from './local-date.js';
import type { LocalDate, LocalizedText, SourceMark } from './types.js';

export const retentionKeys = [
  'request',
  'register',
  'aside-mail',
  'repeat-key',
  'presence',
  'event',
  'audit',
  'own-copy',
  'office',
  'file',
] as const;
export type RetentionKey = (typeof retentionKeys)[number];

/** How long something is kept, and why. */
export interface RetentionRule {
  key: RetentionKey;
  /** Null: not ended by time. */
  keeps: { value: number; unit: 'hour' | 'calendar-day' | 'year' } | null;
  /** What the term runs from; for one without an end, how long it is. */
  from: LocalizedText;
  /** Who ends it and how: the nightly run erases the requester or deletes the rows; presence, messaging and files see to their own. */
  then: 'erase-requester' | 'delete' | 'by-presence' | 'by-messaging' | 'by-files' | null;
  why: LocalizedText;
  clause: LocalizedText | null;
  mark: SourceMark;
  source: string;
}

/** JSON widens literals to strings; a spec checks the data against the types. */
export const retentionRules = rows as readonly RetentionRule[];

/** The rule of a kind of record. */
export function retentionRule(key: RetentionKey): RetentionRule {
  const rule = retentionRules.find((one) => one.key === key);
  if (!rule) throw new TypeError(`there is no rule of retention «${key}»`);
  return rule;
}

/**
 * The first day of which records are still kept on `today`; what is older is over. Null for a rule that time does not end.
 * Throws TypeError for a term in hours, which has no day.
 */
export function keptSince({ key, keeps }: RetentionRule, today: LocalDate): LocalDate | null {
  if (!keeps) return null;
  // By way of yesterday, so that on 29 February what is of 28 February is over.
  if (keeps.unit === 'year') return addDays(addMonths(addDays(today, -1), -12 * keeps.value), 1);
  if (keeps.unit === 'calendar-day') return addDays(today, -keeps.value);
  throw new TypeError(`the rule «${key}» is kept by the hour`);
}
