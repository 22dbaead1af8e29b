import type { Language } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { insertionBar } from '../domain/line-state.js';
import type { LineStanding } from '../domain/line-state.js';
import type { LineEditions } from '../domain/line-content.js';
import { stillHolds } from './still-holds.js';
import { barProblem } from './bar-problem.js';

interface Use extends LineStanding {
  id: string;
  language: Language;
  editions: LineEditions;
  today: string;
}

/**
 * Looks again at every line that was inserted, at the moment of sending: a version that is over by then is refused with the same problem
 * as at insertion, unless its text has been taken out of the answer. What stays is kept as sent, what was taken out as dropped.
 * The caller holds the request's lock; the lines are locked in the order of their ids, so that none ends in between.
 *
 * @param text the answer as it goes out, in every language it is given in
 */
export async function settleLineUses(tx: TenantTx, requestId: string, text: string): Promise<void> {
  const uses = await tx.query<Use>(
    `select s.id, s.language, v.editions, v.state, v.restriction, v.valid_from::text as "validFrom", v.valid_until::text as "validUntil",
       (app_now() at time zone b.time_zone)::date::text as today
     from line_use s
     join line_to_take l on l.id = s.line_id
     join line_version v on v.line_id = s.line_id and v.version = s.version
     join body b on b.body_id = s.body_id
     where s.request_id = $1 and s.body_id = $2 and s.sent_at is null and s.dropped_at is null
     order by l.id for share of l`,
    [requestId, tx.bodyId],
  );
  const kept: string[] = [];
  for (const use of uses) {
    if (!stillHolds(text, use.editions[use.language]?.text ?? '')) continue;
    const bar = insertionBar(use, use.today);
    if (bar) throw barProblem(bar);
    kept.push(use.id);
  }
  await tx.query(
    `update line_use set sent_at = case when id = any ($3::uuid[]) then app_now() end,
       dropped_at = case when id = any ($3::uuid[]) then null else app_now() end
     where request_id = $1 and body_id = $2 and sent_at is null and dropped_at is null`,
    [requestId, tx.bodyId, kept],
  );
}
