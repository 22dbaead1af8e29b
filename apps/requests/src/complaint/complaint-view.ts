import { profileByCode, termDays } from '@baspasoz/law';
import type { ClockDay, ComplaintWithdrawalRules, LocalizedText, WorkCalendar } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { withheldViews } from '../aggregate/withheld-view.js';
import type { WithheldView } from '../aggregate/withheld-view.js';
import { actionsOn, isComplainedOf, isWaiting, needsNewAnswer, newAnswerStep } from '../domain/complaint.js';
import type { ComplaintAction, ComplaintRight } from '../domain/complaint.js';
import { complaintsOf } from './complaint-row.js';
import type { ComplaintRow } from './complaint-row.js';
import { filingClause } from './filing-clause.js';
import { newAnswerInWork } from './new-answer-in-work.js';
import type { NewAnswerProgress } from './new-answer-in-work.js';
import { rightToComplain } from './right-to-complain.js';

/** What may be complained of now, with the clause of the term to do it. */
export interface ComplaintRightView extends ComplaintRight {
  clause: LocalizedText | null;
}

/** A complaint as the request's page shows it. */
export interface ComplaintView extends Omit<ComplaintRow, 'answerWithheld'> {
  answerWithheld: WithheldView[];
  /** It is still with the body after the term to satisfy it or send it on. */
  overdue: boolean;
  /** The days of its own term, for the strip. */
  days: ClockDay[];
  /** The clause of the term to file it, where it came after that. */
  lateClause: LocalizedText | null;
  actions: ComplaintAction[];
  /** Whether satisfying it takes a new answer. */
  needsAnswer: boolean;
  /** How far its new answer is; null while nobody has begun one, and once it was given. */
  inWork: NewAnswerProgress | null;
}

export type WithdrawalView = Pick<ComplaintWithdrawalRules, 'clause' | 'mark' | 'why'>;

export function withdrawalView(legalProfile: string): WithdrawalView {
  const { clause, mark, why } = profileByCode(legalProfile).complaintWithdrawal;
  return { clause, mark, why };
}

export interface ComplaintState {
  complaints: ComplaintView[];
  /** Null while one waits, or when what there is has been complained of. */
  complaintRight: ComplaintRightView | null;
  /** Where the body's last complaint was sent on to; only while one waits. */
  higherBody: string | null;
  /** On what a withdrawal rests. */
  withdrawal: WithdrawalView;
}

type Request = Parameters<typeof rightToComplain>[1];

/** The complaints of a request and what may be complained of now. */
export async function complaintStateOf(
  tx: TenantTx,
  request: Request,
  calendar: WorkCalendar,
  now: Date,
): Promise<ComplaintState> {
  const complaints = await complaintsOf(tx, request.requestId);
  const { right, renewedAt } = await rightToComplain(tx, request, complaints, calendar, now);
  const views: ComplaintView[] = [];
  for (const complaint of complaints) {
    const isPossible = newAnswerStep(complaint, request, now) !== null;
    const inWork = await newAnswerInWork(tx, request.requestId, complaint, { isPossible, now });
    views.push({ ...viewOf(complaint, request, calendar, now), inWork });
  }
  const mayComplain = !isComplainedOf(request.legalProfile, complaints, right.against, renewedAt);
  return {
    complaints: views,
    complaintRight: mayComplain
      ? { ...right, clause: filingClause(request.legalProfile, right, right.fileBy ?? request.dueOn) }
      : null,
    higherBody: complaints.some(isWaiting) ? await lastHigherBody(tx) : null,
    withdrawal: withdrawalView(request.legalProfile),
  };
}

function viewOf(
  complaint: ComplaintRow,
  request: Request,
  calendar: WorkCalendar,
  now: Date,
): Omit<ComplaintView, 'inWork'> {
  const { registeredOn, forwardUntil, late } = complaint;
  return {
    ...complaint,
    answerWithheld: withheldViews(request.legalProfile, complaint.answerWithheld),
    overdue: isWaiting(complaint) && forwardUntil <= now,
    days: termDays(calendar, request.legalProfile, 'complaint.forward', registeredOn),
    lateClause: late
      ? filingClause(request.legalProfile, { fileBy: complaint.fileBy, isLonger: false }, registeredOn)
      : null,
    actions: actionsOn(complaint, request, now),
    needsAnswer: needsNewAnswer(complaint),
  };
}

async function lastHigherBody(tx: TenantTx): Promise<string | null> {
  const [last] = await tx.query<{ to: string }>(
    'select forwarded_to as "to" from complaint where body_id = $1 and forwarded_at is not null order by forwarded_at desc limit 1',
    [tx.bodyId],
  );
  return last?.to ?? null;
}
