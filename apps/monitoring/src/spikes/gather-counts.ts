import type { WorkCalendar } from '@baspasoz/law';
import { localDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { spikeDefaults } from './spike-defaults.js';

const DAY_MS = 86_400_000;

export type Counted = 'all' | 'negative';

export interface Counts {
  now: number;
  /** The same hours of each day of this kind before, latest first. */
  history: number[];
}

interface DayRow {
  ago: number;
  all: number;
  negative: number;
}

/**
 * How much is written about the body in the hours until now, and was in the same hours of the working days before, or of the days off.
 * A day counts by when it was published; days before the body was watched count for nothing, as nothing was read then.
 */
export async function gatherCounts(tx: TenantTx, now: Date, calendar: WorkCalendar): Promise<Record<Counted, Counts>> {
  const { windowHours, looksBackDays } = spikeDefaults;
  // Index Scan using assessment_about_us: as many rows as were found about the body in the time looked back on.
  const rows = await tx.query<DayRow>(
    `select floor(extract(epoch from $1::timestamptz - at) / 86400)::int as ago, count(*)::int as all,
       (count(*) filter (where negative))::int as negative
     from (select coalesce(a.published_at, q.assessed_at) as at, q.outcome <> 'none' as negative
       from assessment q join article a on a.id = q.article_id
       where q.about is not null and q.assessed_at >= $1::timestamptz - $2 * interval '1 day') t
     where at <= $1 and at > $1::timestamptz - $2 * interval '1 day' and extract(epoch from $1::timestamptz - at)::bigint % 86400 < $3 * 3600
     group by 1`,
    [now, looksBackDays, windowHours],
  );
  const [first] = await tx.query<{ since: Date | null }>('select min(created_at) as since from source');
  const watchedDays = first?.since ? Math.floor((now.getTime() - first.since.getTime()) / DAY_MS) : 0;
  const kindOn = (ago: number): boolean =>
    calendar.day(localDate(new Date(now.getTime() - ago * DAY_MS), calendar.timeZone)).worked;
  const days = Array.from({ length: Math.min(watchedDays, looksBackDays - 1) }, (_, n) => n + 1).filter(
    (ago) => kindOn(ago) === kindOn(0),
  );
  const countOn = (ago: number, counted: Counted): number => rows.find((row) => row.ago === ago)?.[counted] ?? 0;
  const of = (counted: Counted): Counts => ({
    now: countOn(0, counted),
    history: days.map((ago) => countOn(ago, counted)),
  });
  return { all: of('all'), negative: of('negative') };
}
