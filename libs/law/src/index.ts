export type {
  AccreditationItem,
  AskedBy,
  AccreditationRules,
  ClockRows,
  ComplaintWithdrawalRules,
  LegalProfile,
  LegalTerm,
  LocalDate,
  LocalizedText,
  NotificationRules,
  RefusalGround,
  RequestKind,
  RequesterKind,
  RunsFrom,
  Severity,
  SourceMark,
  TermUnit,
  EnquiryRules,
} from './types.js';
export { kinds, requesterKinds } from './types.js';
export { kindFor } from './kind-for.js';
export { LawError, type LawErrorCode } from './law-error.js';
export { addDays, addMonths, datesThrough, daysBetween, localDateOf, weekdayOf } from './local-date.js';
export { instantOf, localDate, localTime } from './zoned-time.js';
export { awakeAfter, quietUntil } from './quiet-hours.js';
export type { QuietHours } from './quiet-hours.js';
export type {
  CalendarDay,
  CalendarDayInfo,
  CalendarOptions,
  NationalCalendar,
  WorkCalendar,
  WorkingHours,
} from './work-calendar.js';
export { buildCalendar } from './work-calendar.js';
export type { DayReason, OffKind } from './day-reason.js';
export { addWorkingDays, rollForward, workingDaysBetween } from './working-days.js';
export {
  isInForce,
  profileByCode,
  profileInForce,
  profileInForceOn,
  profiles,
  refusalGrounds,
  termOn,
} from './profiles.js';
export { registrationDate } from './registration.js';
export { proceduralGrounds, termDays, termEndsOn } from './procedure.js';
export { extensionNoticeBy } from './extension-notice.js';
export type { ClockDay } from './clock-span.js';
export type { ClockExplanation, ClockRule, ExplainedTerm, SkippedDay, Warning } from './clock-explanation.js';
export { explainClock, type ClockQuestion } from './explain-clock.js';
export { explainAccreditationClock } from './explain-accreditation-clock.js';
export type { AccreditationClock, AccreditationQuestion } from './explain-accreditation-clock.js';
export {
  accreditationBarredUntil,
  accreditationItems,
  accreditationRules,
  accreditationValidUntil,
} from './accreditation.js';
export { closingWords, type ClosingWords } from './closing-words.js';
export { forecastRules, statisticsRules } from './openness.js';
export { disclosureRules, type DisclosureForm, type DisclosureRules } from './disclosure.js';
export { answerClause, oralTopics, type OralTopic } from './answer-rules.js';
export { noticeMeans, noticeMeansClause, type NoticeMeans } from './notice-means.js';
export { isBin } from './bin.js';
export { publishingRules, sectionRule } from './publishing-rules.js';
export type { Confirmation, PublishingRules, SectionRule } from './publishing-rules.js';
export { freshnessTerm, secondCheckDue } from './freshness.js';
export type { FreshnessQuestion, FreshnessTerm } from './freshness.js';
export { keptSince, retentionRule, retentionRules, type RetentionKey, type RetentionRule } from './retention.js';
