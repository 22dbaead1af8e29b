import type { TenantTx } from '@baspasoz/persistence';
import type { DisclosureChoice } from '../domain/plan-disclosure.js';
import type { Channel } from '../registration/intake.js';

/** What the requester said about the public register, with who wrote it down. */
export interface RegisterChoice extends DisclosureChoice {
  chosenAt: Date;
  /** How it was told; null for what was said before that was kept. */
  told: Channel | null;
  /** The officer who wrote it down; null for what the requester said here. */
  recordedByName: string | null;
}

/** Null when nothing was said. */
export async function registerChoiceOf(tx: TenantTx, requestId: string): Promise<RegisterChoice | null> {
  const [choice] = await tx.query<RegisterChoice>(
    `select h.consent, h.exclusivity_days as "exclusivityDays", h.chosen_at as "chosenAt", h.told, p.name as "recordedByName"
     from register_choice h left join person p on p.body_id = h.body_id and p.person_id = h.recorded_by
     where h.request_id = $1 and h.body_id = $2`,
    [requestId, tx.bodyId],
  );
  return choice ?? null;
}
