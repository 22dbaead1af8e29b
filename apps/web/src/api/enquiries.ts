import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formOf } from './attachments';
import { answered, api } from './client';
import type { NewBodyEnquiry, NewEnquiry } from './enquiry-types';
import { once } from './once';

const of = (id: string) => ({ params: { path: { id } } });

/** What units are asked for one request, and the inner term proposed for the next enquiry. */
export function useEnquiriesOf(requestId: string, enabled = true) {
  return useQuery({
    queryKey: ['enquiries', 'of', requestId],
    enabled,
    queryFn: () => answered(api.GET('/api/requests/media-requests/{id}/enquiries', of(requestId))),
  });
}

/** What units are asked for the question of another body. */
export function useEnquiriesServing(id: string) {
  return useQuery({
    queryKey: ['enquiries', 'serving', id],
    queryFn: () => answered(api.GET('/api/requests/enquiries/{id}/enquiries', of(id))),
  });
}

export function useEnquiries(view: 'open' | 'settled') {
  return useInfiniteQuery({
    queryKey: ['enquiries', 'list', view],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/requests/enquiries', { params: { query: { view, cursor: pageParam, limit: 30 } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useEnquiryCounts(enabled = true) {
  return useQuery({
    queryKey: ['enquiries', 'counts'],
    enabled,
    queryFn: () => answered(api.GET('/api/requests/enquiries/counts')),
  });
}

export function useUnitMeasures(enabled: boolean) {
  return useQuery({
    queryKey: ['enquiries', 'measures'],
    enabled,
    queryFn: () => answered(api.GET('/api/requests/enquiries/measures')),
  });
}

export function useEnquiry(id: string) {
  return useQuery({
    queryKey: ['enquiries', 'one', id],
    // The text of a head's instruction follows the enquiry by a moment, and without an event of its own.
    refetchInterval: ({ state }) => (state.data?.question === null ? 3_000 : false),
    queryFn: () => answered(api.GET('/api/requests/enquiries/{id}', of(id))),
  });
}

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(['enquiries', 'requests'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

/** Asks units for a request, or for the question of another body. */
export const useAskUnit = (of: 'request' | 'enquiry', id: string, key: string) =>
  useChange((body: NewEnquiry) => {
    const path =
      of === 'request'
        ? ('/api/requests/media-requests/{id}/enquiries' as const)
        : ('/api/requests/enquiries/{id}/enquiries' as const);
    return answered(api.POST(path, { params: { path: { id }, ...once(key) }, body }));
  });

export const useAskBodies = (requestId: string, key: string) =>
  useChange((body: NewBodyEnquiry) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/body-enquiries', {
        params: { path: { id: requestId }, ...once(key) },
        body,
      }),
    ),
  );

/** What is done with words of one's own: a reply, a question back, an explanation, a reason. */
export const useEnquiryText = (
  id: string,
  action: 'reply' | 'ask-clarification' | 'clarify' | 'decline' | 'withdraw',
) =>
  useChange((text: string) =>
    answered(api.POST(`/api/requests/enquiries/{id}/${action}`, { ...of(id), body: { text } })),
  );

export const useHandOver = (id: string) =>
  useChange((body: { unitId: string; text: string }) =>
    answered(api.POST('/api/requests/enquiries/{id}/hand-over', { ...of(id), body })),
  );

export const usePressUnit = (id: string) =>
  useChange((action: 'remind' | 'escalate') =>
    answered(api.POST(`/api/requests/enquiries/{id}/${action}`, { ...of(id), body: {} })),
  );

/** Files for the unit: uploaded, or those of the request. */
export const useGiveFiles = () =>
  useChange(async ({ ids, files, attachmentIds }: { ids: string[]; files: File[]; attachmentIds: string[] }) => {
    for (const id of ids) {
      if (files.length > 0)
        await answered(api.POST('/api/requests/enquiries/{id}/attachments', { ...of(id), body: formOf(files) }));
      if (attachmentIds.length > 0)
        await answered(
          api.POST('/api/requests/enquiries/{id}/attachments/of-request', { ...of(id), body: { attachmentIds } }),
        );
    }
  });

/** Files of the reply in work. */
export const useReplyFiles = (id: string) =>
  useChange((files: File[]) =>
    answered(api.POST('/api/requests/enquiries/{id}/reply/attachments', { ...of(id), body: formOf(files) })),
  );

export const useRemoveReplyFile = (id: string) =>
  useChange((attachmentId: string) =>
    answered(
      api.DELETE('/api/requests/enquiries/{id}/reply/attachments/{attachmentId}', {
        params: { path: { id, attachmentId } },
      }),
    ),
  );

/** A file of the reply goes into the answer. */
export const useInsertFile = (id: string) =>
  useChange((attachmentId: string) =>
    answered(
      api.POST('/api/requests/enquiries/{id}/attachments/{attachmentId}/insert', {
        params: { path: { id, attachmentId } },
        body: {},
      }),
    ),
  );
