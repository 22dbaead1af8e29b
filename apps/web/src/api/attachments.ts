import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { PublicRequest } from './public-types';
import type { Attachment, AttachPlace } from './attachment-types';

const again = { queryKey: ['requests'] };

interface Attached {
  id: string;
  files: File[];
}

/** What the officer attaches: `answer` goes out with the answer, `request` came in on paper, the rest are scans of the head's decisions. */
export function useAttachFiles(to: AttachPlace) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, files }: Attached) =>
      answered(
        api.POST('/api/requests/media-requests/{id}/attachments', {
          params: { path: { id }, query: { to } },
          body: formOf(files),
        }),
      ),
    onSettled: () => queries.invalidateQueries(again),
  });
}

export function useRemoveAttachment(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (attachmentId: string) =>
      answered(
        api.DELETE('/api/requests/media-requests/{id}/attachments/{attachmentId}', {
          params: { path: { id, attachmentId } },
        }),
      ),
    onSettled: () => queries.invalidateQueries(again),
  });
}

/** A request of anybody, with its files in the same call; without files as plain JSON. */
export function useAskWithFiles(bodyId: string, idempotencyKey: string) {
  const params = { path: { bodyId }, header: { 'idempotency-key': idempotencyKey } };
  return useMutation({
    mutationFn: ({ request, files }: { request: PublicRequest; files: File[] }) =>
      files.length === 0
        ? answered(api.POST('/api/requests/public/bodies/{bodyId}/media-requests', { params, body: request }))
        : answered(
            api.POST('/api/requests/public/bodies/{bodyId}/media-requests/with-files', {
              params,
              body: formOf(files, { request: JSON.stringify(request) }),
            }),
          ),
  });
}

/** Files as a form sends them. */
export function formOf(files: File[], fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const file of files) form.append('files', file);
  return form;
}

/** Where the officer saves a file from. */
export const officerFile = (requestId: string) => (file: Pick<Attachment, 'id'>) =>
  `/api/requests/media-requests/${requestId}/attachments/${file.id}`;

/** Where office and unit save a file of an enquiry from. */
export const enquiryFile = (enquiryId: string) => (file: Pick<Attachment, 'id'>) =>
  `/api/requests/enquiries/${enquiryId}/attachments/${file.id}`;

/** Where whoever holds number and code saves it from. */
export const publicFile = (number: string, code: string) => (file: Pick<Attachment, 'id'>) =>
  `/api/requests/public/status/${encodeURIComponent(number)}/attachments/${file.id}?code=${encodeURIComponent(code)}`;
