import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DayChange } from './calendar-types';
import { answered, api } from './client';

export const useWorkCalendar = (year: number | undefined) =>
  useQuery({
    queryKey: ['calendar', year],
    queryFn: () => answered(api.GET('/api/coordination/calendar', { params: { query: { year } } })),
  });

/** What is open is re-planned after it, so the requests are read again too. */
function useChange<Input>(change: (input: Input) => Promise<object>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all(['calendar', 'requests'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

const seen = (version: number) => ({ 'if-match': `"${version}"` });

export const useChangeDay = (version: number) =>
  useChange((day: DayChange) =>
    answered(api.POST('/api/coordination/calendar/days', { params: { header: seen(version) }, body: { days: [day] } })),
  );

export const useWithdrawDay = (version: number, date: string) =>
  useChange((act: string) =>
    answered(
      api.DELETE('/api/coordination/calendar/days/{date}', {
        params: { header: seen(version), path: { date } },
        body: { act },
      }),
    ),
  );
