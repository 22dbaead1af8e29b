import type { Read } from './paths';
import type { CountedRequest, ListName, PeriodChoice, PublicCountedRequest, Statistics } from './statistics-types';
import type { Page } from './types';

type OfPeriod = {
  from: string | undefined;
  to: string | undefined;
};

/** Routes of how a body answers. */
export interface StatisticsPaths {
  '/api/requests/statistics': Read<Statistics, { query: OfPeriod }>;
  '/api/requests/statistics/requests': Read<
    Page<CountedRequest>,
    { query: OfPeriod & { measure: ListName; unit?: string; ground?: string; offset?: string } }
  >;
  '/api/requests/public/bodies/{bodyId}/statistics/requests': Read<
    Page<PublicCountedRequest>,
    { path: { bodyId: string }; query: OfPeriod & { measure: ListName; ground?: string; offset?: string } }
  >;
  '/api/requests/public/bodies/{bodyId}/statistics': Read<Statistics, { path: { bodyId: string }; query: OfPeriod }>;
}

export const ofPeriod = ({ from, to }: PeriodChoice): OfPeriod => ({ from, to });
