import type { FeedLimits } from './feed-limits.js';

const MINUTE = 60_000;

/**
 * The date of publication as a feed gave it, or null when it cannot be believed: missing, malformed, from before there were feeds
 * (a content system that answers 1970), or from the future (one that answers 2099).
 * @param given milliseconds since 1970, null when the feed had none that could be read
 */
export function believableDate(
  given: number | null,
  fetchedAt: Date,
  { oldestYear, futureMinutes }: Pick<FeedLimits, 'oldestYear' | 'futureMinutes'>,
): Date | null {
  if (given === null || Number.isNaN(given)) return null;
  if (given < Date.UTC(oldestYear, 0, 1) || given > fetchedAt.getTime() + futureMinutes * MINUTE) return null;
  return new Date(given);
}
