import type { ById, Change, Read, Write } from './paths';
import type { NewSource, Source, SourceChange, SourceDetails, SourceLook } from './source-types';
import type { Page } from './types';

export interface SourcePaths {
  '/api/monitoring/sources': Read<Source[] | Page<Source>> & Write<NewSource, unknown>;
  '/api/monitoring/sources/{id}': Read<SourceDetails, ById> & Change<SourceChange, unknown, ById>;
  '/api/monitoring/source-looks': Write<{ url: string }, SourceLook>;
  '/api/monitoring/source-looks/{id}': Read<SourceLook, ById>;
}
