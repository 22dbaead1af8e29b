import { sharedProblems } from '@baspasoz/contracts';
import { disclosureRules } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { DisclosureChoice } from '../domain/plan-disclosure.js';
import type { Intake } from './intake.js';

/**
 * The window of exclusivity keeps inside the rules of the day. Problem `invalid-input` beyond them: it is the requester's wish about
 * what follows the answer, so unlike a defect of the request itself it can be asked for again at once.
 *
 * @param today the body's local date, `YYYY-MM-DD`
 */
export function checkChoice({ disclosure }: Intake, today: string): void {
  if (!disclosure?.consent) return;
  const { least, most } = disclosureRules(today).exclusivityDays;
  const field = 'disclosure.exclusivityDays';
  if (disclosure.exclusivityDays > most)
    throw sharedProblems['invalid-input']({}, [{ field, code: 'too-large', params: { max: most } }]);
  if (disclosure.exclusivityDays < least)
    throw sharedProblems['invalid-input']({}, [{ field, code: 'too-small', params: { min: least } }]);
}

export async function keepChoice(tx: TenantTx, requestId: string, choice: DisclosureChoice, at: Date): Promise<void> {
  await tx.query(
    `insert into register_choice (request_id, body_id, consent, exclusivity_days, chosen_at) values ($1, $2, $3, $4, $5)`,
    [requestId, tx.bodyId, choice.consent, choice.consent ? choice.exclusivityDays : 0, at],
  );
}
