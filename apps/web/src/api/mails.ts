import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';

/** Below it are the mail as it arrived and its files. */
export const mailPlace = (id: string) => `/api/requests/mails/${id}`;

/** Mail that belongs to no request, page by page, the latest first. */
export function useAsideMail() {
  return useInfiniteQuery({
    queryKey: ['requests', 'mail-aside'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/requests/mails/aside', { params: { query: { cursor: pageParam } } })),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Makes a request of a mail that was laid aside; its clock runs from the receipt of the mail. */
export function useRegisterMail(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(api.POST('/api/requests/mails/{id}/register', { params: { path: { id } }, body: {} })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}
