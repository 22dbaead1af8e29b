import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { AskedKind } from './approval-types';
import type {
  NewDecision,
  NewExtension,
  NewQuestion,
  NewRedirection,
  NotedReply,
  PaperDecision,
  RequesterCorrection,
} from './proceeding-paths';
import { once } from './once';
import { useChange } from './use-change';

const of = (id: string) => ({ params: { path: { id } } });

export const useRedirect = (id: string, key: string) =>
  useChange((body: NewRedirection) =>
    answered(api.POST('/api/requests/media-requests/{id}/redirect', { params: { path: { id }, ...once(key) }, body })),
  );

export const useAskRequester = (id: string, key: string) =>
  useChange((body: NewQuestion) =>
    answered(api.POST('/api/requests/media-requests/{id}/questions', { params: { path: { id }, ...once(key) }, body })),
  );

export const useNoteReply = (id: string, questionId: string) =>
  useChange((body: NotedReply) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/questions/{questionId}/reply', {
        params: { path: { id, questionId } },
        body,
      }),
    ),
  );

export const useReturn = (id: string) =>
  useChange((body: NewDecision) => answered(api.POST('/api/requests/media-requests/{id}/return', { ...of(id), body })));

export const useTerminate = (id: string) =>
  useChange((body: NewDecision & { paperDecision?: PaperDecision }) =>
    answered(api.POST('/api/requests/media-requests/{id}/terminate', { ...of(id), body })),
  );

export const useExtend = (id: string) =>
  useChange((body: NewExtension & { paperDecision?: PaperDecision }) =>
    answered(api.POST('/api/requests/media-requests/{id}/extend', { ...of(id), body })),
  );

export const useAskExtension = (id: string) =>
  useChange((body: NewExtension) =>
    answered(api.POST('/api/requests/media-requests/{id}/ask-extension', { ...of(id), body })),
  );

export const useAskTermination = (id: string) =>
  useChange((body: NewDecision) =>
    answered(api.POST('/api/requests/media-requests/{id}/ask-termination', { ...of(id), body })),
  );

/** The office takes back what it asked the head to decide. */
export const useWithdrawAsked = (id: string, kind: AskedKind) =>
  useChange(() =>
    answered(api.POST(`/api/requests/media-requests/{id}/ask-${kind}/withdraw`, { ...of(id), body: {} })),
  );

export const useCorrectRequester = (id: string) =>
  useChange((body: RequesterCorrection) =>
    answered(api.POST('/api/requests/media-requests/{id}/requester-kind', { ...of(id), body })),
  );

/** The requester's reply, from the status page. */
export function useReply(number: string, code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { questionId: string; text: string }) =>
      answered(
        api.POST('/api/requests/public/status/{number}/replies', {
          params: { path: { number } },
          body: { ...body, code },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['public-status'] }),
  });
}

/** Its author takes the request back, from the status page. */
export function useWithdrawRequest(number: string, code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answered(
        api.POST('/api/requests/public/status/{number}/withdrawal', {
          params: { path: { number } },
          body: { code, ...(reason ? { reason } : {}) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['public-status'] }),
  });
}
