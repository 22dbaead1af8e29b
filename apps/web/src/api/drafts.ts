import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { DraftInput, DraftOf } from './draft-types';

const first = '/api/requests/media-requests/{id}/answer-draft';
const anew = '/api/requests/media-requests/{id}/complaints/{complaintId}/answer-draft';

const header = (version: number) => ({ 'if-match': `"${version}"` });

/** How a query names the draft. */
const keyOf = ({ id, complaintId }: DraftOf) => (complaintId === null ? [id] : [id, complaintId]);

export const loadDraft = ({ id, complaintId }: DraftOf) =>
  answered(
    complaintId === null
      ? api.GET(first, { params: { path: { id } } })
      : api.GET(anew, { params: { path: { id, complaintId } } }),
  );

/** @param version the one on which the text was written; the service says so when it is no longer the latest */
export const saveDraft = ({ id, complaintId }: DraftOf, version: number, body: DraftInput) =>
  answered(
    complaintId === null
      ? api.PUT(first, { params: { path: { id }, header: header(version) }, body })
      : api.PUT(anew, { params: { path: { id, complaintId }, header: header(version) }, body }),
  );

/** The draft as the editor opens it; what is typed afterwards lives in the editor, so it is not read again behind its back. */
export function useDraft(of: DraftOf, enabled: boolean) {
  return useQuery({
    queryKey: ['draft', ...keyOf(of)],
    enabled,
    staleTime: Infinity,
    gcTime: 0,
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: () => loadDraft(of),
  });
}

export const useEarlier = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['earlier', id],
    enabled,
    queryFn: async () =>
      (await answered(api.GET('/api/requests/media-requests/{id}/earlier', { params: { path: { id } } }))).items,
  });

export function useDraftVersions(of: DraftOf) {
  const { id, complaintId } = of;
  return useQuery({
    queryKey: ['draft-versions', ...keyOf(of)],
    staleTime: 0,
    queryFn: async () =>
      (
        await answered(
          complaintId === null
            ? api.GET(`${first}/versions`, { params: { path: { id } } })
            : api.GET(`${anew}/versions`, { params: { path: { id, complaintId } } }),
        )
      ).items,
  });
}

export function useSendDraft({ id, complaintId }: DraftOf) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answered(
        complaintId === null
          ? api.POST(`${first}/send`, { params: { path: { id }, header: header(version) }, body: {} })
          : api.POST(`${anew}/send`, { params: { path: { id, complaintId }, header: header(version) }, body: {} }),
      ),
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
