import { AbsenceRecordedConsumer } from './absence-recorded.js';
import { AccreditationGrantedConsumer } from './accreditation-granted.js';
import { AccreditationRevokedConsumer } from './accreditation-revoked.js';
import { BodyRegisteredConsumer } from './body-registered.js';
import { BodyReorganizedConsumer } from './body-reorganized.js';
import { CalendarChangedConsumer } from './calendar-changed.js';
import { DeputyAppointedConsumer } from './deputy-appointed.js';
import { DeputyDismissedConsumer } from './deputy-dismissed.js';
import { FirstHeadAppointedConsumer } from './first-head-appointed.js';
import { JointPositionsConsumer } from './joint-positions.js';
import { OfficerAppointedConsumer } from './officer-appointed.js';
import { OfficerDismissedConsumer } from './officer-dismissed.js';
import { RequestRedirectedConsumer } from './request-redirected.js';
import { RequesterErasedConsumer } from './requester-erased.js';
import { StructuralUnitChangedConsumer } from './structural-unit-changed.js';
import { UnitInstructedConsumer } from './unit-instructed.js';

/** What this service follows of the others. */
export const consumers = [
  AbsenceRecordedConsumer,
  AccreditationGrantedConsumer,
  AccreditationRevokedConsumer,
  BodyRegisteredConsumer,
  BodyReorganizedConsumer,
  CalendarChangedConsumer,
  DeputyAppointedConsumer,
  DeputyDismissedConsumer,
  FirstHeadAppointedConsumer,
  JointPositionsConsumer,
  OfficerAppointedConsumer,
  OfficerDismissedConsumer,
  RequestRedirectedConsumer,
  RequesterErasedConsumer,
  StructuralUnitChangedConsumer,
  UnitInstructedConsumer,
];
