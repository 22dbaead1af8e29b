import { v5 } from 'uuid';
import type { EventData } from '@baspasoz/contracts';
import { profileByCode, termOn } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { silentKinds } from './fire-deadlines.js';
import type { FiredDeadline } from './fire-deadlines.js';

/** Namespace of the events of deadline rows: the same row gives the same event, so a second firing is a duplicate. */
export const deadlineEvents = '5b1f3a52-0c0e-5d57-9d5a-6f3f1c0a7e11';

/** The events of one batch, in the order they fired, each with the aggregate's version after it. */
export function deadlineEventsOf(fired: FiredDeadline[]): AnyOutgoingEvent[] {
  const speaking = fired.filter(({ kind }) => !silentKinds.includes(kind));
  const left = new Map<string, number>();
  for (const { requestId } of speaking) left.set(requestId, (left.get(requestId) ?? 0) + 1);
  return speaking.map((deadline) => {
    const after = (left.get(deadline.requestId) ?? 1) - 1;
    left.set(deadline.requestId, after);
    return eventOf(deadline, deadline.sequence - after);
  });
}

function eventOf(deadline: FiredDeadline, sequence: number): AnyOutgoingEvent {
  const { kind, requestId } = deadline;
  const envelope = {
    id: v5(deadline.id, deadlineEvents),
    subject: requestId,
    bodyId: deadline.bodyId,
    sequence,
    correlationId: deadline.correlationId,
    legalProfile: deadline.legalProfile,
    time: deadline.firedAt.toISOString(),
  };
  const common = {
    requestId,
    number: deadline.number,
    deadlineId: deadline.id,
    dueAt: deadline.dueAt.toISOString(),
    dueOn: deadline.dueOn,
  };
  if (kind === 'due')
    return { ...envelope, type: 'DeadlineBreached', data: { ...common, kind, ...breachOf(deadline) } };
  if (kind === 'disclosure')
    return {
      ...envelope,
      type: 'RequestDisclosed',
      data: { requestId, number: deadline.number, deadlineId: deadline.id, disclosedAt: envelope.time },
    };
  if (kind === 'complaint-forward')
    return {
      ...envelope,
      type: 'ComplaintOverdue',
      data: {
        requestId,
        number: deadline.number,
        complaintId: deadline.id,
        dueAt: common.dueAt,
        dueOn: common.dueOn,
        ...complaintClauseOf(deadline),
      },
    };
  if (kind === 'extension-notice')
    return {
      ...envelope,
      type: 'ExtensionNoticeMissed',
      data: { ...common, ...whoseOf(deadline), ...noticeClauseOf(deadline) },
    };
  if (kind === 'redirect') throw new Error(`${kind} has no event`);
  return {
    ...envelope,
    type: 'DeadlineApproaching',
    data: { ...common, kind, workingDaysLeft: deadline.workingDaysLeft },
  };
}

type Breach = Pick<
  EventData['DeadlineBreached'],
  'requestKind' | 'legalProfile' | 'clause' | 'lateRegistration' | 'unitId' | 'assigneeId'
>;

const breachOf = (deadline: FiredDeadline): Breach => ({
  requestKind: deadline.requestKind,
  legalProfile: deadline.legalProfile,
  clause: clauseOf(deadline),
  lateRegistration: deadline.lateRegistration,
  ...whoseOf(deadline),
});

const whoseOf = ({ unitId, assigneeId }: FiredDeadline): Pick<Breach, 'unitId' | 'assigneeId'> => ({
  ...(unitId ? { unitId } : {}),
  ...(assigneeId ? { assigneeId } : {}),
});

/** The clause of the term of the notice, which was in force while it ran (art. 36). */
function noticeClauseOf({ legalProfile, requestKind, dueOn }: FiredDeadline) {
  const profile = profileByCode(legalProfile);
  const key = profile.kinds[requestKind].extensionNotice;
  const term = key && termOn(profile, key, dueOn);
  return term ? { clause: term.clause } : {};
}

/** The clause of the complaint's term, which was in force while it ran (APPC 91(4)). */
function complaintClauseOf({ legalProfile, dueOn }: FiredDeadline): Pick<EventData['ComplaintOverdue'], 'clause'> {
  const term = termOn(profileByCode(legalProfile), 'complaint.forward', dueOn);
  return term ? { clause: term.clause } : {};
}

/** The clause of the term that ran out, under the profile the request lives by. */
function clauseOf({ legalProfile, requestKind, registeredOn }: FiredDeadline): LocalizedText {
  const profile = profileByCode(legalProfile);
  const term = termOn(profile, profile.kinds[requestKind].due, registeredOn);
  if (!term) throw new Error(`${legalProfile} has no term for ${requestKind} registered on ${registeredOn}`);
  return term.clause;
}
