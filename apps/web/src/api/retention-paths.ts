import type { ById, Read, Write } from './paths';
import type { RequestRetention, RetentionOverview } from './retention-types';

/** Routes of keeping, legal hold and erasure. */
export interface RetentionPaths {
  '/api/requests/retention': Read<RetentionOverview>;
  '/api/requests/media-requests/{id}/retention': Read<RequestRetention, ById>;
  '/api/requests/media-requests/{id}/hold': Write<{ reason: string }, RequestRetention, ById>;
  '/api/requests/media-requests/{id}/hold/lift': Write<{ reason: string }, RequestRetention, ById>;
  '/api/requests/media-requests/{id}/erasure': Write<{ document: string; confirmed: boolean }, RequestRetention, ById>;
}
