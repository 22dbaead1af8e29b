import type { SweepTask } from '@baspasoz/messaging';
import { counter } from '@baspasoz/observability';
import { markStale } from './mark-stale.js';
import type { StaleSection } from './mark-stale.js';
import { stalenessEvent } from './staleness-events.js';

const saidTotal = counter('sections_stale_total', 'Times a section was not renewed within its term', []);

/** Says which sections were not renewed in time: the mark and the event are one transaction. */
export const stalenessSweep: SweepTask<StaleSection> = {
  name: 'staleness-sweep',
  over: 'the sections',
  mark: markStale,
  eventsOf: (stale) => stale.map(stalenessEvent),
  count: (stale) => saidTotal.inc(stale.length),
  oldestWaiting: {
    metric: 'section_stale_unsaid_oldest_age_seconds',
    help: 'How long the oldest staleness has waited to be said',
    since: 'fresh_until',
    from: 'section where fresh_until is not null and stale_since is null and fresh_until <= (select app_now())',
  },
};
