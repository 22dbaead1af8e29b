import { disclosureRules, localDate } from '@baspasoz/law';
import type { DisclosureForm, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { Language } from '@baspasoz/contracts';
import type { ClockRow } from '../aggregate/clock-row.js';
import { lastNewAnswer } from '../complaint/last-new-answer.js';
import { planDisclosure } from '../domain/plan-disclosure.js';
import type { DisclosureChoice, PlannedDisclosure } from '../domain/plan-disclosure.js';
import { problems } from '../problems.js';

/** An entry as the office sees it. `publishedAt` is null while its window is open. */
export interface RegisterEntry {
  form: DisclosureForm;
  language: Language;
  heading: string;
  question: string | null;
  answer: string | null;
  publishAt: Date;
  confirmedAt: Date;
  confirmedByName: string | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  notes: { at: string; kind: 'correction' | 'withdrawal'; note: string }[];
  /** When the request was answered anew; null when it never was. */
  renewedAt: Date | null;
  /** The texts say an earlier answer than the last. */
  isBehind: boolean;
}

export async function registerEntryOf(tx: TenantTx, requestId: string): Promise<RegisterEntry | null> {
  const [entry] = await tx.query<RegisterEntry>(
    `select e.form, e.language, e.heading, e.question, e.answer, e.publish_at as "publishAt", e.confirmed_at as "confirmedAt",
       p.name as "confirmedByName", e.withdrawn_at as "withdrawnAt",
       (select d.fired_at from deadline d where d.aggregate_id = e.request_id and d.kind = 'disclosure' and d.fired_at is not null) as "publishedAt",
       coalesce((select jsonb_agg(jsonb_build_object('at', n.at, 'kind', n.kind, 'note', n.note) order by n.at)
                 from register_note n where n.request_id = e.request_id), '[]') as notes,
       k.answered_at as "renewedAt", e.form = 'full' and k.id is distinct from e.complaint_id as "isBehind"
     from register_entry e left join person p on p.body_id = e.body_id and p.person_id = e.confirmed_by
     left join lateral (${lastNewAnswer('e.request_id')}) k on true
     where e.request_id = $1 and e.body_id = $2`,
    [requestId, tx.bodyId],
  );
  return entry ?? null;
}

/** What the requester chose at intake; null when nothing was said. */
export async function disclosureChoiceOf(tx: TenantTx, requestId: string): Promise<DisclosureChoice | null> {
  const [choice] = await tx.query<DisclosureChoice>(
    `select consent, exclusivity_days as "exclusivityDays" from register_choice where request_id = $1 and body_id = $2`,
    [requestId, tx.bodyId],
  );
  return choice ?? null;
}

/** The form and the moment of an answered or refused request's entry. Problem `register-not-closed` for one that is open. */
export function plannedEntry(
  request: Pick<ClockRow, 'number' | 'state' | 'closedAt'>,
  choice: DisclosureChoice | null,
  calendar: WorkCalendar,
): PlannedDisclosure {
  const { state, closedAt } = request;
  if (!closedAt || (state !== 'answered' && state !== 'refused'))
    throw problems['register-not-closed']({ number: request.number });
  return planDisclosure(choice, closedAt, disclosureRules(localDate(closedAt, calendar.timeZone)), calendar);
}
