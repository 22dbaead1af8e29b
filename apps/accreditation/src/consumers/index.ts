import { BodyRegisteredConsumer } from './body-registered.js';
import { BodyReorganizedConsumer } from './body-reorganized.js';
import { CalendarChangedConsumer } from './calendar-changed.js';
import { PostAppointedConsumer } from './post-appointed.js';

/** What this service follows of coordination. */
export const consumers = [
  BodyRegisteredConsumer,
  BodyReorganizedConsumer,
  CalendarChangedConsumer,
  PostAppointedConsumer,
];
