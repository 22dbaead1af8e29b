import { useQuery } from '@tanstack/react-query';
import { answered, api, itemsOf } from './client';
import type { NewHandOver } from './delivery-types';
import { useChange } from './use-change';

/** The law's list of means; it changes with the law only. */
export const useNoticeMeans = () =>
  useQuery({
    queryKey: ['notice-means'],
    staleTime: Infinity,
    queryFn: async () => itemsOf(await answered(api.GET('/api/requests/notice-means'))),
  });

export const useRecordHandOver = (id: string) =>
  useChange((body: NewHandOver) =>
    answered(api.POST('/api/requests/media-requests/{id}/hand-overs', { params: { path: { id } }, body })),
  );

/** Where the office saves the letter from, to sign it and hand it over on paper. */
export const decisionPaperOf = (requestId: string): string => `/api/requests/media-requests/${requestId}/decision.pdf`;
