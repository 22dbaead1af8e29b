import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { RequestDetails } from './types';

const at = (id: string, version: number) => ({ params: { path: { id }, header: { 'if-match': `"${version}"` } } });
const load = (id: string) =>
  answered(api.GET('/api/requests/media-requests/{id}/refusal-draft', { params: { path: { id } } }));

/** The refusal that is being agreed on, if there is one. */
export function useRefusalDraft(id: string, enabled: boolean) {
  return useQuery({ queryKey: ['requests', 'refusal-draft', id], enabled, queryFn: () => load(id) });
}

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}

/** Lays a refusal before the head: its text is kept as a draft, and that very version is asked about. */
export const useAskRefusal = ({ id, language }: Pick<RequestDetails, 'id' | 'language'>) =>
  useChange(async ({ groundCode, reasoning }: { groundCode: string; reasoning: string }) => {
    const { version, form } = await load(id);
    const saved = await answered(
      api.PUT('/api/requests/media-requests/{id}/refusal-draft', {
        ...at(id, version),
        body: { form, texts: { [language]: reasoning }, marks: [], groundCode },
      }),
    );
    return answered(
      api.POST('/api/requests/media-requests/{id}/refusal-draft/ask-approval', { ...at(id, saved.version), body: {} }),
    );
  });

export const useSendRefusal = (id: string) =>
  useChange((version: number) =>
    answered(api.POST('/api/requests/media-requests/{id}/refusal-draft/send', { ...at(id, version), body: {} })),
  );

export const useWithdrawRefusal = (id: string) =>
  useChange(() =>
    answered(
      api.POST('/api/requests/media-requests/{id}/refusal-draft/withdraw-approval', {
        params: { path: { id } },
        body: {},
      }),
    ),
  );
