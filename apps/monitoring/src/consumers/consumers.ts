import { AbsenceRecorded } from './absence-recorded.js';
import { AccreditationGranted } from './accreditation-granted.js';
import { AccreditationRefused } from './accreditation-refused.js';
import { AccreditationTermBreached } from './accreditation-term-breached.js';
import { BodyRegistered } from './body-registered.js';
import { CalendarChanged } from './calendar-changed.js';
import { ComplaintForwarded } from './complaint-forwarded.js';
import { ComplaintOverdue } from './complaint-overdue.js';
import { ComplaintResolved } from './complaint-resolved.js';
import { CoverageSpiked } from './coverage-spiked.js';
import { DeadlineBreached } from './deadline-breached.js';
import { DeadlineRescheduled } from './deadline-rescheduled.js';
import { DeputyAppointed } from './deputy-appointed.js';
import { DeputyDismissed } from './deputy-dismissed.js';
import { FirstHeadAppointed } from './first-head-appointed.js';
import { NegativeCoverageDetected } from './negative-coverage-detected.js';
import { OfficialMessageOverdue } from './official-message-overdue.js';
import { OfficerDismissed } from './officer-dismissed.js';
import { PublicationPublished } from './publication-published.js';
import { PublicationWithdrawn } from './publication-withdrawn.js';
import { RequestAnswered } from './request-answered.js';
import { RequestExtended } from './request-extended.js';
import { RequestReceived } from './request-received.js';
import { RequestRedirected } from './request-redirected.js';
import { RequestRefused } from './request-refused.js';
import { RequestTerminated } from './request-terminated.js';
import { SectionBecameStale } from './section-became-stale.js';
import { StoryAnswerBegun } from './story-answer-begun.js';
import { StoryUpdated } from './story-updated.js';
import { StructuralUnitChanged } from './structural-unit-changed.js';
import { UnitEnquiryAnswered } from './unit-enquiry-answered.js';
import { UnitEnquiryOverdue } from './unit-enquiry-overdue.js';
import { UnitEnquirySent } from './unit-enquiry-sent.js';

/** Everything monitoring listens to at this stage; all of it serves the notifier and runs in its process. */
export const consumers = [
  AbsenceRecorded,
  AccreditationGranted,
  AccreditationRefused,
  AccreditationTermBreached,
  BodyRegistered,
  CalendarChanged,
  ComplaintForwarded,
  ComplaintOverdue,
  ComplaintResolved,
  CoverageSpiked,
  DeadlineBreached,
  DeadlineRescheduled,
  DeputyAppointed,
  DeputyDismissed,
  FirstHeadAppointed,
  NegativeCoverageDetected,
  OfficialMessageOverdue,
  OfficerDismissed,
  PublicationPublished,
  PublicationWithdrawn,
  RequestAnswered,
  RequestExtended,
  RequestReceived,
  RequestRedirected,
  RequestRefused,
  RequestTerminated,
  SectionBecameStale,
  StoryAnswerBegun,
  StoryUpdated,
  StructuralUnitChanged,
  UnitEnquiryAnswered,
  UnitEnquiryOverdue,
  UnitEnquirySent,
];
