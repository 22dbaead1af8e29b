import type { SweepTask } from '@baspasoz/messaging';
import { counter } from '@baspasoz/observability';
import { deadlineEventsOf } from './deadline-events.js';
import { fireDeadlines } from './fire-deadlines.js';
import type { FiredDeadline } from './fire-deadlines.js';

const firedTotal = counter('deadlines_fired_total', 'Deadlines fired, by kind', ['kind']);

/** Fires deadlines: the flip and the events are one transaction. */
export const deadlineSweep: SweepTask<FiredDeadline> = {
  name: 'deadline-sweep',
  over: 'the deadlines',
  mark: fireDeadlines,
  eventsOf: deadlineEventsOf,
  count: (fired) => fired.forEach(({ kind }) => firedTotal.inc({ kind })),
  oldestWaiting: {
    metric: 'deadline_unfired_oldest_age_seconds',
    help: 'How long the oldest due deadline has waited to be fired',
    since: 'fire_at',
    from: 'deadline where fired_at is null and closed_at is null and fire_at <= (select app_now())',
  },
};
