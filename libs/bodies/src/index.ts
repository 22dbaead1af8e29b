export { Calendars } from './calendars.js';
export { ContactsClient } from './contacts-client.js';
export { keepAbsence } from './keep-absence.js';
export { beginCalendar, keepCalendar } from './keep-calendar.js';
