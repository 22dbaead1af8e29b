import type { SweepTask } from '@baspasoz/messaging';
import { counter } from '@baspasoz/observability';
import { deadlineEventsOf } from './deadline-events.js';
import { enquiryEventsOf } from './enquiry-events.js';
import { fireDeadlines } from './fire-deadlines.js';
import type { FiredDeadline } from './fire-deadlines.js';
import { fireEnquiries } from './fire-enquiries.js';
import type { FiredEnquiry } from './fire-enquiries.js';

const firedTotal = counter('deadlines_fired_total', 'Deadlines fired, by kind', ['kind']);

const isOfEnquiry = (fired: FiredDeadline | FiredEnquiry): fired is FiredEnquiry => 'enquiryId' in fired;

/** Fires the deadlines of requests and of enquiries to units: the flip and the events are one transaction. */
export const deadlineSweep: SweepTask<FiredDeadline | FiredEnquiry> = {
  name: 'deadline-sweep',
  over: 'the deadlines',
  mark: async (tx, limit) => [...(await fireDeadlines(tx, limit)), ...(await fireEnquiries(tx, limit))],
  eventsOf: (fired) => [
    ...deadlineEventsOf(fired.filter((one) => !isOfEnquiry(one))),
    ...enquiryEventsOf(fired.filter(isOfEnquiry)),
  ],
  count: (fired) => fired.forEach(({ kind }) => firedTotal.inc({ kind })),
  oldestWaiting: {
    metric: 'deadline_unfired_oldest_age_seconds',
    help: 'How long the oldest due deadline has waited to be fired',
    since: 'fire_at',
    from: 'deadline where fired_at is null and closed_at is null and fire_at <= (select app_now())',
  },
};
