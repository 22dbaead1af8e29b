import { explainClock, extensionNoticeBy, LawError } from '@baspasoz/law';
import type { ClockExplanation, LocalizedText } from '@baspasoz/law';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { problems } from '../../problems.js';

export interface DecidedExtension {
  clock: ClockExplanation;
  /** The last day to tell the requester. */
  noticeBy: string;
  /** The clause that allows the extension and names whose decision it is. */
  clause: LocalizedText;
}

/** The extended clock under the request's own profile and the calendar in force. Pure. */
export function decideExtension(request: ClockRow, frame: BodyFrame): DecidedExtension {
  const noticeBy = extensionNoticeBy(frame.calendar, request.legalProfile, request.kind, frame.today);
  if (!noticeBy) throw problems['extension-not-provided']();
  try {
    const { kind, requesterKind: requester, receivedAt, legalProfile: profile } = request;
    const clock = explainClock({ kind, requester, receivedAt, profile, calendar: frame.calendar, extended: true });
    const rule = clock.rules.find(({ key }) => key.endsWith('.extension'));
    return { clock, noticeBy, clause: rule?.clause ?? clock.term.clause };
  } catch (error) {
    if (error instanceof LawError && error.code === 'extension-not-provided')
      throw problems['extension-not-provided']();
    throw error;
  }
}
