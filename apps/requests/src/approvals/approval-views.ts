import type { Language } from '@baspasoz/contracts';
import type { WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { askedContentJson } from '../asked-decisions/asked-decision.js';
import type { AskedContent } from '../asked-decisions/asked-decision.js';
import { askedView } from '../asked-decisions/asked-view.js';
import type { AskedView } from '../asked-decisions/asked-view.js';
import { attachmentsJson } from '../attachments/attachment.js';
import type { AttachmentView } from '../attachments/attachment.js';
import { withheldViews } from '../aggregate/withheld-view.js';
import type { WithheldView } from '../aggregate/withheld-view.js';
import { approversOf, capacityIn, currentStep } from '../domain/approval.js';
import type { ApprovalStep, Capacity, Staff } from '../domain/approval.js';
import type { WithheldPart } from '../domain/withheld-part.js';
import type { Texts } from '../drafts/draft.js';
import type { ApprovalRow } from './approval-rows.js';

export interface ApprovalStepView extends ApprovalStep {
  decidedByName: string | null;
  unitName: { kk: string; ru: string; en: string } | null;
  /** Those who could decide it now, by name: empty while names are not known yet. */
  approvers: string[];
}

/** An asking as the page of the request shows it. */
export interface ApprovalView extends Omit<ApprovalRow, 'steps' | 'writers'> {
  steps: ApprovalStepView[];
  askedByName: string | null;
  returnedByName: string | null;
  /** Place of the step whose turn it is; null when every approval counts. */
  current: number | null;
  /** In which capacity the caller may decide now; null when it is not theirs to decide. */
  mayDecideAs: Capacity | null;
  /** The caller approved last and may still take it back. */
  mayRevoke: boolean;
}

interface Frame {
  now: Date;
  staff: Staff;
  personId: string | null;
  names: Map<string, string>;
  units: Map<string, ApprovalStepView['unitName']>;
}

/** Names of everybody and every unit of the body: an office is small, and one reading serves a whole list. */
export async function frameOf(tx: TenantTx, now: Date, staff: Staff, personId: string | null): Promise<Frame> {
  const people = await tx.query<{ id: string; name: string }>(
    'select person_id as id, name from person where body_id = $1 and name is not null',
    [tx.bodyId],
  );
  const units = await tx.query<{ id: string; name: ApprovalStepView['unitName'] }>(
    'select unit_id as id, name from unit where body_id = $1',
    [tx.bodyId],
  );
  return {
    now,
    staff,
    personId,
    names: new Map(people.map(({ id, name }) => [id, name])),
    units: new Map(units.map(({ id, name }) => [id, name])),
  };
}

export function approvalView({ writers, ...row }: ApprovalRow, frame: Frame): ApprovalView {
  const { now, staff, personId, names } = frame;
  const current = row.state === 'open' ? currentStep({ ...row, writers }, now) : null;
  const step = current === null ? undefined : row.steps[current];
  const last = row.steps.findLast(({ decidedAt }) => decidedAt !== null);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return {
    ...row,
    askedByName: nameOf(row.askedBy),
    returnedByName: nameOf(row.returnedBy),
    current,
    mayDecideAs: step && !step.decidedAt && personId ? capacityIn(step, personId, writers, staff) : null,
    mayRevoke: row.state === 'open' && personId !== null && last?.decidedBy === personId,
    steps: row.steps.map((each) => ({
      ...each,
      decidedByName: nameOf(each.decidedBy),
      unitName: each.unitId ? (frame.units.get(each.unitId) ?? null) : null,
      approvers: approversOf(each, writers, staff).flatMap((id) => nameOf(id) ?? []),
    })),
  };
}

/** A text as it stood when an approver last gave it back or let go of it. */
export interface EarlierText {
  version: number;
  writtenAt: Date;
  texts: Texts;
}

/** One matter of the approvals' list: what is asked, of whom, by when, and what differs from what was shown before. */
export interface ApprovalItem extends ApprovalView {
  number: string;
  subject: string;
  language: Language;
  question: string;
  /** By when it has to go out: the request's term, or the complaint's; null after the higher body's decision, which sets none here. */
  dueAt: Date | null;
  dueOn: string | null;
  texts: Texts;
  groundCode: string | null;
  /** What the answer does not give, each part on its ground. */
  withheld: WithheldView[];
  /** What a new answer is given after, and what it says is changed; null of a first decision. */
  complaint: { number: string; text: string; resolution: string | null } | null;
  /** What the head is asked to decide instead of a text. */
  asked: AskedView | null;
  /** The files that go out with it. */
  files: AttachmentView[];
  previous: EarlierText | null;
}

type ItemRow = Omit<ApprovalItem, keyof ApprovalView | 'previous' | 'withheld' | 'asked'> & {
  id: string;
  clock: Omit<Parameters<typeof askedView>[2], 'receivedAt'> & { receivedAt: string };
  withheld: WithheldPart[];
  asked: AskedContent | null;
  previous: (Omit<EarlierText, 'writtenAt'> & { writtenAt: string }) | null;
};

/** What askings are about, in one reading for the whole list. The earlier text is the one of the asking before it. */
const itemsSql = `
  select a.id, c.number, r.subject, r.language, r.text as question, coalesce(d.texts, '{}') as texts,
    d.ground_code as "groundCode", coalesce(d.withheld, '[]') as withheld,
    jsonb_build_object('kind', c.request_kind, 'requesterKind', r.requester_kind, 'receivedAt', c.received_at, 'legalProfile', c.legal_profile,
      'registeredOn', c.registered_on) as clock,
    (select ${askedContentJson} from asked_decision q where q.approval_id = a.id) as asked,
    case when k.id is null then c.due_at when k.forwarded_at is null then k.forward_until end as "dueAt",
    case when k.id is null then c.due_on::text when k.forwarded_at is null then k.forward_by::text end as "dueOn",
    case when k.id is not null then jsonb_build_object('number', k.number, 'text', k.text, 'resolution', d.resolution) end as complaint,
    ${attachmentsJson(`x.request_id = a.request_id and x.body_id = a.body_id and x.owner_kind = a.kind and x.owner_id = coalesce(a.complaint_id, a.request_id)`)} as files,
    (select jsonb_build_object('version', e.version, 'writtenAt', e.written_at, 'texts', e.texts)
     from approval p join answer_draft e on e.request_id = p.request_id and e.kind = p.kind and e.version = p.draft_version
     where p.request_id = a.request_id and p.kind = a.kind and p.complaint_id is not distinct from a.complaint_id and p.id < a.id
     order by p.id desc limit 1) as previous
  from approval a
  join statutory_clock c on c.request_id = a.request_id
  join media_request r on r.id = a.request_id
  left join answer_draft d on d.request_id = a.request_id and d.kind = a.kind and d.version = a.draft_version
  left join complaint k on k.id = a.complaint_id
  where a.id = any ($2::uuid[]) and a.body_id = $1`;

/**
 * The askings with what each is about, in no order.
 * @param calendar the body's in force
 */
export async function itemsOf(
  tx: TenantTx,
  approvals: readonly ApprovalView[],
  calendar: WorkCalendar,
): Promise<ApprovalItem[]> {
  const rows = await tx.query<ItemRow>(itemsSql, [tx.bodyId, approvals.map(({ id }) => id)]);
  const about = new Map(rows.map((row) => [row.id, row]));
  return approvals.map((approval) => {
    const row = about.get(approval.id);
    if (!row) throw new Error(`approval ${approval.id} is of a request that is gone`);
    const { previous, withheld, asked, clock: stored, ...item } = row;
    const clock = { ...stored, receivedAt: new Date(stored.receivedAt) };
    return {
      ...approval,
      ...item,
      asked: asked && askedView(approval.kind, asked, clock, calendar),
      withheld: withheldViews(clock.legalProfile, withheld),
      previous: previous && { ...previous, writtenAt: new Date(previous.writtenAt) },
    };
  });
}
