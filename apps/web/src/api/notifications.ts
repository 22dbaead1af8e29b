import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';

/** What waits for the head, newest matter first. */
export function useNotifications(enabled = true) {
  return useQuery({
    queryKey: ['notifications', 'open'],
    enabled,
    queryFn: () => answered(api.GET('/api/monitoring/notifications', { params: { query: { state: 'open' } } })),
  });
}

/** The latest matters with an instruction, for the head to see what became of it. */
export function useInstructed() {
  return useQuery({
    queryKey: ['notifications', 'all'],
    queryFn: () => answered(api.GET('/api/monitoring/notifications', { params: { query: { state: 'all' } } })),
    select: ({ items }) =>
      items.flatMap(({ matter, instruction }) => (instruction ? [{ matter, instruction }] : [])).slice(0, 5),
  });
}

export function useInboxSummary(enabled = true) {
  return useQuery({
    queryKey: ['notifications', 'summary'],
    enabled,
    queryFn: () => answered(api.GET('/api/monitoring/inbox-summary')),
  });
}

const of = (id: string) => ({ params: { path: { id } } });

/** Tells the service that the card stood on a screen: the in-app proof of delivery. */
export const reportShown = (id: string) =>
  answered(api.POST('/api/monitoring/notifications/{id}/shown', { ...of(id), body: {} }));

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
}

export const useAcknowledge = (id: string) =>
  useChange(() => answered(api.POST('/api/monitoring/notifications/{id}/acknowledge', { ...of(id), body: {} })));

export const useInstruct = (id: string) =>
  useChange((body: { unitId: string; text: string; dueOn: string }) =>
    answered(api.POST('/api/monitoring/notifications/{id}/instruct', { ...of(id), body })),
  );
