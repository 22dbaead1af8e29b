import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { HigherDecision, NewComplaint } from './complaint-paths';
import { useChange } from './use-change';

const of = (id: string, complaintId: string) => ({ params: { path: { id, complaintId } } });

export const useRegisterComplaint = (id: string) =>
  useChange((body: NewComplaint) =>
    answered(api.POST('/api/requests/media-requests/{id}/complaints', { params: { path: { id } }, body })),
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

export const useResolveComplaint = (id: string, complaintId: string) =>
  useChange((body: HigherDecision) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/complaints/{complaintId}/resolve', { ...of(id, complaintId), body }),
    ),
  );

/** Files a complaint from the status page, without an account. */
export function useComplain(number: string, code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answered(
        api.POST('/api/requests/public/status/{number}/complaints', {
          params: { path: { number } },
          body: { code, text },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['public-status'] }),
  });
}
