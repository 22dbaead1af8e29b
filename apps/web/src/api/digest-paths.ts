import type { Digest, DigestChoice, DigestHours, DigestLine } from './digest-types';
import type { ById, Read, Rewrite } from './paths';
import type { Page } from './types';

/** Morning and evening digests of the watch. */
export interface DigestPaths {
  '/api/monitoring/digests': Read<Page<DigestLine>, { query: { cursor?: string } }>;
  '/api/monitoring/digests/next': Read<Digest>;
  '/api/monitoring/digests/{id}': Read<Digest, ById>;
  '/api/monitoring/digest-choice': Read<DigestChoice> & Rewrite<DigestChoice, DigestChoice>;
  '/api/monitoring/digest-hours': Read<DigestHours> & Rewrite<DigestHours, DigestHours>;
}
