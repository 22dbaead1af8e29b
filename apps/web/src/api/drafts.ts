import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { DraftInput } from './draft-types';

const seen = (id: string, version: number) => ({
  params: { path: { id }, header: { 'if-match': `"${version}"` } },
});

export const loadDraft = (id: string) =>
  answered(api.GET('/api/requests/media-requests/{id}/answer-draft', { params: { path: { id } } }));

/** @param version the one on which the text was written; the service says so when it is no longer the latest */
export const saveDraft = (id: string, version: number, body: DraftInput) =>
  answered(api.PUT('/api/requests/media-requests/{id}/answer-draft', { ...seen(id, version), body }));

/** The draft as the editor opens it; what is typed afterwards lives in the editor, so it is not read again behind its back. */
export function useDraft(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['draft', id],
    enabled,
    staleTime: Infinity,
    gcTime: 0,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: () => loadDraft(id),
  });
}

export const useEarlier = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['earlier', id],
    enabled,
    queryFn: async () =>
      (await answered(api.GET('/api/requests/media-requests/{id}/earlier', { params: { path: { id } } }))).items,
  });

export function useDraftVersions(id: string) {
  return useQuery({
    queryKey: ['draft-versions', id],
    staleTime: 0,
    queryFn: async () =>
      (await answered(api.GET('/api/requests/media-requests/{id}/answer-draft/versions', { params: { path: { id } } })))
        .items,
  });
}

export function useSendDraft(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answered(api.POST('/api/requests/media-requests/{id}/answer-draft/send', { ...seen(id, version), body: {} })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}

/** On what the law lets one answer orally. */
export function useOralTopics(enabled: boolean) {
  return useQuery({
    queryKey: ['oral-topics'],
    staleTime: Infinity,
    enabled,
    queryFn: async () => (await answered(api.GET('/api/requests/oral-topics'))).items,
  });
}
