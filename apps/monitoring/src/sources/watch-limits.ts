import { feedLimits } from '@baspasoz/feeds';
import { pageLimits } from '@baspasoz/pages';
import own from './watch-limits.json' with { type: 'json' };

const defaults = { ...feedLimits, ...pageLimits, ...own };

/**
 * How far the fetcher goes, and how politely. Times carry their unit in the name; `…Chars` are UTF-16 units.
 * - `responseBytes` after decompression; `sitemapBytes` of a sitemap; how much of it is read say the limits of `libs/feeds` and `libs/pages`;
 * - `hostIntervalMs` between two requests to one host, `hostPauseSeconds` after a 429 or 503 that names no time itself;
 * - `minIntervalSeconds` … `maxIntervalSeconds` between two fetches of one source;
 * - of a sitemap or a page that lists articles: what is dated before the last `newsDays` is not looked at; the first look takes
 *   `pagesAtFirst`, each later one `pagesPerLook`, while fewer than `pagesWaiting` wait; `sitemapsAtOnce` of an index are read;
 * - `pagesAtATime` are fetched, each tried `pageTries` times;
 * - of addresses that may become sources `looksAtATime` are looked at, `looksPerHour` for one body; they are looked for every `lookIdleMs`;
 * - a source whose hub tells of news is asked at the latest every `pushedIntervalSeconds`; a subscription is asked for `leaseSeconds`, a hub
 *   has `hubAnswersSeconds` to call back and is asked again later and later, up to `maxHubWaitSeconds`, to leave `hubTries` times.
 */
export type WatchLimits = Readonly<Record<keyof typeof defaults, number>>;

/** What is wrong with limits given as JSON text, empty when nothing is. */
export function faultsOfLimits(text: string): string[] {
  const given = read(text);
  if (!given) return ['expected a JSON object'];
  const wrong = Object.entries(given).flatMap(([key, value]) => {
    if (!(key in defaults)) return [`there is no limit named ${key}`];
    return Number.isSafeInteger(value) && Number(value) >= 0 ? [] : [`${key} must be a whole number, not negative`];
  });
  if (wrong.length > 0) return wrong;
  const limits = { ...defaults, ...given };
  const atLeastOne = (
    [
      'fetchesAtATime',
      'fetchMs',
      'parseMs',
      'minIntervalSeconds',
      'expectedEveryMinutes',
      'pagesAtATime',
      'pageTries',
      'looksAtATime',
    ] as const
  )
    .filter((key) => limits[key] < 1)
    .map((key) => `${key} must be at least 1`);
  return limits.minIntervalSeconds > limits.maxIntervalSeconds
    ? [...atLeastOne, 'minIntervalSeconds must not exceed maxIntervalSeconds']
    : atLeastOne;
}

/** The limits of an installation: the product's, with what its configuration changes. */
export function watchLimits(text: string): WatchLimits {
  return { ...defaults, ...read(text) };
}

function read(text: string): Partial<WatchLimits> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined; // not JSON: said as a fault
  }
}

export const WATCH_LIMITS = Symbol('watch limits');
