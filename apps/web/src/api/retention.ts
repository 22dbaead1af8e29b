import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client';
import { useChange } from './use-change';

const of = (id: string) => ({ params: { path: { id } } });

/** How long the personal data of a request are kept, and what stands against their erasure. */
export function useRequestRetention(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['requests', 'retention', id],
    enabled,
    queryFn: () => answered(api.GET('/api/requests/media-requests/{id}/retention', of(id))),
  });
}

/** What is kept how long and why, and what the nightly run did. */
export function useRetention() {
  return useQuery({
    queryKey: ['requests', 'retention'],
    queryFn: () => answered(api.GET('/api/requests/retention')),
  });
}

export const useHold = (id: string) =>
  useChange((body: { reason: string }) =>
    answered(api.POST('/api/requests/media-requests/{id}/hold', { ...of(id), body })),
  );

export const useLiftHold = (id: string) =>
  useChange((body: { reason: string }) =>
    answered(api.POST('/api/requests/media-requests/{id}/hold/lift', { ...of(id), body })),
  );

export const useErase = (id: string) =>
  useChange((body: { document: string; confirmed: boolean }) =>
    answered(api.POST('/api/requests/media-requests/{id}/erasure', { ...of(id), body })),
  );
