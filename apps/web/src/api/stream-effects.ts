import type { QueryClient } from '@tanstack/react-query';

const ofRequests = [
  'RequestReceived',
  'RequestAssigned',
  'RequestAnswered',
  'RequestRefused',
  'RequestExtended',
  'ExtensionNoticeMissed',
  'RequestRedirected',
  'RequestReturned',
  'RequestTerminated',
  'RequesterAsked',
  'RequesterNotified',
  'RequesterNotReached',
  'RequesterReplied',
  'RequestWithdrawn',
  'RequesterWrote',
  'DeadlineApproaching',
  'DeadlineBreached',
  'DeadlineRescheduled',
  'RequestDisclosed',
  'RequestDisclosureChanged',
  'RegisterChoiceMade',
  'RequesterErased',
  'RequesterCorrected',
  'ComplaintFiled',
  'ComplaintForwarded',
  'ComplaintOverdue',
  'ComplaintResolved',
  'ComplaintAnswered',
  'ComplaintRescheduled',
];
const ofEnquiries = [
  'UnitEnquirySent',
  'UnitEnquiryAnswered',
  'UnitEnquiryReminded',
  'UnitEnquiryOverdue',
  'UnitEnquiryEscalated',
  'UnitEnquiryClarified',
  'UnitEnquiryWithdrawn',
  'JointPositionRequested',
  'JointPositionProvided',
  'JointPositionPursued',
  'JointPositionOverdue',
];
const ofApprovals = [
  'AnswerApprovalRequested',
  'AnswerApproved',
  'AnswerApprovalRevoked',
  'AnswerReturned',
  'DecisionApprovalRequested',
  'DecisionApproved',
  'DecisionApprovalRevoked',
  'DecisionReturned',
];
const ofHead = ['HeadNotified', 'HeadAcknowledged', 'NotificationEscalated', 'UnitInstructed'];
const ofStories = [
  'StoryUpdated',
  'NegativeCoverageDetected',
  'CoverageDismissed',
  'OfficialMessageOverdue',
  'CoverageSpiked',
];
const ofSources = ['SourceSilent'];
const ofPublications = [
  'StoryAnswerBegun',
  'PublicationApproved',
  'PublicationPublished',
  'PublicationCorrected',
  'PublicationWithdrawn',
  'SectionBecameStale',
];
const ofAccreditation = [
  'AccreditationSubmitted',
  'AccreditationGranted',
  'AccreditationRefused',
  'AccreditationRevoked',
];
const ofLines = ['LineApproved', 'LineExpiryApproaching', 'LineExpired', 'LineWithdrawn', 'LineContradictionFound'];
const ofBody = ['StructuralUnitChanged', 'OfficerAppointed', 'OfficerDismissed', 'BodyRegistered', 'CalendarChanged'];

/** The gateway's word that more was missed than it keeps. */
const gap = 'gap';

/** Events the web listens to: an EventSource hears only names it asked for. */
export const heardEvents = [
  ...ofRequests,
  ...ofEnquiries,
  ...ofApprovals,
  ...ofHead,
  ...ofStories,
  ...ofSources,
  ...ofPublications,
  ...ofAccreditation,
  ...ofLines,
  ...ofBody,
  gap,
];

/** What may end an asking for approval that nobody decided. */
const endings = [
  'RequestAnswered',
  'RequestRefused',
  'RequestRedirected',
  'RequestReturned',
  'RequestTerminated',
  'DeadlineBreached',
  'ComplaintOverdue',
  'ComplaintForwarded',
];

/** What makes the head be told. */
const alarms = ['DeadlineBreached', 'NegativeCoverageDetected', 'OfficialMessageOverdue'];

/** What the monitoring service keeps with its story, the clock of an official message or an answer, a moment after the browser heard of it. */
const keptWithStory = ['NegativeCoverageDetected', 'StoryAnswerBegun', 'PublicationPublished', 'PublicationWithdrawn'];

/**
 * An alarm reaches the browser and the monitoring service at the same time; the head's notification follows a moment
 * later and says so itself only after its delivery. So the inbox is read again after these pauses, in milliseconds.
 */
const pausesAfterAlarm = [500, 2_000, 6_000];

export function refreshAfter(queries: QueryClient, event: string): void {
  const refresh = (...keys: string[]) => keys.forEach((key) => void queries.invalidateQueries({ queryKey: [key] }));
  if (event === gap) void queries.invalidateQueries();
  if (ofRequests.includes(event)) refresh('requests');
  if (ofEnquiries.includes(event)) refresh('enquiries', 'requests', 'notifications');
  if (ofApprovals.includes(event)) refresh('approvals', 'requests');
  if (endings.includes(event)) refresh('approvals');
  if (ofHead.includes(event)) refresh('notifications', 'requests', 'stories');
  if (ofStories.includes(event)) refresh('stories');
  if (ofSources.includes(event)) refresh('sources');
  if (ofPublications.includes(event)) refresh('publishing');
  if (ofAccreditation.includes(event)) refresh('accreditation');
  if (ofLines.includes(event)) refresh('lines');
  if (ofBody.includes(event)) refresh('bodies', 'units', 'people', 'requests');
  if (alarms.includes(event)) pausesAfterAlarm.forEach((pause) => setTimeout(refresh, pause, 'notifications'));
  if (keptWithStory.includes(event)) pausesAfterAlarm.forEach((pause) => setTimeout(refresh, pause, 'stories'));
  if (event === 'RequestAnswered') refresh('notifications');
}
