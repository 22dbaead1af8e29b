import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { Present, QueueCriteria } from './queue-types';

/** The queue, page by page, most urgent first; with words, what was found, the best first. */
export function useQueue(criteria: QueueCriteria) {
  return useInfiniteQuery({
    queryKey: ['requests', 'queue', criteria],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/requests/media-requests', { params: { query: { ...criteria, cursor: pageParam, limit: 30 } } }),
      ),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useQueueFilters() {
  return useQuery({
    queryKey: ['queue-filters'],
    queryFn: async () => (await answered(api.GET('/api/requests/queue-filters'))).items,
  });
}

function useFilterChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['queue-filters'] }),
  });
}

export const useSaveFilter = () =>
  useFilterChange((body: { name: string; shared: boolean; criteria: QueueCriteria }) =>
    answered(api.POST('/api/requests/queue-filters', { body })),
  );

export const useRemoveFilter = () =>
  useFilterChange((filterId: string) =>
    answered(api.DELETE('/api/requests/queue-filters/{filterId}', { params: { path: { filterId } } })),
  );

export function useBulkAssign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { requestIds: string[]; unitId?: string; assigneeId?: string }) =>
      answered(api.POST('/api/requests/media-requests/bulk-assign', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}

/** Who is at which request; asked every few seconds, for presence is no event. */
export function usePresence() {
  return useQuery({
    queryKey: ['presence'],
    queryFn: async () => (await answered(api.GET('/api/requests/media-requests/presence'))).items,
    refetchInterval: 8_000,
  });
}

/** Says that the caller is at a request, and hears who else is. Said again well within the minute it holds for. */
export function useHere(id: string, doing: Present['doing']) {
  return useQuery({
    queryKey: ['here', id, doing],
    queryFn: async () =>
      (
        await answered(
          api.PUT('/api/requests/media-requests/{id}/presence', { params: { path: { id } }, body: { doing } }),
        )
      ).items,
    refetchInterval: 15_000,
    placeholderData: (before: Present[] | undefined) => before,
    retry: false,
  });
}

/** Goes on while the page closes. When it does not arrive, the presence ends by itself a minute later. */
export const sayGone = (id: string): void =>
  void api
    .DELETE('/api/requests/media-requests/{id}/presence', { params: { path: { id } }, keepalive: true })
    .catch(() => undefined);
