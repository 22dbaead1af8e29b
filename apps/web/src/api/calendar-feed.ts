import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { Language } from './types';

/** The address itself is told once, when it is made. */
export interface CalendarFeed {
  createdAt: string;
  language: Language;
}

const key = ['calendar-feed'];

export const useCalendarFeed = () =>
  useQuery({ queryKey: key, queryFn: async () => (await answered(api.GET('/api/requests/calendar-feed'))).feed });

export function useOpenCalendarFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (language: Language) => answered(api.POST('/api/requests/calendar-feed', { body: { language } })),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useRevokeCalendarFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answered(api.DELETE('/api/requests/calendar-feed')),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
