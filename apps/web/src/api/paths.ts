import type { AccreditationPaths } from './accreditation-paths';
import type { CalendarPaths } from './calendar-paths';
import type { CoveragePaths } from './coverage-paths';
import type { ComplaintPaths } from './complaint-paths';
import type { EnquiryPaths } from './enquiry-paths';
import type { FilePaths } from './file-paths';
import type { QueuePaths, QueueRead } from './queue-paths';
import type { ProceedingPaths } from './proceeding-paths';
import type { LoadPaths } from './load-paths';
import type { GivenPaths } from './given-paths';
import type { LeadershipPaths } from './leadership-paths';
import type { LinePaths } from './line-paths';
import type { DigestPaths } from './digest-paths';
import type { DraftPaths } from './draft-paths';
import type { OwnRequest, PublicRequest, PublicStatus, Receipt } from './public-types';
import type { PublishingPaths } from './publishing-paths';
import type { Mail } from './mail-types';
import type { RegisterPaths } from './register-paths';
import type { RetentionPaths } from './retention-paths';
import type { SpikePaths } from './spike-paths';
import type { StatisticsPaths } from './statistics-paths';
import type { SourcePaths } from './source-paths';
import type { DismissalReason, RunningMessage, Severity, StoryDetails, StoryRow, StoryView } from './story-types';
import type { HeadNotification, InboxSummary } from './notification-types';
import type {
  Body,
  Clock,
  NewRequest,
  NoticeChannel,
  Page,
  Person,
  RefusalGround,
  RequestDetails,
  RequestKind,
  Session,
  Unit,
} from './types';

interface Params {
  path?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
}

export type Reply<Answer> = { 200: { content: { 'application/json': Answer } } };

export interface Read<Answer, Parameters extends Params = object> {
  get: { parameters: Parameters; responses: Reply<Answer> };
}

export interface Write<Input, Answer, Parameters extends Params = object> {
  post: {
    parameters: Parameters & { header?: { 'idempotency-key'?: string } };
    requestBody: { content: { 'application/json': Input } };
    responses: Reply<Answer>;
  };
}

export interface Rewrite<Input, Answer, Parameters extends object = object> {
  put: { parameters: Parameters; requestBody: { content: { 'application/json': Input } }; responses: Reply<Answer> };
}

export interface Removal<Parameters extends Params> {
  delete: { parameters: Parameters; responses: Reply<undefined> };
}

export interface Change<Input, Answer, Parameters extends Params> {
  patch: { parameters: Parameters; requestBody: { content: { 'application/json': Input } }; responses: Reply<Answer> };
}

export type ById = { path: { id: string } };
type Nothing = Record<string, never>;

/** The routes the web uses, as the gateway shows them: `/api/<service>/<route>`. */
export interface paths
  extends
    AccreditationPaths,
    CalendarPaths,
    DigestPaths,
    SpikePaths,
    GivenPaths,
    SourcePaths,
    LeadershipPaths,
    DraftPaths,
    ComplaintPaths,
    CoveragePaths,
    EnquiryPaths,
    FilePaths,
    LinePaths,
    LoadPaths,
    ProceedingPaths,
    PublishingPaths,
    QueuePaths,
    RegisterPaths,
    RetentionPaths,
    StatisticsPaths {
  '/api/session': Read<Session>;
  '/auth/switch-body': Write<{ bodyId: string }, unknown>;
  '/auth/logout': Write<Nothing, { redirectTo?: string } | undefined>;

  '/api/coordination/public/bodies': Read<Body[] | Page<Body>>;
  '/api/coordination/units': Read<Unit[] | Page<Unit>>;
  '/api/coordination/people': Read<Person[] | Page<Person>>;

  '/api/requests/media-requests': QueueRead & Write<NewRequest, Receipt>;
  '/api/requests/media-requests/{id}': Read<RequestDetails, ById>;
  '/api/requests/media-requests/{id}/assign': Write<{ unitId?: string; assigneeId?: string }, unknown, ById>;
  '/api/requests/media-requests/{id}/refuse': Write<
    { groundCode: string; reasoning: string; approvedByHead?: boolean },
    unknown,
    ById
  >;
  '/api/requests/media-requests/{id}/extension-notice': Write<{ channel: NoticeChannel }, unknown, ById>;
  '/api/requests/media-requests/{id}/letters/{letterId}/resend': Write<
    { email?: string },
    unknown,
    { path: { id: string; letterId: string } }
  >;
  '/api/requests/mails/aside': Read<Page<Mail>, { query: { cursor?: string } }>;
  '/api/requests/mails/{id}/register': Write<Nothing, { id: string; number: string }, ById>;
  '/api/requests/refusal-grounds': Read<RefusalGround[] | Page<RefusalGround>>;
  '/api/requests/public/bodies/{bodyId}/media-requests': Write<PublicRequest, Receipt, { path: { bodyId: string } }>;
  '/api/requests/my/media-requests': Read<{ items: OwnRequest[] }> &
    Write<FormData, Receipt, { query: { bodyId: string } }>;
  '/api/requests/my/media-requests/{id}/code': Write<undefined, { number: string; code: string }, ById>;
  '/api/requests/public/bodies/{bodyId}/media-requests/with-files': Write<
    FormData,
    Receipt,
    { path: { bodyId: string } }
  >;
  '/api/requests/public/bodies/{bodyId}/clock-preview': Read<
    Clock,
    { path: { bodyId: string }; query: { kind: RequestKind } }
  >;
  '/api/requests/public/status/{number}': Read<PublicStatus, { path: { number: string }; query: { code: string } }>;

  '/api/monitoring/notifications': Read<Page<HeadNotification>, { query: { state?: 'open' | 'all' } }>;
  '/api/monitoring/notifications/{id}/shown': Write<Nothing, unknown, ById>;
  '/api/monitoring/notifications/{id}/acknowledge': Write<Nothing, unknown, ById>;
  '/api/monitoring/notifications/{id}/instruct': Write<{ unitId: string; text: string; dueOn: string }, unknown, ById>;
  '/api/monitoring/inbox-summary': Read<InboxSummary>;

  '/api/monitoring/stories': Read<Page<StoryRow>, { query: { state?: StoryView; cursor?: string } }>;
  '/api/monitoring/stories/{id}': Read<StoryDetails, ById>;
  '/api/monitoring/official-messages': Read<{ items: RunningMessage[] }>;
  '/api/monitoring/stories/{id}/confirm': Write<{ severity?: Severity }, unknown, ById>;
  '/api/monitoring/stories/{id}/dismiss': Write<{ reason: DismissalReason; note?: string }, unknown, ById>;
}
