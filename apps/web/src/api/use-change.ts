import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A change of one request; what is on the screen is read again afterwards. */
export function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}
