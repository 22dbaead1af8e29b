import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, itemsOf } from './client';
import type { CoverageSettings, NewCoverageRule, NewWatchName, QuietHours } from './coverage-types';

export function useCoverageSettings() {
  return useQuery({
    queryKey: ['coverage', 'settings'],
    // A form stands on it: it is not read again under the hands of whoever types.
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: () => answered(api.GET('/api/monitoring/coverage-settings')),
  });
}

export function useQuietHours() {
  return useQuery({
    queryKey: ['coverage', 'quiet-hours'],
    // A form stands on it.
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: () => answered(api.GET('/api/monitoring/quiet-hours')),
  });
}

export function useWatchNames() {
  return useQuery({
    queryKey: ['coverage', 'names'],
    queryFn: async () => itemsOf(await answered(api.GET('/api/monitoring/watch-names'))),
  });
}

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['coverage'] }),
  });
}

export const useSetCoverage = () =>
  useChange((body: CoverageSettings) => answered(api.PUT('/api/monitoring/coverage-settings', { body })));

export const useSetQuietHours = () =>
  useChange((body: QuietHours) => answered(api.PUT('/api/monitoring/quiet-hours', { body })));

export const useAddWatchName = () =>
  useChange((body: NewWatchName) => answered(api.POST('/api/monitoring/watch-names', { body })));

export const useChangeWatchName = (id: string) =>
  useChange((body: { active: boolean }) =>
    answered(api.PATCH('/api/monitoring/watch-names/{id}', { params: { path: { id } }, body })),
  );

export function useCoverageRules() {
  return useQuery({
    queryKey: ['coverage', 'rules'],
    // A form stands on it.
    refetchInterval: false,
    refetchOnWindowFocus: false,
    queryFn: () => answered(api.GET('/api/monitoring/coverage-rules')),
  });
}

/** A new rule, or the rule with the id as it stands from now on. */
export const useKeepCoverageRule = (id?: string) =>
  useChange((body: NewCoverageRule) =>
    answered(
      id
        ? api.PUT('/api/monitoring/coverage-rules/{id}', { params: { path: { id } }, body })
        : api.POST('/api/monitoring/coverage-rules', { body }),
    ),
  );

/** What a rule would have caught lately; nothing is saved. */
export const useDryRun = (replaces?: string) =>
  useMutation({
    mutationFn: (rule: NewCoverageRule) =>
      answered(
        api.POST('/api/monitoring/coverage-rules/dry-run', { body: { ...rule, ...(replaces ? { replaces } : {}) } }),
      ),
  });

/** What a name would have found lately; nothing is saved. */
export const useNameDryRun = () =>
  useMutation({
    mutationFn: (body: NewWatchName) => answered(api.POST('/api/monitoring/watch-names/dry-run', { body })),
  });
