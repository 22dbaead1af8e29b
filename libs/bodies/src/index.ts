export { Calendars } from './calendars.js';
export { beginCalendar, keepCalendar } from './keep-calendar.js';
