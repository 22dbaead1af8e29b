import type {
  CoverageRule,
  CoverageRuleList,
  CoverageSettings,
  DryRun,
  NameDryRun,
  NewCoverageRule,
  NewWatchName,
  QuietHours,
  WatchName,
} from './coverage-types';
import type { ById, Change, Read, Rewrite, Write } from './paths';
import type { Page } from './types';

/** What the body watches for and how it decides. */
export interface CoveragePaths {
  '/api/monitoring/coverage-settings': Read<CoverageSettings> & Rewrite<CoverageSettings, unknown>;
  '/api/monitoring/quiet-hours': Read<QuietHours> & Rewrite<QuietHours, QuietHours>;
  '/api/monitoring/watch-names': Read<WatchName[] | Page<WatchName>> & Write<NewWatchName, unknown>;
  '/api/monitoring/watch-names/dry-run': Write<NewWatchName, NameDryRun>;
  '/api/monitoring/watch-names/{id}': Change<{ active: boolean }, unknown, ById>;
  '/api/monitoring/coverage-rules': Read<CoverageRuleList> & Write<NewCoverageRule, CoverageRule>;
  '/api/monitoring/coverage-rules/{id}': Rewrite<NewCoverageRule, CoverageRule, ById>;
  '/api/monitoring/coverage-rules/dry-run': Write<NewCoverageRule & { replaces?: string }, DryRun>;
}
