import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { Texts } from './draft-types';
import { once } from './once';
import type { LineDetails, LineInput, LineItem, LineView, TopicInput } from './line-types';
import type { Language } from './types';

export interface LineFilter {
  view: LineView;
  topicId?: string | undefined;
  unitId?: string | undefined;
  language?: Language | undefined;
  q?: string | undefined;
}

/** The library, page by page: valid lines first, the soonest to end on top. */
export function useLines(filter: LineFilter) {
  return useInfiniteQuery({
    queryKey: ['lines', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/requests/lines', { params: { query: { ...filter, cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useLineCounts(enabled = true) {
  return useQuery({
    queryKey: ['lines', 'counts'],
    enabled,
    queryFn: () => answered(api.GET('/api/requests/lines/counts')),
  });
}

export function useLine(id: string) {
  return useQuery({
    queryKey: ['lines', 'one', id],
    queryFn: () => answered(api.GET('/api/requests/lines/{id}', { params: { path: { id } } })),
  });
}

export function useTopics(enabled = true) {
  return useQuery({
    queryKey: ['lines', 'topics'],
    enabled,
    queryFn: async () => (await answered(api.GET('/api/requests/topics'))).items,
  });
}

/** What the library has for a request: lines that fit it or the words of a search, and what its draft already uses. */
export function useLinesFor(requestId: string, q: string, enabled: boolean) {
  return useQuery({
    queryKey: ['lines', 'for', requestId, q],
    enabled,
    queryFn: () =>
      answered(
        api.GET('/api/requests/media-requests/{id}/lines', {
          params: { path: { id: requestId }, query: { q: q || undefined } },
        }),
      ),
  });
}

/** A change; what is on the screen is read again afterwards. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['lines'] }),
  });
}

export const useWriteLine = (seen: LineDetails | null, key: string) =>
  useChange((body: LineInput) =>
    seen
      ? answered(
          api.PUT('/api/requests/lines/{id}/draft', {
            params: { path: { id: seen.id } },
            body: { ...body, revision: seen.revision },
          }),
        )
      : answered(api.POST('/api/requests/lines', { params: once(key), body })),
  );

/** Commands name the line as it was seen, so that nobody's change is lost. */
function useCommand<Input extends object = object>(
  { id, revision }: LineDetails,
  send: (params: { path: { id: string } }, body: Input & { revision: number }) => Promise<LineDetails>,
) {
  return useChange((body: Input) => send({ path: { id } }, { ...body, revision }));
}

export const useAskLineApproval = (seen: LineDetails) =>
  useCommand(seen, (params, body) => answered(api.POST('/api/requests/lines/{id}/ask-approval', { params, body })));

export const useApproveLine = (seen: LineDetails) =>
  useCommand(seen, (params, body) => answered(api.POST('/api/requests/lines/{id}/approve', { params, body })));

export const useReturnLine = (seen: LineDetails) =>
  useCommand<{ reason: string }>(seen, (params, body) =>
    answered(api.POST('/api/requests/lines/{id}/return', { params, body })),
  );

export const useWithdrawLine = (seen: LineDetails) =>
  useCommand<{ version: number; reason: string }>(seen, (params, body) =>
    answered(api.POST('/api/requests/lines/{id}/withdraw', { params, body })),
  );

export const useReviseLine = (seen: LineDetails) =>
  useCommand(seen, (params, body) => answered(api.POST('/api/requests/lines/{id}/versions', { params, body })));

/** Asks the service to insert a line; it refuses a version that is not valid at this moment. */
export const useInsertLine = (requestId: string, language: Language) =>
  useChange(({ id, version }: LineItem) =>
    answered(
      api.POST('/api/requests/lines/{id}/uses', { params: { path: { id } }, body: { version, requestId, language } }),
    ),
  );

const checkAnswer = (id: string, texts: Texts) =>
  answered(api.POST('/api/requests/media-requests/{id}/line-check', { params: { path: { id } }, body: { texts } }));

export const useCheckAnswer = (requestId: string) => useChange((texts: Texts) => checkAnswer(requestId, texts));

/** What a text about to go out says otherwise than valid lines of other units. */
export function useClashes(requestId: string, { version, texts }: { version: number; texts: Texts }) {
  return useQuery({
    queryKey: ['requests', 'clashes', requestId, version],
    queryFn: () => checkAnswer(requestId, texts),
  });
}

export const useResolve = (id: string) =>
  useChange((body: { resolution: 'kept' | 'asked-unit'; reason: string }) =>
    answered(api.POST('/api/requests/line-contradictions/{id}/resolve', { params: { path: { id } }, body })),
  );

export const useSaveTopic = (seen: { id: string; revision: number } | null) =>
  useChange((body: TopicInput) =>
    seen
      ? answered(
          api.PUT('/api/requests/topics/{id}', {
            params: { path: { id: seen.id } },
            body: { ...body, revision: seen.revision },
          }),
        )
      : answered(api.POST('/api/requests/topics', { params: {}, body })),
  );
