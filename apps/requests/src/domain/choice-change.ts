import type { DisclosureForm } from '@baspasoz/law';

/** Where the entry of a request stands in the public register. */
export interface EntryStanding {
  form: DisclosureForm;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
}

/** What a choice made later does to the entry. */
export type ChoiceEffect = 'none' | 'prepared-anew' | 'taken-down';

/**
 * Until the entry is public the requester may say anything, and what an officer has confirmed is prepared anew, for its form or its day is
 * another. From then on only consent can be taken back, and the texts that stood on it go. Null for what comes too late: readers have
 * the entry already, and it says less than was agreed to, not more.
 */
export function effectOfChoice(entry: EntryStanding | null, consent: boolean): ChoiceEffect | null {
  if (!entry || entry.withdrawnAt) return 'none';
  if (!entry.publishedAt) return 'prepared-anew';
  return entry.form === 'full' && !consent ? 'taken-down' : null;
}

/** What may still be said on the status page. */
export type ChoiceOpen = 'any' | 'withdrawal' | null;

export function choiceOpen(entry: EntryStanding | null): ChoiceOpen {
  if (entry?.withdrawnAt) return null;
  if (effectOfChoice(entry, true)) return 'any';
  return effectOfChoice(entry, false) ? 'withdrawal' : null;
}
