import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { DismissalReason, Severity, StoryView } from './story-types';

/** Stories of the media space about the body, page by page. */
export function useStories(state: StoryView, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['stories', 'list', state],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/monitoring/stories', { params: { query: { state, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useStory(id: string, enabled = true) {
  return useQuery({
    queryKey: ['stories', 'one', id],
    enabled,
    queryFn: () => answered(api.GET('/api/monitoring/stories/{id}', { params: { path: { id } } })),
  });
}

/** Official messages on emergencies that are not out yet, the next to be due first. */
export function useOfficialMessages(enabled: boolean) {
  return useQuery({
    queryKey: ['stories', 'official-messages'],
    enabled,
    queryFn: () => answered(api.GET('/api/monitoring/official-messages')),
  });
}

const of = (id: string) => ({ params: { path: { id } } });

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['stories'] }),
  });
}

export const useConfirmStory = (id: string) =>
  useChange((body: { severity?: Severity }) =>
    answered(api.POST('/api/monitoring/stories/{id}/confirm', { ...of(id), body })),
  );

export const useDismissStory = (id: string) =>
  useChange((body: { reason: DismissalReason; note?: string }) =>
    answered(api.POST('/api/monitoring/stories/{id}/dismiss', { ...of(id), body })),
  );
