import type { Language } from '@baspasoz/contracts';
import { buildCalendar, localDate, profileByCode, refusalGrounds, workingDaysBetween } from '@baspasoz/law';
import type { CalendarDay, ClockExplanation, LocalizedText, RequesterKind, RequestKind } from '@baspasoz/law';
import { clockOf } from '../../aggregate/clock-of.js';
import type { PublicAttachment } from '../../attachments/attachment.js';
import { dueStateOf } from '../../domain/due-state.js';
import type { DueState } from '../../domain/due-state.js';
import type { FormalDefect } from '../../domain/formal-defects.js';
import type { RequestState } from '../../domain/request-state.js';
import { hiddenOn } from '../../redaction/hidden-on.js';
import type { JointBody } from '../../aggregate/joint-bodies.js';
import { withheldViews } from '../../aggregate/withheld-view.js';
import type { WithheldView } from '../../aggregate/withheld-view.js';
import type { WithheldPart } from '../../domain/withheld-part.js';
import { publicComplaints } from './public-complaint.js';
import type { PublicComplaintRow, PublicComplaints } from './public-complaint.js';
import { publicProceedings } from './public-proceedings.js';
import type { PublicProceedings, PublicProceedingsRow } from './public-proceedings.js';
import type { AcceptedBy } from '../../registration/intake.js';

/** A row of `public_request_status`. */
export interface PublicStatusRow {
  now: Date;
  number: string;
  state: RequestState;
  request_kind: RequestKind;
  requester_kind: RequesterKind;
  language: Language;
  subject: string;
  legal_profile: string;
  received_at: Date;
  registered_at: Date;
  registered_on: string;
  due_on: string;
  due_at: Date;
  extended_at: Date | null;
  breached_at: Date | null;
  closed_at: Date | null;
  accepted_by: AcceptedBy;
  formal_defects: FormalDefect[];
  body_id: string;
  body_name: LocalizedText;
  time_zone: string;
  opens: string;
  closes: string;
  calendar_days: CalendarDay[];
  answer_language: Language | null;
  answer_text: string | null;
  answer_legal_reference: string | null;
  answer_appeal_text: string | null;
  answered_at: Date | null;
  ground_code: string | null;
  reasoning: string | null;
  refusal_language: Language | null;
  refusal_legal_reference: string | null;
  refusal_appeal_text: string | null;
  refused_at: Date | null;
  extension_reason: string | null;
  holders: string[] | null;
  notice_by: string | null;
  previous_due_on: string | null;
  withdrawn_at: Date | null;
}

/** What the holder of the code sees: the clock, the decision and how to complain; nothing about persons. */
export interface PublicStatus extends PublicProceedings, PublicComplaints {
  /** The moment this was true. */
  asOf: Date;
  body: { id: string; name: LocalizedText };
  number: string;
  subject: string;
  language: Language;
  kind: RequestKind;
  state: RequestState;
  dueState: DueState;
  receivedAt: Date;
  registeredAt: Date;
  registeredOn: string;
  /** The officer of the receipt (APPC 64(2)). */
  acceptedBy: AcceptedBy;
  dueOn: string;
  dueAt: Date;
  closedAt: Date | null;
  /** The body's, in which its dates are meant. */
  timeZone: string;
  workingDaysLeft: number;
  workingDaysOverdue: number;
  formalDefects: FormalDefect[];
  clock: ClockExplanation;
  answer: {
    language: Language;
    text: string;
    legalReference: string;
    appealText: string;
    answeredAt: Date;
    withheld: WithheldView[];
    /** The bodies whose positions it rests on. */
    jointWith: JointBody[];
  } | null;
  refusal: {
    groundCode: string;
    groundLabel: LocalizedText | null;
    language: Language;
    reasoning: string;
    legalReference: string;
    appealText: string;
    refusedAt: Date;
  } | null;
  /** When its author took it back; the head or a deputy ends it. */
  withdrawnAt: Date | null;
  extension: { reason: string; holders: string[]; previousDueOn: string; extendedAt: Date; noticeBy: string } | null;
  /** What was handed in, and what goes out with the decision. */
  attachments: (PublicAttachmentOf & { hiddenOn: LocalizedText[] })[];
}

/** A row of `public_attachment`; the grounds are codes of the request's legal profile. */
export type PublicAttachmentRow = PublicAttachmentOf & { grounds: string[] };

/** A file with what it belongs to: a new answer by the id of its complaint. */
type PublicAttachmentOf = PublicAttachment & { of: 'request' | 'answer' | 'new-answer'; ownerId: string };

export function publicStatus(
  row: PublicStatusRow,
  attachments: PublicAttachmentRow[],
  proceedings: PublicProceedingsRow,
  complaints: readonly PublicComplaintRow[],
  withheld: readonly WithheldPart[],
  jointWith: JointBody[],
): PublicStatus {
  const hours = { from: row.opens, to: row.closes };
  const calendar = buildCalendar({ timeZone: row.time_zone, workingHours: hours, overrides: row.calendar_days });
  const facts = {
    dueAt: row.due_at,
    dueOn: row.due_on,
    extendedAt: row.extended_at,
    closedAt: row.closed_at,
    breachedAt: row.breached_at,
  };
  const clock = clockOf(
    {
      kind: row.request_kind,
      requesterKind: row.requester_kind,
      receivedAt: row.received_at,
      legalProfile: row.legal_profile,
      extendedAt: row.extended_at,
    },
    calendar,
  );
  const until = localDate(row.closed_at ?? row.now, row.time_zone);
  return {
    asOf: row.now,
    body: { id: row.body_id, name: row.body_name },
    number: row.number,
    subject: row.subject,
    language: row.language,
    kind: row.request_kind,
    state: row.state,
    dueState: dueStateOf(facts, row.now, localDate(row.now, row.time_zone)),
    receivedAt: row.received_at,
    registeredAt: row.registered_at,
    registeredOn: row.registered_on,
    acceptedBy: row.accepted_by,
    dueOn: row.due_on,
    dueAt: row.due_at,
    closedAt: row.closed_at,
    timeZone: row.time_zone,
    workingDaysLeft: Math.max(0, workingDaysBetween(calendar, until, row.due_on)),
    workingDaysOverdue: Math.max(0, workingDaysBetween(calendar, row.due_on, until)),
    formalDefects: row.formal_defects,
    clock,
    ...publicProceedings(proceedings, clock, row.now),
    ...publicComplaints(
      complaints,
      {
        ...facts,
        legalProfile: row.legal_profile,
        state: row.state,
        closedOn: row.closed_at && localDate(row.closed_at, row.time_zone),
        appealText: row.answer_appeal_text ?? row.refusal_appeal_text ?? proceedings.procedural?.appealText ?? null,
      },
      row.now,
      calendar,
      (moment) => localDate(moment, row.time_zone),
    ),
    answer: answerOf(row, withheld, jointWith),
    refusal: refusalOf(row),
    withdrawnAt: row.withdrawn_at,
    extension: extensionOf(row),
    attachments: attachments.map(({ grounds, ...file }) => ({
      ...file,
      hiddenOn: hiddenOn(row.legal_profile, grounds),
    })),
  };
}

function answerOf(
  row: PublicStatusRow,
  withheld: readonly WithheldPart[],
  jointWith: JointBody[],
): PublicStatus['answer'] {
  const { answer_language: language, answer_text: text, answered_at: answeredAt } = row;
  if (!language || text === null || !answeredAt) return null;
  return {
    language,
    text,
    legalReference: row.answer_legal_reference ?? '',
    appealText: row.answer_appeal_text ?? '',
    answeredAt,
    withheld: withheldViews(row.legal_profile, withheld),
    jointWith,
  };
}

function refusalOf(row: PublicStatusRow): PublicStatus['refusal'] {
  const { ground_code: groundCode, reasoning, refusal_language: language, refused_at: refusedAt } = row;
  if (!groundCode || reasoning === null || !language || !refusedAt) return null;
  return {
    groundCode,
    groundLabel:
      refusalGrounds(profileByCode(row.legal_profile)).find(({ code }) => code === groundCode)?.label ?? null,
    language,
    reasoning,
    legalReference: row.refusal_legal_reference ?? '',
    appealText: row.refusal_appeal_text ?? '',
    refusedAt,
  };
}

function extensionOf(row: PublicStatusRow): PublicStatus['extension'] {
  const {
    extension_reason: reason,
    holders,
    previous_due_on: previousDueOn,
    notice_by: noticeBy,
    extended_at: extendedAt,
  } = row;
  if (reason === null || !holders || !previousDueOn || !noticeBy || !extendedAt) return null;
  return { reason, holders, previousDueOn, extendedAt, noticeBy };
}
