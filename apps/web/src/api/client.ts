import createClient from 'openapi-fetch';
import i18n from 'i18next';
import type { paths } from './paths';
import { problemFrom, unreachable } from './problem';

let csrfToken = '';

/** The session's token; unsafe methods carry it, or the gateway refuses them. */
export const rememberCsrfToken = (token: string) => void (csrfToken = token);

export const api = createClient<paths>({ baseUrl: '/' });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', i18n.language);
    if (request.method !== 'GET' && csrfToken) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
});

/** The answer's data, or an ApiProblem thrown: what a query function wants. */
export async function answered<Data>(
  reply: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await reply.catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw problemFrom(response.status, error);
  return data as Data;
}

/** Some lists are short enough to come whole, some come in pages; the first page is what a choice list needs. */
export const itemsOf = <Item>(list: Item[] | { items: Item[] }): Item[] => (Array.isArray(list) ? list : list.items);
