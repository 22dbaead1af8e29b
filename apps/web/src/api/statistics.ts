import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from './client';
import { ofPeriod } from './statistics-paths';
import type { ListName, PeriodChoice } from './statistics-types';

/** The body's own numbers; nothing hidden. */
export function useStatistics(period: PeriodChoice) {
  return useQuery({
    queryKey: ['requests', 'statistics', period],
    queryFn: () => answered(api.GET('/api/requests/statistics', { params: { query: ofPeriod(period) } })),
  });
}

export function usePublicStatistics(bodyId: string, period: PeriodChoice) {
  return useQuery({
    queryKey: ['public-statistics', bodyId, period],
    queryFn: () =>
      answered(
        api.GET('/api/requests/public/bodies/{bodyId}/statistics', {
          params: { path: { bodyId }, query: ofPeriod(period) },
        }),
      ),
  });
}

/** The requests behind a number. */
export function useCountedRequests(period: PeriodChoice, measure: ListName, unit?: string, ground?: string) {
  return useInfiniteQuery({
    queryKey: ['requests', 'counted', period, measure, unit, ground],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/requests/statistics/requests', {
          params: { query: { ...ofPeriod(period), measure, unit, ground, offset: pageParam } },
        }),
      ),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** The requests behind a public number. */
export function usePublicCountedRequests(bodyId: string, period: PeriodChoice, measure: ListName, ground?: string) {
  return useInfiniteQuery({
    queryKey: ['public-statistics', bodyId, 'counted', period, measure, ground],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/requests/public/bodies/{bodyId}/statistics/requests', {
          params: { path: { bodyId }, query: { ...ofPeriod(period), measure, ground, offset: pageParam } },
        }),
      ),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** The public numbers as files: JSON as the page reads it, CSV for a table program. */
export const statisticsFile = (bodyId: string, { from, to }: PeriodChoice, format: 'json' | 'csv'): string => {
  const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }) });
  const path = `/api/requests/public/bodies/${bodyId}/statistics${format === 'csv' ? '/statistics.csv' : ''}`;
  return query.size > 0 ? `${path}?${query.toString()}` : path;
};
