import { accreditationRules, profileByCode, termOn } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { WorkerTx } from '@baspasoz/persistence';

interface MarkedRow {
  id: string;
  bodyId: string;
  number: string;
  isBreach: boolean;
  strategicObject: boolean;
  registeredAt: Date;
  registeredOn: string;
  dueOn: string;
  dueAt: Date;
  legalProfile: string;
  sequence: number;
  correlationId: string;
  saidAt: Date;
}

/** An application whose term ends soon or has ended in this sweep, with what its event tells. */
export type MarkedTerm = MarkedRow & {
  /** The clause that sets the term. */
  clause: LocalizedText;
};

/**
 * One batch: the undecided applications whose moment has come and whose lock nobody holds. The row is the aggregate's lock, so of
 * several replicas one says it, and a decision in hand is passed by. A term that is over is a breach, and its warning is skipped.
 * With nothing due:
 *
 *   CTE due → Limit → LockRows → Index Scan using accreditation_to_look_at on accreditation
 *               Index Cond: (look_at <= (InitPlan).now)      0 rows
 */
const sweepSql = `
  with due as (
    select id, due_at <= (select app_now()) as is_breach from accreditation
    where state = 'submitted' and look_at is not null and look_at <= (select app_now())
    order by look_at limit $1 for update skip locked
  )
  update accreditation a set version = a.version + 1,
    look_at = case when is_breach then null else a.due_at end,
    breached_at = case when is_breach then (select app_now()) end
  from due where a.id = due.id
  returning a.id, a.body_id as "bodyId", a.number, is_breach as "isBreach", a.strategic_object as "strategicObject",
    a.registered_at as "registeredAt", a.registered_on::text as "registeredOn", a.due_on::text as "dueOn", a.due_at as "dueAt",
    a.legal_profile as "legalProfile", a.version as sequence, a.correlation_id as "correlationId", app_now() as "saidAt"`;

/** The page of the application says since when its term is over, and by which clause. */
const historySql = `
  insert into history_entry (body_id, accreditation_id, at, kind, actor_id, clause, params)
  select body_id, accreditation_id, at, 'term-breached', null, clause, params
  from jsonb_to_recordset($1::jsonb) as line (body_id uuid, accreditation_id uuid, at timestamptz, clause jsonb, params jsonb)`;

/** @param limit how many applications one batch marks at most */
export async function markTerms(tx: WorkerTx, limit: number): Promise<MarkedTerm[]> {
  const rows = await tx.query<MarkedRow>(sweepSql, [limit]);
  const marked = rows.map((row) => ({ ...row, clause: clauseOf(row) }));
  const lines = marked
    .filter(({ isBreach }) => isBreach)
    .map(({ id, bodyId, saidAt, dueOn, clause }) => ({
      body_id: bodyId,
      accreditation_id: id,
      at: saidAt,
      clause,
      params: { dueOn },
    }));
  if (lines.length > 0) await tx.query(historySql, [JSON.stringify(lines)]);
  return marked;
}

/** The clause of the term, under the profile the application lives by. */
function clauseOf({ legalProfile, strategicObject, registeredOn }: MarkedRow): LocalizedText {
  const profile = profileByCode(legalProfile);
  const { decide, decideStrategic } = accreditationRules(profile).permanent;
  const term = termOn(profile, strategicObject ? decideStrategic : decide, registeredOn);
  if (!term) throw new Error(`${legalProfile} has no term to decide on an application registered on ${registeredOn}`);
  return term.clause;
}
