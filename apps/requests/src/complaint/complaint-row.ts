import type { Language, Problem } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { IdPipe } from '../aggregate/id.pipe.js';
import { jointBodiesJson } from '../aggregate/joint-bodies.js';
import type { JointBody } from '../aggregate/joint-bodies.js';
import { withheldJson } from '../aggregate/withheld-view.js';
import { actionsOn, newAnswerStep } from '../domain/complaint.js';
import type { ComplaintAction, FiledComplaint } from '../domain/complaint.js';
import type { WithheldPart } from '../domain/withheld-part.js';
import type { AnswerForm } from '../domain/answer-form.js';
import type { Texts } from '../drafts/draft.js';
import { problems } from '../problems.js';

export const complaintChannels = ['web', 'e-mail', 'oral', 'paper'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

export interface ComplaintRow extends FiledComplaint {
  id: string;
  /** The request's number and the complaint's within it. */
  number: string;
  text: string;
  channel: ComplaintChannel;
  filedAt: Date;
  registeredOn: string;
  lateReason: string | null;
  /** Last day to file it; null where nothing had been decided. */
  fileBy: string | null;
  /** Filed after that day: registered all the same, and shown as late. */
  late: boolean;
  /** Last day to satisfy it or to send it on. */
  forwardBy: string;
  forwardedTo: string | null;
  resolution: string | null;
  /** The day and the paper of the decision. */
  decidedOn: string | null;
  paper: string | null;
  /** The new answer; with its language, further languages and what stands under it, for one that was written in the editor. */
  answer: string | null;
  answerLanguage: Language | null;
  answerForm: AnswerForm | null;
  answerOtherTexts: Texts;
  answerLegalReference: string | null;
  answerAppealText: string | null;
  /** What the new answer does not give, each part on its ground. */
  answerWithheld: WithheldPart[];
  /** The bodies whose positions the new answer rests on. */
  answerJointWith: JointBody[];
}

/** The complaints of a request, oldest first. The request's lock keeps them still for a change. */
export const complaintsOf = (tx: TenantTx, requestId: string): Promise<ComplaintRow[]> =>
  tx.query<ComplaintRow>(
    `select id, number, against, text, channel, received_at as "receivedAt", filed_at as "filedAt", registered_on::text as "registeredOn",
       late_reason as "lateReason", file_by::text as "fileBy", late, forward_by::text as "forwardBy", forward_until as "forwardUntil",
       forwarded_at as "forwardedAt", forwarded_to as "forwardedTo", outcome, resolution, decided_on::text as "decidedOn", paper,
       resolved_at as "resolvedAt", answer, answered_at as "answeredAt", answer_language as "answerLanguage", answer_form as "answerForm",
       answer_other_texts as "answerOtherTexts", answer_legal_reference as "answerLegalReference", answer_appeal_text as "answerAppealText",
       ${withheldJson('complaint.request_id', 'complaint.id')} as "answerWithheld",
       ${jointBodiesJson('complaint.request_id', 'complaint.id')} as "answerJointWith"
     from complaint where request_id = $1 and body_id = $2 order by filed_at, id`,
    [requestId, tx.bodyId],
  );

/** The complaint, when the action is possible on it now. Problems: `complaint-not-found`, `complaint-step-not-possible`. */
export async function requireComplaint(
  tx: TenantTx,
  request: ClockRow,
  complaintId: string,
  action: ComplaintAction,
  now: Date,
): Promise<ComplaintRow> {
  const complaint = await complaintById(tx, request.requestId, complaintId);
  if (!actionsOn(complaint, request, now).includes(action)) throw problems['complaint-step-not-possible']();
  return complaint;
}

/** Problem `complaint-not-found`. */
export async function complaintById(tx: TenantTx, requestId: string, complaintId: string): Promise<ComplaintRow> {
  const complaint = (await complaintsOf(tx, requestId)).find(({ id }) => id === complaintId);
  if (!complaint) throw noComplaint();
  return complaint;
}

/** The complaint, and which step of it a new answer is now. Problems: `complaint-not-found`, `complaint-step-not-possible`. */
export async function requireNewAnswer(
  tx: TenantTx,
  request: ClockRow,
  complaintId: string,
  now: Date,
): Promise<{ complaint: ComplaintRow; step: 'satisfy' | 'answer' }> {
  const complaint = await complaintById(tx, request.requestId, complaintId);
  const step = newAnswerStep(complaint, request, now);
  if (!step) throw problems['complaint-step-not-possible']();
  return { complaint, step };
}

/** Says that the request is closed, unless one of its complaints takes a new answer now. */
export async function requireAnswerAnew(tx: TenantTx, request: ClockRow, now: Date): Promise<void> {
  const complaints = await complaintsOf(tx, request.requestId);
  if (!complaints.some((complaint) => newAnswerStep(complaint, request, now)))
    throw problems['already-closed']({ number: request.number });
}

const noComplaint = (): Problem => problems['complaint-not-found']();

/** A complaint's id in an address. */
export const ComplaintIdPipe = new IdPipe(noComplaint);
