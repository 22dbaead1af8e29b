import type { SweepTask } from '@baspasoz/messaging';
import { counter } from '@baspasoz/observability';
import { markTerms } from './mark-terms.js';
import type { MarkedTerm } from './mark-terms.js';
import { termEvent } from './term-events.js';

const saidTotal = counter('accreditation_terms_said_total', 'Terms to decide that neared their end or were breached', [
  'moment',
]);

/** Says whose term to decide is about to end, and whose has ended: the mark and the event are one transaction. */
export const termSweep: SweepTask<MarkedTerm> = {
  name: 'accreditation-term-sweep',
  over: 'the terms to decide on accreditation',
  mark: markTerms,
  eventsOf: (marked) => marked.map(termEvent),
  count: (marked) => marked.forEach(({ isBreach }) => saidTotal.inc({ moment: isBreach ? 'breach' : 'warning' })),
  oldestWaiting: {
    metric: 'accreditation_term_unsaid_oldest_age_seconds',
    help: 'How long the oldest due moment of a term to decide has waited to be said',
    since: 'look_at',
    from: `accreditation where state = 'submitted' and look_at is not null and look_at <= (select app_now())`,
  },
};
