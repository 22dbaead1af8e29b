import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AttachmentPreview, Mark, OfficeAttachment } from './attachment-types';
import { answered, api } from './client';

/** Every reading opens the file anew, so it is read once a visit. */
export function useAttachmentPreview(id: string, attachmentId: string) {
  return useQuery<AttachmentPreview>({
    queryKey: ['attachment-preview', id, attachmentId],
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
    queryFn: () =>
      answered(
        api.GET('/api/requests/media-requests/{id}/attachments/{attachmentId}/preview', {
          params: { path: { id, attachmentId } },
        }),
      ),
  });
}

export function useRedact(id: string, attachmentId: string) {
  const queries = useQueryClient();
  return useMutation<OfficeAttachment, Error, { marks: Mark[] }>({
    mutationFn: (body) =>
      answered(
        api.POST('/api/requests/media-requests/{id}/attachments/{attachmentId}/redact', {
          params: { path: { id, attachmentId } },
          body,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}

/** Address of a page as it looks. */
export const pagePicture = (id: string, attachmentId: string, page: number) =>
  `/api/requests/media-requests/${id}/attachments/${attachmentId}/pages/${page}`;
