import type { WorkCalendar } from '@baspasoz/law';
import { withheldViews } from '../../aggregate/withheld-view.js';
import { filingClause } from '../../complaint/filing-clause.js';
import { lastAnswered } from '../../complaint/right-to-complain.js';
import type { ComplaintRow } from '../../complaint/complaint-row.js';
import { withdrawalView } from '../../complaint/complaint-view.js';
import type { ComplaintRightView, ComplaintView, WithdrawalView } from '../../complaint/complaint-view.js';
import { complaintRight, isComplainedOf, isWaiting } from '../../domain/complaint.js';
import type { ComplaintSituation } from '../../domain/complaint.js';

/** A row of `public_complaint`. */
export type PublicComplaintRow = Omit<ComplaintRow, 'lateReason'>;

export const publicComplaintColumns = `p.id, p.number, p.against, p.text, p.channel, p.received_at as "receivedAt", p.filed_at as "filedAt",
  p.registered_on::text as "registeredOn", p.file_by::text as "fileBy", p.late, p.forward_by::text as "forwardBy",
  p.forward_until as "forwardUntil", p.forwarded_at as "forwardedAt", p.forwarded_to as "forwardedTo", p.outcome, p.resolution,
  p.decided_on::text as "decidedOn", p.paper, p.resolved_at as "resolvedAt", p.answer, p.answered_at as "answeredAt",
  p.answer_language as "answerLanguage", p.answer_form as "answerForm", p.answer_other_texts as "answerOtherTexts",
  p.answer_legal_reference as "answerLegalReference", p.answer_appeal_text as "answerAppealText",
  p.answer_withheld as "answerWithheld", p.answer_joint_with as "answerJointWith"`;

/** A complaint as its author sees it. */
export type PublicComplaint = Omit<PublicComplaintRow, 'answerWithheld'> &
  Pick<ComplaintView, 'overdue' | 'lateClause' | 'answerWithheld'>;

export interface PublicComplaints {
  complaints: PublicComplaint[];
  /** What may be complained of now; null when nothing is decided, or it has been complained of. */
  complaintRight: ComplaintRightView | null;
  /** On what a withdrawal of a complaint rests. */
  withdrawal: WithdrawalView;
}

export function publicComplaints(
  rows: readonly PublicComplaintRow[],
  situation: Omit<ComplaintSituation, 'renewedAt' | 'renewedOn'>,
  now: Date,
  calendar: WorkCalendar,
  onDay: (moment: Date) => string,
): PublicComplaints {
  const { legalProfile } = situation;
  const renewedAt = lastAnswered(rows);
  const right = complaintRight({ ...situation, renewedAt, renewedOn: renewedAt && onDay(renewedAt) }, now, calendar);
  const mayComplain = right.fileBy !== null && !isComplainedOf(legalProfile, rows, right.against, renewedAt);
  return {
    complaints: rows.map((row) => ({
      ...row,
      answerWithheld: withheldViews(legalProfile, row.answerWithheld),
      overdue: isWaiting(row) && row.forwardUntil <= now,
      lateClause: row.late
        ? filingClause(legalProfile, { fileBy: row.fileBy, isLonger: false }, row.registeredOn)
        : null,
    })),
    complaintRight: mayComplain
      ? { ...right, clause: filingClause(legalProfile, right, right.fileBy ?? situation.dueOn) }
      : null,
    withdrawal: withdrawalView(legalProfile),
  };
}
