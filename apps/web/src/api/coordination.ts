import { useQuery } from '@tanstack/react-query';
import { answered, api, itemsOf } from './client';

/** Bodies as anybody may see them: their names, slugs and time zones. */
export function useBodies() {
  return useQuery({
    queryKey: ['bodies'],
    staleTime: 5 * 60_000,
    queryFn: async () => itemsOf(await answered(api.GET('/api/coordination/public/bodies'))),
  });
}

export function useUnits(enabled = true) {
  return useQuery({
    queryKey: ['units'],
    enabled,
    queryFn: async () =>
      itemsOf(await answered(api.GET('/api/coordination/units'))).filter((unit) => unit.active !== false),
  });
}

export function usePeople(enabled = true) {
  return useQuery({
    queryKey: ['people'],
    enabled,
    queryFn: async () => itemsOf(await answered(api.GET('/api/coordination/people'))),
  });
}
