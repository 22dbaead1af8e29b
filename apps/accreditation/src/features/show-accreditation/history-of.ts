import type { TenantTx } from '@baspasoz/persistence';
import type { HistoryLine } from '../../aggregate/history.js';

export interface HistoryEntry extends HistoryLine {
  /** The post of whoever did it, as this service knows it. */
  actorRole: string | null;
}

/** What happened to an application and its accreditation, in the order of time. */
export const historyOf = (tx: TenantTx, accreditationId: string): Promise<HistoryEntry[]> =>
  tx.query<HistoryEntry>(
    `select h.at, h.kind, h.actor_id as "actorId", p.role as "actorRole", h.clause, h.params
     from history_entry h left join post_holder p on p.body_id = h.body_id and p.person_id::text = h.actor_id
     where h.accreditation_id = $1 and h.body_id = $2 order by h.id`,
    [accreditationId, tx.bodyId],
  );
