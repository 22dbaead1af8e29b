import type { Counted } from './gather-counts.js';

/** A wave of coverage as it is told: on its page, above the stories, in a digest. Instants are ISO 8601. */
export interface Wave {
  id: string;
  counted: Counted;
  beganAt: string;
  /** Null while it is under way. */
  endedAt: string | null;
  /** The most that was published in the hours counted. */
  articles: number;
  usual: number;
  /** The most that is still usual. */
  bound: number;
  /** How many days say what is usual. */
  days: number;
  windowHours: number;
}

/** A row of `spike`, read by `waveColumns`. */
export interface WaveRow {
  id: string;
  counted: Counted;
  began_at: Date;
  ended_at: Date | null;
  beyond_at: Date;
  articles: number;
  usual: number;
  bound: number;
  days: number;
  window_hours: number;
}

export const waveColumns = 'id, counted, began_at, ended_at, beyond_at, articles, usual, bound, days, window_hours';

export const waveOf = (row: WaveRow): Wave => ({
  id: row.id,
  counted: row.counted,
  beganAt: row.began_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  articles: row.articles,
  usual: row.usual,
  bound: row.bound,
  days: row.days,
  windowHours: row.window_hours,
});
