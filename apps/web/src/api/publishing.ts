import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import { once } from './once';
import type { AskInput, NewPublication } from './publishing-paths';
import type {
  Editions,
  OfficialNote,
  PublicationDetails,
  PublicationView,
  ResourceInput,
  SectionInput,
} from './publishing-types';

/** Publications of the body by saved view, the latest change first. */
export function usePublications(view: PublicationView, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['publishing', 'list', view],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/publishing/publications', { params: { query: { view, cursor: pageParam, limit: 30 } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function usePublicationCounts(enabled = true) {
  return useQuery({
    queryKey: ['publishing', 'counts'],
    enabled,
    queryFn: () => answered(api.GET('/api/publishing/publications/counts')),
  });
}

const one = (id: string) => ['publishing', 'one', id];

export function usePublication(id: string) {
  return useQuery({ queryKey: one(id), queryFn: () => publication(id) });
}

/** The publication as it stands now, past every cache. */
export const publication = (id: string) =>
  answered(api.GET('/api/publishing/publications/{id}', { params: { path: { id } } }));

/** Internet resources of the body, their sections and how fresh each is. */
export function useResources() {
  return useQuery({
    queryKey: ['publishing', 'resources'],
    queryFn: () => answered(api.GET('/api/publishing/resources')),
  });
}

export function usePublishingRules() {
  return useQuery({
    queryKey: ['publishing-rules'],
    staleTime: 5 * 60_000,
    queryFn: () => answered(api.GET('/api/publishing/publishing-rules')),
  });
}

/** What an official message on an incident is begun from; gaps for what only the office knows. */
export function useOfficialMessageTemplate(enabled: boolean) {
  return useQuery({
    queryKey: ['official-message-template'],
    enabled,
    staleTime: Infinity,
    queryFn: () => answered(api.GET('/api/publishing/official-message-template')),
  });
}

/** A change; what is on the screen is read again afterwards. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['publishing'] }),
  });
}

export const useDataReceived = (id: string) =>
  useChange(() =>
    answered(api.POST('/api/publishing/sections/{id}/data-received', { params: { path: { id } }, body: {} })),
  );

/** The key makes a repeated press of the button the same creation, not a second one. */
export const useCreatePublication = (key: string) =>
  useChange((body: NewPublication) => answered(api.POST('/api/publishing/publications', { params: once(key), body })));

export const useAddResource = (key: string) =>
  useChange((body: ResourceInput) => answered(api.POST('/api/publishing/resources', { params: once(key), body })));

export const useAddSection = (key: string) =>
  useChange((body: SectionInput) => answered(api.POST('/api/publishing/sections', { params: once(key), body })));

/** Commands name the version that was seen, so that nobody's change is lost. */
function useCommand<Input extends object>(
  { id }: PublicationDetails,
  send: (params: { path: { id: string } }, body: Input) => Promise<PublicationDetails>,
) {
  return useChange((body: Input) => send({ path: { id } }, body));
}

interface Seen {
  version: number;
}

export const useEditPublication = (seen: PublicationDetails) =>
  useCommand(seen, (params, body: Seen & { editions: Editions; reviewOn: string | null }) =>
    answered(api.PUT('/api/publishing/publications/{id}', { params, body })),
  );

export const useAskApproval = (seen: PublicationDetails) =>
  useCommand(seen, (params, body: Seen & AskInput) =>
    answered(api.POST('/api/publishing/publications/{id}/ask-approval', { params, body })),
  );

export const useAskImmediate = (seen: PublicationDetails) =>
  useCommand(seen, (params, body: Seen & AskInput & { reason: string }) =>
    answered(api.POST('/api/publishing/publications/{id}/ask-immediate', { params, body })),
  );

export const useApprovePublication = (seen: PublicationDetails) =>
  useCommand(seen, (params, body: Seen) =>
    seen.approval?.immediate
      ? answered(api.POST('/api/publishing/publications/{id}/approve-immediately', { params, body }))
      : answered(api.POST('/api/publishing/publications/{id}/approve', { params, body })),
  );

export const useReturnPublication = (seen: PublicationDetails) =>
  useCommand(seen, (params, body: Seen & { comment: string }) =>
    answered(api.POST('/api/publishing/publications/{id}/return', { params, body })),
  );

export const useWithdrawPublication = (seen: PublicationDetails) =>
  useCommand(seen, (params, body: Seen & { reason: OfficialNote }) =>
    answered(api.POST('/api/publishing/publications/{id}/withdraw', { params, body })),
  );

export const useCheckAgain = (seen: PublicationDetails) =>
  useCommand(seen, (params, body: Seen & { outcome: 'in-order' | 'to-be-corrected' }) =>
    answered(api.POST('/api/publishing/publications/{id}/check-again', { params, body })),
  );
