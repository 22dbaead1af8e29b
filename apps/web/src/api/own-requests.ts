import { useMutation, useQuery } from '@tanstack/react-query';
import { formOf } from './attachments';
import { answered, api } from './client';
import type { PublicRequest } from './public-types';

/** The signed-in journalist's requests, in every body. */
export function useOwnRequests(enabled: boolean) {
  return useQuery({
    queryKey: ['own-requests'],
    enabled,
    queryFn: async () => (await answered(api.GET('/api/requests/my/media-requests'))).items,
  });
}

/** The account stands for the code: one is made that opens the status page. */
export const useOpenOwnRequest = () =>
  useMutation({
    mutationFn: (id: string) =>
      answered(api.POST('/api/requests/my/media-requests/{id}/code', { params: { path: { id } }, body: undefined })),
  });

/** The public form by the account. */
export function useFileOwnRequest(bodyId: string, idempotencyKey: string) {
  const params = { query: { bodyId }, header: { 'idempotency-key': idempotencyKey } };
  return useMutation({
    mutationFn: ({ request, files }: { request: PublicRequest; files: File[] }) =>
      answered(
        api.POST('/api/requests/my/media-requests', {
          params,
          body: formOf(files, { request: JSON.stringify(request) }),
        }),
      ),
  });
}
