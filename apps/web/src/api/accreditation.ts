import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AccreditationDetails,
  AccreditationView,
  ApplicationInput,
  Journalist,
  JournalistInput,
  Outlet,
  OutletInput,
  RepresentativeInput,
} from './accreditation-types';
import { answered, api } from './client';
import { once } from './once';

/** Applications and accreditations by saved view; what waits, the next term first. */
export function useAccreditations(view: AccreditationView) {
  return useInfiniteQuery({
    queryKey: ['accreditation', 'list', view],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/accreditation/accreditations', { params: { query: { view, cursor: pageParam, limit: 30 } } }),
      ),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useAccreditationCounts(enabled = true) {
  return useQuery({
    queryKey: ['accreditation', 'counts'],
    enabled,
    queryFn: () => answered(api.GET('/api/accreditation/accreditations/counts')),
  });
}

/** Every reading is written to the audit chain (it shows contacts), so it is read on events only, never by the minute. */
export function useAccreditation(id: string) {
  return useQuery({
    queryKey: ['accreditation', 'one', id],
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: () => answered(api.GET('/api/accreditation/accreditations/{id}', { params: { path: { id } } })),
  });
}

export function useGrounds() {
  return useQuery({
    queryKey: ['accreditation-grounds'],
    staleTime: 5 * 60_000,
    queryFn: () => answered(api.GET('/api/accreditation/accreditation-grounds')),
  });
}

const whole = { params: { query: { limit: 200 } } };

export function useOutlets() {
  return useQuery({
    queryKey: ['accreditation', 'outlets'],
    queryFn: async () => (await answered(api.GET('/api/accreditation/outlets', whole))).items,
  });
}

export function useJournalists() {
  return useQuery({
    queryKey: ['accreditation', 'journalists'],
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: async () => (await answered(api.GET('/api/accreditation/journalists', whole))).items,
  });
}

export function useOwnAccreditations(enabled = true) {
  return useQuery({
    queryKey: ['accreditation', 'own'],
    enabled,
    queryFn: async () => (await answered(api.GET('/api/accreditation/my/accreditations'))).items,
  });
}

/** Which documents an application to the body needs, and until when one filed now is decided. */
export function useApplicationPreview(bodyId: string) {
  return useQuery({
    queryKey: ['accreditation', 'preview', bodyId],
    enabled: bodyId !== '',
    queryFn: () =>
      answered(
        api.GET('/api/accreditation/public/bodies/{bodyId}/accreditation-preview', { params: { path: { bodyId } } }),
      ),
  });
}

export function useCheckedCard(number: string, code: string) {
  return useQuery({
    queryKey: ['accreditation', 'card', number, code],
    enabled: number !== '' && code !== '',
    retry: false,
    queryFn: () =>
      answered(
        api.GET('/api/accreditation/public/accreditations/{number}', { params: { path: { number }, query: { code } } }),
      ),
  });
}

/** A change; what is on the screen is read again afterwards. */
function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['accreditation'] }),
  });
}

/** What is written is the version that was on the screen; where somebody was faster, the service says so. */
const seen = ({ id, version }: { id: string; version: number }) => ({
  path: { id },
  header: { 'if-match': `"${version}"` },
});

/** Enters a new outlet, or corrects the one given. */
export const useSaveOutlet = (key: string, outlet?: Outlet) =>
  useChange((body: OutletInput) =>
    outlet
      ? answered(api.PUT('/api/accreditation/outlets/{id}', { params: seen(outlet), body }))
      : answered(api.POST('/api/accreditation/outlets', { params: once(key), body })),
  );

/** Enters a new journalist, or corrects the one given. */
export const useSaveJournalist = (key: string, journalist?: Journalist) =>
  useChange((body: JournalistInput) =>
    journalist
      ? answered(api.PUT('/api/accreditation/journalists/{id}', { params: seen(journalist), body }))
      : answered(api.POST('/api/accreditation/journalists', { params: once(key), body })),
  );

export const useSubmitApplication = (key: string) =>
  useChange((body: ApplicationInput & { journalistId: string }) =>
    answered(api.POST('/api/accreditation/accreditations', { params: once(key), body })),
  );

export const useApply = (key: string) =>
  useChange((body: ApplicationInput & { bodyId: string; outlet: OutletInput; journalist: RepresentativeInput }) =>
    answered(api.POST('/api/accreditation/my/accreditations', { params: once(key), body })),
  );

export const useGrant = (accreditation: AccreditationDetails) =>
  useChange((body: { documentsSeen: string[] }) =>
    answered(api.POST('/api/accreditation/accreditations/{id}/grant', { params: seen(accreditation), body })),
  );

export const useRefuseAccreditation = (accreditation: AccreditationDetails) =>
  useChange((body: { groundCode: string; reasoning: string }) =>
    answered(api.POST('/api/accreditation/accreditations/{id}/refuse', { params: seen(accreditation), body })),
  );

export const useRevoke = (accreditation: AccreditationDetails) =>
  useChange((body: { groundCode: string; reasoning: string; basis: string }) =>
    answered(api.POST('/api/accreditation/accreditations/{id}/revoke', { params: seen(accreditation), body })),
  );
