import defaults from './feed-limits.json' with { type: 'json' };

/**
 * How much of a document is read. `…Chars` are UTF-16 units.
 * - `parseMs` within which a document is read, `lineChars` the longest line, `entries` of one feed that are looked at (the newest
 *   first as feeds have them), `titleChars` and `textChars` of an article that are kept;
 * - a date of publication before `oldestYear` or more than `futureMinutes` ahead is not believed.
 */
export type FeedLimits = Readonly<Record<keyof typeof defaults, number>>;

export const feedLimits: FeedLimits = defaults;
