import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answered, api } from './client';
import type { Language } from './types';

/** Internet resources of every body, for anybody. */
export function useNewsrooms() {
  return useQuery({
    queryKey: ['newsrooms'],
    queryFn: async () => (await answered(api.GET('/api/publishing/public/newsrooms'))).items,
  });
}

export function useNewsroom(slug: string) {
  return useQuery({
    queryKey: ['newsroom', slug],
    retry: false,
    queryFn: () => answered(api.GET('/api/publishing/public/newsrooms/{slug}', { params: { path: { slug } } })),
  });
}

export function useNews(slug: string, language: Language, sectionId: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['newsroom', slug, 'news', language, sectionId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/publishing/public/newsrooms/{slug}/publications', {
          params: { path: { slug }, query: { language, sectionId, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useNewsItem(slug: string, id: string) {
  return useQuery({
    queryKey: ['newsroom', slug, 'item', id],
    retry: false,
    queryFn: () =>
      answered(
        api.GET('/api/publishing/public/newsrooms/{slug}/publications/{id}', { params: { path: { slug, id } } }),
      ),
  });
}

/** The address of a newsroom's JSON Feed in one language. */
export const feedOf = (slug: string, language: Language): string =>
  `/api/publishing/public/newsrooms/${slug}/feed.json?language=${language}`;
