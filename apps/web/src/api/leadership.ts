import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { AbsenceInput, Dismissal } from './leadership-paths';

export const useLeadership = () =>
  useQuery({
    queryKey: ['leadership', 'posts'],
    queryFn: () => answered(api.GET('/api/coordination/leadership')),
  });

/** Absences that last or lie ahead. */
export const useAbsences = () =>
  useQuery({
    queryKey: ['leadership', 'absences'],
    queryFn: async () => (await answered(api.GET('/api/coordination/absences'))).items,
  });

/** Who may approve for whom changes with it, so approvals are read again too. */
function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(['leadership', 'people', 'requests'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

export const useRecordAbsence = () =>
  useChange((body: AbsenceInput) => answered(api.POST('/api/coordination/absences', { params: {}, body })));

export const useCancelAbsence = () =>
  useChange((id: string) => answered(api.DELETE('/api/coordination/absences/{id}', { params: { path: { id } } })));

export const useAppointDeputy = () =>
  useChange((body: { personId: string; order: number; from: string }) =>
    answered(api.POST('/api/coordination/deputies', { params: {}, body })),
  );

export const useDismissDeputy = (personId: string) =>
  useChange((body: Dismissal) =>
    answered(api.DELETE('/api/coordination/deputies/{personId}', { params: { path: { personId } }, body })),
  );
