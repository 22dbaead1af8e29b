import { localDate, profileInForce, termOn } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { coverageDefaults } from '../assessment/coverage-defaults.js';
import { momentOf } from '../notification/leaders.js';

const HOUR_MS = 3_600_000;

/**
 * Starts the clock of the official message of a story the head is told of, when an emergency rule caught one of its articles. The
 * term runs round the clock from the alert: the incident itself may be older, and only of the alert the body has proof. Once a story;
 * a profile without the term starts none.
 */
export async function startOfficialMessage(tx: TenantTx, storyId: string, at: Date): Promise<void> {
  const { term: key, emergencies } = coverageDefaults.officialMessage;
  const { timeZone } = await momentOf(tx);
  const profile = profileInForce(at);
  const term = termOn(profile, key, localDate(at, timeZone));
  if (term?.unit !== 'hour') return;
  const dueAt = new Date(at.getTime() + term.value * HOUR_MS);
  await tx.query(
    `insert into official_message (story_id, body_id, legal_profile, hours, clause, mark, started_at, due_at, look_at)
     select s.id, s.body_id, $2, $3, $4, $5, $6, $7, $7 from story s
     where s.id = $1 and s.detected_at is not null and s.state <> 'dismissed' and exists (
       select from assessment a, jsonb_array_elements(a.rules) r where a.story_id = s.id and r->>'id' = any ($8::text[]))
     on conflict (story_id) do nothing`,
    [storyId, profile.code, term.value, JSON.stringify(term.clause), term.mark, at, dueAt, emergencies],
  );
}
