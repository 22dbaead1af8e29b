import { AbsenceRecordedConsumer } from './absence-recorded.js';
import { BodyRegisteredConsumer } from './body-registered.js';
import { BodyReorganizedConsumer } from './body-reorganized.js';
import { CalendarChangedConsumer } from './calendar-changed.js';
import { DeputyAppointedConsumer } from './deputy-appointed.js';
import { DeputyDismissedConsumer } from './deputy-dismissed.js';
import { FirstHeadAppointedConsumer } from './first-head-appointed.js';
import { OfficerAppointedConsumer } from './officer-appointed.js';
import { OfficerDismissedConsumer } from './officer-dismissed.js';

/** What this service follows of coordination. */
export const consumers = [
  AbsenceRecordedConsumer,
  BodyRegisteredConsumer,
  BodyReorganizedConsumer,
  CalendarChangedConsumer,
  DeputyAppointedConsumer,
  DeputyDismissedConsumer,
  FirstHeadAppointedConsumer,
  OfficerAppointedConsumer,
  OfficerDismissedConsumer,
];
