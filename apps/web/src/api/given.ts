import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client';
import type { Given, GivenArticle } from './given-paths';

function useGiving<Input>(give: (input: Input) => Promise<Given>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: give,
    onSettled: () => queries.invalidateQueries({ queryKey: ['stories'] }),
  });
}

export const useGiveArticle = () =>
  useGiving((article: GivenArticle) => answered(api.POST('/api/monitoring/articles', { body: { items: [article] } })));

export const useGiveTable = () =>
  useGiving((table: string) => answered(api.POST('/api/monitoring/articles/table', { body: { table } })));
