import type { DayChange, WorkCalendarYear } from './calendar-types';
import type { Read, Reply } from './paths';

interface Seen {
  header: { 'if-match': string };
}

/** What the web asks of a body's working calendar. */
export interface CalendarPaths {
  '/api/coordination/calendar': Read<WorkCalendarYear, { query: { year?: number } }>;
  '/api/coordination/calendar/days': {
    post: {
      parameters: Seen;
      requestBody: { content: { 'application/json': { days: DayChange[] } } };
      responses: Reply<object>;
    };
  };
  '/api/coordination/calendar/days/{date}': {
    delete: {
      parameters: Seen & { path: { date: string } };
      requestBody: { content: { 'application/json': { act: string } } };
      responses: Reply<object>;
    };
  };
}
