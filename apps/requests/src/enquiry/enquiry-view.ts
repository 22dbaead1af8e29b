import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { attachmentsJson } from '../attachments/attachment.js';
import type { AttachmentView } from '../attachments/attachment.js';
import { allowedEnquiryActions, enquirySides, halfOf } from '../domain/enquiry-state.js';
import type { EnquiryAction, EnquirySituation } from '../domain/enquiry-state.js';
import type { EnquiryDeadlineKind } from './enquiry-deadlines.js';
import type { EnquiryEntryKind } from './enquiry-entry.js';
import { lookPastSight, ownUnits } from './sides.js';

/** One line of what passed: what people did, and what the clock did. */
export interface EnquiryLine {
  at: string;
  kind: EnquiryEntryKind | EnquiryDeadlineKind;
  actorName: string | null;
  text: string | null;
  unitName: LocalizedText | null;
  /** True for what the other body did. */
  byOtherBody: boolean;
}

/** An enquiry as its page shows it. Of the request it serves it tells what the unit needs: the number, the subject, the term. */
export interface EnquiryView {
  id: string;
  origin: EnquirySituation['origin'];
  state: EnquirySituation['state'];
  request: { id: string; number: string; subject: string; dueAt: string; closedAt: string | null } | null;
  instructionId: string | null;
  /** Null where another body asks or is asked. */
  unitId: string | null;
  unitName: LocalizedText | null;
  otherBody: { id: string; name: LocalizedText } | null;
  /** The question of another body that a unit is asked for. */
  serves: { id: string; bodyName: LocalizedText } | null;
  recipients: { id: string; name: string | null }[];
  language: Language;
  /** Null while the text of a head's instruction has not been fetched. */
  question: string | null;
  reason: string;
  askedByName: string | null;
  askedAt: Date;
  dueAt: Date;
  pausedAt: Date | null;
  overdueAt: Date | null;
  escalatedAt: Date | null;
  settledAt: Date | null;
  late: boolean | null;
  legalProfile: string;
  lines: EnquiryLine[];
  /** Of the question, and of the reply: those of a reply in work are shown to the unit alone. */
  files: AttachmentView[];
  /** Names of files of the other body that are still under way. */
  arriving: string[];
  /** What the state allows the caller's side; whether the caller may is the permission's matter too. */
  allowedActions: EnquiryAction[];
}

type Row = Omit<EnquiryView, 'allowedActions'> & { isOwn: boolean };

/** Files given to a unit follow a hand-over; of what the units before gave, only the reason of the hand-over is told. */
const ofThisEnquiry = `
  (x.owner_kind = 'enquiry-answer' and x.owner_id = e.id and (e.settled_at is not null or e.origin = 'body' or e.unit_id in ${ownUnits('$2', '$1')}))
  or (x.owner_kind = 'enquiry' and x.owner_id in (
    with recursive chain(id, handed_from) as (
      select e.id, e.handed_from
      union all select p.id, p.handed_from from unit_enquiry p join chain on p.id = chain.handed_from
    ) select id from chain))`;

const viewSql = `
  select e.id, e.origin, e.state, e.instruction_id as "instructionId", e.unit_id as "unitId", u.name as "unitName", e.language, e.question,
    e.reason, p.name as "askedByName", e.asked_at as "askedAt", e.due_at as "dueAt", e.paused_at as "pausedAt", e.overdue_at as "overdueAt",
    e.escalated_at as "escalatedAt", e.settled_at as "settledAt", e.late, e.legal_profile as "legalProfile",
    case when e.other_body_id is not null then jsonb_build_object('id', e.other_body_id, 'name', e.other_body_name) end as "otherBody",
    case when s.id is not null then jsonb_build_object('id', s.id, 'bodyName', s.other_body_name) end as serves,
    array(select v.name from arriving_file v where v.enquiry_id = e.id and v.lost_at is null order by v.created_at) as arriving,
    e.unit_id in ${ownUnits('$2', '$1')} as "isOwn",
    case when c.request_id is not null then jsonb_build_object('id', c.request_id, 'number', c.number, 'subject', r.subject, 'dueAt', c.due_at,
      'closedAt', c.closed_at) end as request,
    (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', q.name) order by w.n), '[]')
     from unnest(e.recipient_ids) with ordinality as w(id, n) left join person q on q.body_id = e.body_id and q.person_id = w.id) as recipients,
    (select jsonb_agg(jsonb_build_object('at', l.at, 'kind', l.kind, 'actorName', l.name, 'text', l.text, 'unitName', l.unit,
       'byOtherBody', l.taken) order by l.at, l.id)
     from (
       select n.at, n.kind, a.name, n.text, v.name as unit, n.taken, n.id from unit_enquiry_entry n
       left join person a on a.body_id = n.body_id and a.person_id = n.actor_id
       left join unit v on v.body_id = n.body_id and v.unit_id = n.unit_id
       where n.enquiry_id = e.id
       union all
       select d.fired_at, d.kind, null, null, null, false, null from deadline d where d.aggregate_id = e.id and d.fired_at is not null
     ) l) as lines,
    ${attachmentsJson(ofThisEnquiry)} as files
  from unit_enquiry e
  left join unit u on u.body_id = e.body_id and u.unit_id = e.unit_id
  left join unit_enquiry s on s.id = e.serves_id
  left join person p on p.body_id = e.body_id and p.person_id = e.asked_by
  left join statutory_clock c on c.request_id = e.request_id
  left join media_request r on r.id = e.request_id
  where e.body_id = $1`;

/** Who reads: an officer of a unit sees what that unit is asked, the office and the heads see all. */
export interface Reader {
  personId: string;
  ownOnly: boolean;
}

/**
 * @param rest further conditions over `unit_enquiry e`, the order and the limit; its own places begin with `$4`
 */
export async function enquiryViews(
  tx: TenantTx,
  reader: Reader,
  rest: string,
  params: unknown[],
): Promise<EnquiryView[]> {
  await lookPastSight(tx);
  const rows = await tx.query<Row>(`${viewSql} and ($3 is false or e.unit_id in ${ownUnits('$2', '$1')}) ${rest}`, [
    tx.bodyId,
    reader.personId,
    reader.ownOnly,
    ...params,
  ]);
  return rows.map(({ isOwn, ...view }) => {
    const situation = { ...view, otherBodyId: view.otherBody?.id ?? null };
    const isAsked = halfOf(situation) === 'asked' ? !reader.ownOnly : isOwn;
    return {
      ...view,
      allowedActions: allowedEnquiryActions(situation).filter((action) =>
        enquirySides[action] === 'unit' ? isAsked : !reader.ownOnly,
      ),
    };
  });
}
