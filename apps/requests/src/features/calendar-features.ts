import { CalendarFeedController } from './calendar-feed/calendar-feed.controller.js';
import { CalendarFeedHandler } from './calendar-feed/calendar-feed.handler.js';
import { ReadCalendarFeedController } from './calendar-feed/read-calendar-feed.controller.js';
import { ReadCalendarFeedHandler } from './calendar-feed/read-calendar-feed.handler.js';
import { ShowDeadlineCalendarController } from './show-deadline-calendar/show-deadline-calendar.controller.js';
import { ShowDeadlineCalendarHandler } from './show-deadline-calendar/show-deadline-calendar.handler.js';

/** Terms in calendars: the requester's own one, and the feed of an officer. */
export const calendarControllers = [ShowDeadlineCalendarController, CalendarFeedController, ReadCalendarFeedController];

export const calendarHandlers = [ShowDeadlineCalendarHandler, CalendarFeedHandler, ReadCalendarFeedHandler];
