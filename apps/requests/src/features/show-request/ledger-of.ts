import { profileByCode, termOn } from '@baspasoz/law';
import type { ClockExplanation, LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { LedgerKind } from '../../aggregate/ledger.js';
import type { EnquiryLedgerKind } from '../../enquiry/enquiry-ledger.js';
import type { ExtensionDecision } from '../../domain/extension-decision.js';
import type { DeadlineKind } from '../../domain/plan-deadlines.js';

export type FiredKind =
  | 'deadline-approaching'
  | 'deadline-breached'
  | 'redirect-term-over'
  | 'extension-notice-missed'
  | 'disclosed'
  | 'complaint-term-over';

interface Decision {
  role: ExtensionDecision['role'];
  name: string | null;
}

/** One line of the ledger of the clock: every start, warning, breach and extension, with actor and clause. */
export interface LedgerEntry {
  at: Date;
  kind: LedgerKind | FiredKind | EnquiryLedgerKind;
  actorId: string | null;
  actorName: string | null;
  clause: LocalizedText | null;
  params: Record<string, unknown>;
  /** Whose decision the line rests on, where it is not simply the actor's: an extension is the head's (art. 36). */
  decision: Decision | null;
  /** The structural unit the line is about. */
  unitName?: LocalizedText | null;
}

const firedKinds: Record<DeadlineKind, FiredKind> = {
  'two-days': 'deadline-approaching',
  'one-day': 'deadline-approaching',
  'due-day': 'deadline-approaching',
  due: 'deadline-breached',
  redirect: 'redirect-term-over',
  'extension-notice': 'extension-notice-missed',
  disclosure: 'disclosed',
  'complaint-forward': 'complaint-term-over',
};

const silenceIsRefusal: LocalizedText = {
  kk: 'ӘРПК 91-бабының 2-тармағы',
  ru: 'пункт 2 статьи 91 АППК',
  en: 'APPC article 91(2)',
};

interface Line {
  at: Date;
  written: LedgerKind | null;
  fired: DeadlineKind | null;
  actorId: string | null;
  actorName: string | null;
  clause: LocalizedText | null;
  params: Record<string, unknown>;
  decision: Decision | null;
}

/** What people did (ledger entries) and what the clock did (fired deadlines), in the order of time. */
export async function ledgerOf(tx: TenantTx, requestId: string, clock: ClockExplanation): Promise<LedgerEntry[]> {
  const lines = await tx.query<Line>(
    `select l.at, l.kind as written, null as fired, l.actor_id as "actorId", p.name as "actorName", l.clause, l.params,
       case when l.params ? 'decidedByRole' then jsonb_build_object('role', l.params ->> 'decidedByRole', 'name', d.name) end as decision, l.id
     from ledger_entry l
     left join person p on p.body_id = l.body_id and p.person_id = l.actor_id
     left join person d on d.body_id = l.body_id and d.person_id = (l.params ->> 'decidedBy')::uuid
     where l.request_id = $1 and l.body_id = $2
     union all
     select d.fired_at, null, d.kind, null, null, null, jsonb_build_object('deadline', d.kind, 'dueOn', d.due_on, 'dueAt', d.due_at,
       'workingDaysLeft', d.working_days_left), null, null
     from deadline d where d.aggregate_id = $1 and d.body_id = $2 and d.fired_at is not null
     order by at, id nulls last`,
    [requestId, tx.bodyId],
  );
  return lines.map(({ at, written, fired, actorId, actorName, clause, params, decision }) => ({
    at,
    kind: written ?? firedKinds[fired ?? 'due'],
    actorId,
    actorName,
    clause: fired ? clauseOf(fired, clock) : clause,
    params,
    decision,
  }));
}

/** A breach stands on the rule that silence is a refusal; a warning on the term itself. */
function clauseOf(fired: DeadlineKind, clock: ClockExplanation): LocalizedText | null {
  if (fired === 'due') return silenceIsRefusal;
  if (fired === 'redirect') return clock.rules.find(({ key }) => key === 'redirect')?.clause ?? null;
  if (fired === 'disclosure') return null;
  if (fired === 'complaint-forward')
    return termOn(profileByCode(clock.profile), 'complaint.forward', clock.registeredOn)?.clause ?? null;
  return clock.term.clause;
}
