import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { DigestChoice, DigestHours } from './digest-types';
import type { Language } from './types';

/** The body's digests, the latest first. */
export function useDigests(enabled = true) {
  return useInfiniteQuery({
    queryKey: ['digests', 'list'],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/monitoring/digests', { params: { query: { cursor: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** One digest; `next` is what the next one would tell if it were made now. */
export function useDigest(id: string) {
  return useQuery({
    queryKey: ['digests', 'one', id],
    queryFn: () =>
      answered(
        id === 'next'
          ? api.GET('/api/monitoring/digests/next')
          : api.GET('/api/monitoring/digests/{id}', { params: { path: { id } } }),
      ),
  });
}

export const digestPaperOf = (id: string, language: Language): string =>
  `/api/monitoring/digests/${id}/digest.pdf?language=${language}`;

/** Which digests the reader receives by mail. */
export function useDigestChoice() {
  return useQuery({
    queryKey: ['digests', 'choice'],
    queryFn: () => answered(api.GET('/api/monitoring/digest-choice')),
  });
}

export function useDigestHours() {
  return useQuery({
    queryKey: ['digests', 'hours'],
    // A form stands on it.
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: () => answered(api.GET('/api/monitoring/digest-hours')),
  });
}

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['digests'] }),
  });
}

export const useChooseDigests = () =>
  useChange((body: DigestChoice) => answered(api.PUT('/api/monitoring/digest-choice', { body })));

export const useSetDigestHours = () =>
  useChange((body: DigestHours) => answered(api.PUT('/api/monitoring/digest-hours', { body })));
