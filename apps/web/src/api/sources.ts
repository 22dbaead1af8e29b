import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, itemsOf } from './client';
import type { NewSource, SourceChange } from './source-types';

export function useSources() {
  return useQuery({
    queryKey: ['sources', 'list'],
    queryFn: async () => itemsOf(await answered(api.GET('/api/monitoring/sources'))),
  });
}

export function useSource(id: string) {
  return useQuery({
    queryKey: ['sources', 'one', id],
    queryFn: () => answered(api.GET('/api/monitoring/sources/{id}', { params: { path: { id } } })),
  });
}

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['sources'] }),
  });
}

export const useLookAt = () =>
  useMutation({
    mutationFn: (body: { url: string }) => answered(api.POST('/api/monitoring/source-looks', { body })),
  });

/** Asked again until the fetcher has answered. */
export function useSourceLook(id: string | undefined) {
  return useQuery({
    queryKey: ['source-looks', id],
    enabled: id !== undefined,
    queryFn: () => answered(api.GET('/api/monitoring/source-looks/{id}', { params: { path: { id: id ?? '' } } })),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'looking' ? false : 700),
  });
}

export const useAddSource = () =>
  useChange((body: NewSource) => answered(api.POST('/api/monitoring/sources', { body })));

export const useChangeSource = (id: string) =>
  useChange((body: SourceChange) =>
    answered(api.PATCH('/api/monitoring/sources/{id}', { params: { path: { id } }, body })),
  );
