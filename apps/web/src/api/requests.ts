import { useQuery } from '@tanstack/react-query';
import { answered, api, itemsOf } from './client';
import type { NewRequest, NoticeChannel, RequesterKind, RequestKind } from './types';
import { useChange } from './use-change';

export function useCounts(enabled = true) {
  return useQuery({
    queryKey: ['requests', 'counts'],
    queryFn: () => answered(api.GET('/api/requests/media-requests/counts')),
    enabled,
  });
}

/** Every reading is written to the audit chain (it shows contacts), so it is read on events only, never by the minute. */
export function useRequest(id: string, enabled = true) {
  return useQuery({
    queryKey: ['requests', 'one', id],
    queryFn: () => answered(api.GET('/api/requests/media-requests/{id}', { params: { path: { id } } })),
    enabled,
    refetchInterval: false,
    refetchOnWindowFocus: false,
  });
}

export function useRefusalGrounds(enabled: boolean) {
  return useQuery({
    queryKey: ['refusal-grounds'],
    staleTime: Infinity,
    queryFn: async () => itemsOf(await answered(api.GET('/api/requests/refusal-grounds'))),
    enabled,
  });
}

export function useClockPreview(bodyId: string | undefined, kind: RequestKind, requesterKind: RequesterKind) {
  return useQuery({
    queryKey: ['clock-preview', bodyId, kind, requesterKind],
    enabled: bodyId !== undefined,
    queryFn: () =>
      answered(
        api.GET('/api/requests/public/bodies/{bodyId}/clock-preview', {
          params: { path: { bodyId: bodyId ?? '' }, query: { kind, requesterKind } },
        }),
      ),
  });
}

const of = (id: string) => ({ params: { path: { id } } });

export const useTakeNext = () =>
  useChange(() => answered(api.POST('/api/requests/media-requests/take-next', { body: {} })));

export const useAssign = (id: string) =>
  useChange((body: { unitId?: string; assigneeId?: string }) =>
    answered(api.POST('/api/requests/media-requests/{id}/assign', { ...of(id), body })),
  );

export const useRefuse = (id: string) =>
  useChange(
    (body: { groundCode: string; reasoning: string; approvedByHead?: boolean; headDecisionReference?: string }) =>
      answered(api.POST('/api/requests/media-requests/{id}/refuse', { ...of(id), body })),
  );

export const useExtensionNotice = (id: string) =>
  useChange((body: { channel: NoticeChannel }) =>
    answered(api.POST('/api/requests/media-requests/{id}/extension-notice', { ...of(id), body })),
  );

export const useResendLetter = (id: string, letterId: string) =>
  useChange((body: { email?: string }) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/letters/{letterId}/resend', {
        params: { path: { id, letterId } },
        body,
      }),
    ),
  );

/** The key makes a repeated press of the button the same registration, not a second one. */
export const useRegister = (idempotencyKey: string) =>
  useChange((body: NewRequest) =>
    answered(
      api.POST('/api/requests/media-requests', { params: { header: { 'idempotency-key': idempotencyKey } }, body }),
    ),
  );

export function usePublicStatus(number: string, code: string) {
  return useQuery({
    queryKey: ['public-status', number, code],
    enabled: number !== '' && code !== '',
    retry: false,
    queryFn: () =>
      answered(api.GET('/api/requests/public/status/{number}', { params: { path: { number }, query: { code } } })),
  });
}

/** Where the office saves the receipt from, to hand it over on paper. */
export const receiptOf = (requestId: string): string => `/api/requests/media-requests/${requestId}/receipt.pdf`;
