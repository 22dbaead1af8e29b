import type { Feed } from '@baspasoz/feeds';

/** `<https://hub.example>; rel="hub"`: the address of a relation in a `Link` header (RFC 8288). */
const linked = (header: string | null, rel: string): string | null =>
  [...(header ?? '').matchAll(/<([^<>]{1,2000})>([^<]*)/g)].find(([, , parameters = '']) =>
    new RegExp(`rel\\s*=\\s*"?[^"]*\\b${rel}\\b`, 'i').test(parameters),
  )?.[1] ?? null;

/** Which hub tells of news of a feed, and under which address: the header before the feed itself (WebSub §4). */
export function pushOf(
  { hub, topic }: Pick<Feed, 'hub' | 'topic'>,
  link: string | null,
  url: string,
): { hub: string; topic: string } | null {
  const named = linked(link, 'hub') ?? hub;
  const self = linked(link, 'self') ?? topic ?? url;
  if (!named || !URL.canParse(named, url) || !URL.canParse(self, url)) return null;
  return { hub: new URL(named, url).href, topic: new URL(self, url).href };
}
