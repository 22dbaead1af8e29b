import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formOf } from './attachments';
import { answered, api } from './client';
import type { ComplaintPaper, HigherDecision, NewComplaint } from './complaint-paths';
import { once } from './once';
import { useChange } from './use-change';

const of = (id: string, complaintId: string) => ({ params: { path: { id, complaintId } } });

export const useRegisterComplaint = (id: string, key: string) =>
  useChange((body: NewComplaint) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/complaints', { params: { path: { id }, ...once(key) }, body }),
    ),
  );

export const useForwardComplaint = (id: string, complaintId: string) =>
  useChange((body: { to: string }) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/complaints/{complaintId}/forward', { ...of(id, complaintId), body }),
    ),
  );

export const useSatisfyComplaint = (id: string, complaintId: string) =>
  useChange((body: { resolution: string }) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/complaints/{complaintId}/satisfy', { ...of(id, complaintId), body }),
    ),
  );

export const useWithdrawComplaint = (id: string, complaintId: string) =>
  useChange((body: { statement: string }) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/complaints/{complaintId}/withdraw', { ...of(id, complaintId), body }),
    ),
  );

export const useResolveComplaint = (id: string, complaintId: string) =>
  useChange((body: HigherDecision) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/complaints/{complaintId}/resolve', { ...of(id, complaintId), body }),
    ),
  );

/** Scans of a complaint's papers. Without files nothing is sent. */
export const useAttachToComplaint = (id: string, of: ComplaintPaper) =>
  useChange(async ({ complaintId, files }: { complaintId: string; files: File[] }) => {
    if (files.length === 0) return;
    const params = { path: { id, complaintId }, query: { of } };
    await answered(
      api.POST('/api/requests/media-requests/{id}/complaints/{complaintId}/attachments', {
        params,
        body: formOf(files),
      }),
    );
  });

/** Files a complaint from the status page, without an account. */
export function useComplain(number: string, code: string, key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answered(
        api.POST('/api/requests/public/status/{number}/complaints', {
          params: { path: { number }, ...once(key) },
          body: { code, text },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['public-status'] }),
  });
}

/** Takes a complaint back from the status page, without an account. */
export function useWithdrawOwnComplaint(number: string, code: string, complaintId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answered(
        api.POST('/api/requests/public/status/{number}/complaints/{complaintId}/withdraw', {
          params: { path: { number, complaintId } },
          body: { code, ...(reason ? { reason } : {}) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['public-status'] }),
  });
}
