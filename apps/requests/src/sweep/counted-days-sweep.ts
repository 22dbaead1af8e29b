import type { SweepTask } from '@baspasoz/messaging';
import { counter } from '@baspasoz/observability';

const countedTotal = counter(
  'statistics_days_counted_total',
  'Days of registration counted anew for the statistics',
  [],
);

/** Counts the stale days of the statistics anew. Until then whoever reads counts them from their rows: late is slower, never wrong. */
export const countedDaysSweep: SweepTask<{ day: string }> = {
  name: 'counted-days-sweep',
  over: 'the days of the statistics',
  mark: (tx, limit) => tx.query<{ day: string }>('select day::text from count_days_anew($1) as day', [limit]),
  eventsOf: () => [],
  count: (days) => countedTotal.inc(days.length),
  oldestWaiting: {
    metric: 'stale_day_oldest_age_seconds',
    help: 'How long the oldest stale day of the statistics has waited to be counted',
    since: 'marked_at',
    from: 'stale_day',
  },
};

/** Under which the third sweep of the service stands beside those of the requests and of the lines. */
export const COUNTED_DAYS_SWEEP = Symbol('sweep of the days of the statistics');
