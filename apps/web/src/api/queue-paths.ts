import type { CalendarFeed } from './calendar-feed';
import type { ById, Read, Write } from './paths';
import type { BulkOutcome, Present, QueueCriteria, QueueFilter } from './queue-types';
import type { Counts, Language, Page, RequestRow } from './types';

interface Remove<Parameters extends object> {
  delete: { parameters: Parameters; responses: { 204: { content?: never } } };
}

interface Say<Input, Answer, Parameters extends object> {
  put: {
    parameters: Parameters;
    requestBody: { content: { 'application/json': Input } };
    responses: { 200: { content: { 'application/json': Answer } } };
  };
}

/** The queue and what belongs to it. */
export interface QueuePaths {
  '/api/requests/media-requests/counts': Read<Counts>;
  '/api/requests/media-requests/take-next': Write<Record<string, never>, { id: string }>;
  '/api/requests/media-requests/bulk-assign': Write<
    { requestIds: string[]; unitId?: string; assigneeId?: string },
    { items: BulkOutcome[] }
  >;
  '/api/requests/media-requests/presence': Read<{ items: Present[] }>;
  '/api/requests/media-requests/{id}/presence': Say<{ doing: Present['doing'] }, { items: Present[] }, ById> &
    Remove<ById>;
  '/api/requests/queue-filters': Read<{ items: QueueFilter[] }> &
    Write<{ name: string; shared: boolean; criteria: QueueCriteria }, QueueFilter>;
  '/api/requests/calendar-feed': Read<{ feed: CalendarFeed | null }> &
    Write<{ language: Language }, { address: string }> &
    Remove<object>;
  '/api/requests/queue-filters/{filterId}': Remove<{ path: { filterId: string } }>;
}

/** The queue itself, narrowed. */
export type QueueRead = Read<
  Page<RequestRow> & { onlyNewest: number | null },
  { query: Pick<QueueCriteria, keyof QueueCriteria> & { cursor?: string; limit?: number } }
>;
