import type { Texts } from './draft-types';
import type {
  Contradiction,
  InsertedLine,
  LineDetails,
  LineInput,
  LineItem,
  LinesForRequest,
  LineView,
  Topic,
  TopicInput,
} from './line-types';
import type { ById, Read, Rewrite, Write } from './paths';
import type { Language, Page } from './types';

interface Seen {
  revision: number;
}
type Command<Input extends object = object> = Write<Input & Seen, LineDetails, ById>;

/** What the web asks of the library of lines to take. */
export interface LinePaths {
  '/api/requests/lines': Read<
    Page<LineItem>,
    { query: { view?: LineView; topicId?: string; unitId?: string; language?: Language; q?: string; cursor?: string } }
  > &
    Write<LineInput, LineDetails>;
  '/api/requests/lines/counts': Read<Record<LineView, number>>;
  '/api/requests/lines/{id}': Read<LineDetails, ById>;
  '/api/requests/lines/{id}/draft': Rewrite<LineInput & Seen, LineDetails, ById>;
  '/api/requests/lines/{id}/ask-approval': Command;
  '/api/requests/lines/{id}/approve': Command;
  '/api/requests/lines/{id}/return': Command<{ reason: string }>;
  '/api/requests/lines/{id}/withdraw': Command<{ version: number; reason: string }>;
  '/api/requests/lines/{id}/versions': Command;
  '/api/requests/lines/{id}/uses': Write<
    { version: number; requestId: string; language: Language },
    InsertedLine,
    ById
  >;
  '/api/requests/media-requests/{id}/lines': Read<LinesForRequest, ById & { query: { q?: string } }>;
  '/api/requests/media-requests/{id}/line-check': Write<{ texts: Texts }, Contradiction[], ById>;
  '/api/requests/line-contradictions/{id}/resolve': Write<
    { resolution: 'kept' | 'asked-unit'; reason: string },
    Contradiction,
    ById
  >;
  '/api/requests/topics': Read<Page<Topic>> & Write<TopicInput, Topic>;
  '/api/requests/topics/{id}': Rewrite<TopicInput & Seen, Topic, ById>;
}
