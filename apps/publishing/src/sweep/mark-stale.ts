import type { LocalizedText } from '@baspasoz/law';
import type { WorkerTx } from '@baspasoz/persistence';

/** A section whose term ended in this sweep, with what its event tells. */
export interface StaleSection {
  id: string;
  bodyId: string;
  resourceId: string;
  staleSince: Date;
  lastPublishedAt: Date | null;
  legalProfile: string;
  clause: LocalizedText;
  /** Which of the section's terms it is: a staleness is one of these. */
  termNumber: number;
  sequence: number;
  correlationId: string;
  saidAt: Date;
}

/**
 * One batch: the sections whose term is over and whose lock nobody holds. The section's row is the aggregate's lock, so of several
 * replicas one says it, and a publication in hand is passed by: it ends the staleness before it is said. With nothing due:
 *
 *   CTE due → Limit → LockRows → Index Scan using section_term on section
 *               Index Cond: (fresh_until <= (InitPlan).now)      0 rows
 */
const sweepSql = `
  with due as (
    select id from section
    where fresh_until is not null and stale_since is null and fresh_until <= (select app_now())
    order by fresh_until limit $1 for update skip locked
  )
  update section s set stale_since = s.fresh_until, sequence = s.sequence + 1
  from due where s.id = due.id
  returning s.id, s.body_id as "bodyId", s.resource_id as "resourceId", s.stale_since as "staleSince",
    s.last_published_at as "lastPublishedAt", s.term_profile as "legalProfile", s.term_clause as clause, s.term_number as "termNumber",
    s.sequence, s.correlation_id as "correlationId", app_now() as "saidAt"`;

/** @param limit how many sections one batch marks at most */
export const markStale = (tx: WorkerTx, limit: number): Promise<StaleSection[]> =>
  tx.query<StaleSection>(sweepSql, [limit]);
