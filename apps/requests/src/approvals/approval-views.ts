import type { Language } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import { attachmentsJson } from '../attachments/attachment.js';
import type { AttachmentView } from '../attachments/attachment.js';
import { withheldViews } from '../aggregate/withheld-view.js';
import type { WithheldView } from '../aggregate/withheld-view.js';
import { capacityIn, currentStep } from '../domain/approval.js';
import type { ApprovalStep, Capacity, Staff } from '../domain/approval.js';
import type { WithheldPart } from '../domain/withheld-part.js';
import type { DraftKind, Texts } from '../drafts/draft.js';
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

function approversOf(step: ApprovalStep, writers: readonly string[], staff: Staff): string[] {
  const all = [...staff.leaders, ...staff.officers];
  const present = all.filter((one) => !one.isAbsent && capacityIn(step, one.personId, writers, staff) !== null);
  return [...new Set(present.map((one) => one.personId))];
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
  /** The files that go out with it. */
  files: AttachmentView[];
  previous: EarlierText | null;
}

type ItemRow = Omit<ApprovalItem, keyof ApprovalView | 'previous' | 'withheld'> & {
  legalProfile: string;
  withheld: WithheldPart[];
  previous: (Omit<EarlierText, 'writtenAt'> & { writtenAt: string }) | null;
};

/** What an asking is about. The earlier text is the one of the asking before it. */
export async function itemOf(tx: TenantTx, approval: ApprovalView): Promise<Omit<ApprovalItem, keyof ApprovalView>> {
  const { id, requestId, kind, draftVersion } = approval;
  const [row] = await tx.query<ItemRow>(
    `select c.number, r.subject, r.language, r.text as question, d.texts, d.ground_code as "groundCode", d.withheld, c.legal_profile as "legalProfile",
       case when k.id is null then c.due_at when k.forwarded_at is null then k.forward_until end as "dueAt",
       case when k.id is null then c.due_on::text when k.forwarded_at is null then k.forward_by::text end as "dueOn",
       case when k.id is not null then jsonb_build_object('number', k.number, 'text', k.text, 'resolution', d.resolution) end as complaint,
       ${attachmentsJson(`x.request_id = $1 and x.body_id = $5 and x.owner_kind = $2 and x.owner_id = coalesce(d.complaint_id, d.request_id)`)} as files,
       (select jsonb_build_object('version', e.version, 'writtenAt', e.written_at, 'texts', e.texts)
        from approval p join answer_draft e on e.request_id = p.request_id and e.kind = p.kind and e.version = p.draft_version
        where p.request_id = $1 and p.kind = $2 and p.complaint_id is not distinct from d.complaint_id and p.id < $4 order by p.id desc limit 1) as previous
     from statutory_clock c join media_request r on r.id = c.request_id
     join answer_draft d on d.request_id = c.request_id and d.kind = $2 and d.version = $3
     left join complaint k on k.id = d.complaint_id
     where c.request_id = $1 and c.body_id = $5`,
    [requestId, kind satisfies DraftKind, draftVersion, id, tx.bodyId],
  );
  if (!row) throw new Error(`approval ${id} is of a version that is gone`);
  const { previous, legalProfile, withheld, ...item } = row;
  return {
    ...item,
    withheld: withheldViews(legalProfile, withheld),
    previous: previous && { ...previous, writtenAt: new Date(previous.writtenAt) },
  };
}
