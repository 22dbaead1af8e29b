import { sharedProblems } from '@baspasoz/contracts';
import { disclosureRules } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { DisclosureChoice } from '../domain/plan-disclosure.js';
import type { Channel, Intake } from './intake.js';

/**
 * The window of exclusivity keeps inside the rules of the day. Problem `invalid-input` beyond them: it is the requester's wish about
 * what follows the answer, so unlike a defect of the request itself it can be asked for again at once.
 *
 * @param today the body's local date, `YYYY-MM-DD`
 */
export function checkChoice({ disclosure }: Pick<Intake, 'disclosure'>, today: string): void {
  if (!disclosure?.consent) return;
  const { least, most } = disclosureRules(today).exclusivityDays;
  const field = 'disclosure.exclusivityDays';
  if (disclosure.exclusivityDays > most)
    throw sharedProblems['invalid-input']({}, [{ field, code: 'too-large', params: { max: most } }]);
  if (disclosure.exclusivityDays < least)
    throw sharedProblems['invalid-input']({}, [{ field, code: 'too-small', params: { min: least } }]);
}

interface ChoiceTold {
  at: Date;
  told: Channel;
  /** The officer who writes it down; null for the requester. */
  by: string | null;
}

/** The last word counts; the ledger has those before. */
export async function keepChoice(
  tx: TenantTx,
  requestId: string,
  { consent, exclusivityDays }: DisclosureChoice,
  { at, told, by }: ChoiceTold,
): Promise<void> {
  await tx.query(
    `insert into register_choice as h (request_id, body_id, consent, exclusivity_days, chosen_at, told, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (request_id) do update set consent = excluded.consent, exclusivity_days = excluded.exclusivity_days,
       chosen_at = excluded.chosen_at, told = excluded.told, recorded_by = excluded.recorded_by`,
    [requestId, tx.bodyId, consent, consent ? exclusivityDays : 0, at, told, by],
  );
}
