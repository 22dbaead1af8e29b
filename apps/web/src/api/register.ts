import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { DeskView, DisclosureChoice, EntryInput, RegisterFilter, WayOfTelling } from './register-types';
import type { Language } from './types';

export function useRegister(bodyId: string, filter: RegisterFilter) {
  return useInfiniteQuery({
    queryKey: ['public-register', bodyId, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/requests/public/bodies/{bodyId}/register', {
          params: {
            path: { bodyId },
            query: {
              q: filter.q,
              from: filter.from,
              to: filter.to,
              outcome: filter.outcome,
              language: filter.language,
              unitId: filter.unitId,
              registeredFrom: filter.registeredFrom,
              registeredTo: filter.registeredTo,
              late: filter.late,
              inPart: filter.inPart,
              corrected: filter.corrected,
              cursor: pageParam,
            },
          },
        }),
      ),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function usePublicEntry(bodyId: string, id: string) {
  return useQuery({
    queryKey: ['public-register', bodyId, 'entry', id],
    retry: false,
    queryFn: () =>
      answered(api.GET('/api/requests/public/bodies/{bodyId}/register/{id}', { params: { path: { bodyId, id } } })),
  });
}

export function useDisclosureRules(bodyId: string) {
  return useQuery({
    queryKey: ['disclosure-rules', bodyId],
    queryFn: () =>
      answered(api.GET('/api/requests/public/bodies/{bodyId}/disclosure-rules', { params: { path: { bodyId } } })),
  });
}

/** The address of a body's Atom feed; its frame in one language. */
export const registerFeedOf = (bodyId: string, language: Language): string =>
  `/api/requests/public/bodies/${bodyId}/register/feed.atom?language=${language}`;

export function useRegisterDesk(view: DeskView, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['requests', 'register-desk', view],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/requests/register-desk', { params: { query: { view, offset: pageParam } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

const of = (id: string) => ({ params: { path: { id } } });

/** Every reading is written to the audit chain (it shows the letter), so it is not read again by itself. */
export function useRegisterPreparation(id: string) {
  return useQuery({
    queryKey: ['register-preparation', id],
    queryFn: () => answered(api.GET('/api/requests/media-requests/{id}/register-entry', of(id))),
    refetchInterval: false,
    refetchOnWindowFocus: false,
  });
}

function useChange<Input, Answer>(id: string, change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['requests'] }),
        queries.invalidateQueries({ queryKey: ['register-preparation', id] }),
      ]),
  });
}

export const useConfirmEntry = (id: string) =>
  useChange(id, (body: EntryInput) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/register-entry', { ...of(id), body: { ...body, confirmed: true } }),
    ),
  );

export const useCorrectEntry = (id: string) =>
  useChange(id, (body: EntryInput & { note: string }) =>
    answered(api.POST('/api/requests/media-requests/{id}/register-entry/correction', { ...of(id), body })),
  );

export const useRenewEntry = (id: string) =>
  useChange(id, (body: EntryInput & { note: string }) =>
    answered(
      api.POST('/api/requests/media-requests/{id}/register-entry/renewal', {
        ...of(id),
        body: { ...body, confirmed: true },
      }),
    ),
  );

export const useWithdrawEntry = (id: string) =>
  useChange(id, (body: { note: string }) =>
    answered(api.POST('/api/requests/media-requests/{id}/register-entry/withdrawal', { ...of(id), body })),
  );

export const useRecordChoice = (id: string) =>
  useChange(id, (body: DisclosureChoice & { told: WayOfTelling }) =>
    answered(api.POST('/api/requests/media-requests/{id}/register-choice', { ...of(id), body })),
  );

/** The requester's own word, from the status page. */
export function useChooseDisclosure(number: string, code: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (choice: DisclosureChoice) =>
      answered(
        api.POST('/api/requests/public/status/{number}/register-choice', {
          params: { path: { number } },
          body: { code, ...choice },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['public-status'] }),
  });
}
