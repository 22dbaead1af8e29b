import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client';
import type { LoadHolder, LoadKind } from './load-types';
import type { Language } from './types';
import { useChange } from './use-change';

/** Load per officer and unit, and the forecast of breaches. */
export function useLoad() {
  return useQuery({
    queryKey: ['requests', 'load'],
    queryFn: () => answered(api.GET('/api/requests/load')),
  });
}

/** The requests behind a number of the load. */
export function useLoadRequests(query: { by: LoadHolder; id?: string; which: LoadKind }) {
  return useQuery({
    queryKey: ['requests', 'load', query],
    queryFn: () => answered(api.GET('/api/requests/load/requests', { params: { query } })),
  });
}

export function useProvisionStatements() {
  return useQuery({
    queryKey: ['requests', 'provision-statements'],
    queryFn: () => answered(api.GET('/api/requests/provision-statements')),
  });
}

export const useAskProvision = () =>
  useChange((body: { language: Language; text: string }) =>
    answered(api.POST('/api/requests/provision-statements', { body })),
  );
