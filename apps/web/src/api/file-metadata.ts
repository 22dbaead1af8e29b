import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FileMetadata } from './attachment-types';
import { answered, api } from './client';

const place = (id: string, attachmentId: string) => ({ params: { path: { id, attachmentId } } });

/** What a file of an answer tells beside what it shows. It is read anew each time: nothing of it is kept. */
export function useFileMetadata(id: string, attachmentId: string) {
  return useQuery<FileMetadata>({
    queryKey: ['file-metadata', id, attachmentId],
    queryFn: () =>
      answered(
        api.GET('/api/requests/media-requests/{id}/attachments/{attachmentId}/metadata', place(id, attachmentId)),
      ),
    gcTime: 0,
  });
}

/** Puts a copy without metadata into the answer; the original stays in the office. */
export function useStripMetadata(id: string, attachmentId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/requests/media-requests/{id}/attachments/{attachmentId}/strip-metadata', {
          ...place(id, attachmentId),
          body: {},
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}
