import type { DisclosureForm } from '@baspasoz/law';
import { choiceOpen } from '../../domain/choice-change.js';
import type { ChoiceOpen } from '../../domain/choice-change.js';
import type { DisclosureChoice } from '../../domain/plan-disclosure.js';

/** A row of `public_register_choice`. */
export interface PublicChoiceRow {
  consent: boolean | null;
  exclusivityDays: number | null;
  form: DisclosureForm | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
}

/** What the requester said about the public register, and what may still be said. */
export interface PublicRegisterChoice {
  /** Null when nothing was said. */
  choice: DisclosureChoice | null;
  open: ChoiceOpen;
}

export function publicRegisterChoice(row: PublicChoiceRow | undefined): PublicRegisterChoice {
  if (!row) return { choice: null, open: null };
  const { consent, exclusivityDays, form, publishedAt, withdrawnAt } = row;
  return {
    choice: consent === null ? null : { consent, exclusivityDays: exclusivityDays ?? 0 },
    open: choiceOpen(form && { form, publishedAt, withdrawnAt }),
  };
}
