import { v5 } from 'uuid';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { StaleSection } from './mark-stale.js';

/** Namespace of these events: the same term of the same section gives the same event, so a second saying is a duplicate. */
const stalenessEvents = '8d0c3a76-6f4e-5b1e-9a86-2f6c1c7b5d20';

export const stalenessEvent = (section: StaleSection): AnyOutgoingEvent => ({
  type: 'SectionBecameStale',
  id: v5(`${section.id}:${section.termNumber}`, stalenessEvents),
  subject: section.id,
  bodyId: section.bodyId,
  sequence: section.sequence,
  correlationId: section.correlationId,
  legalProfile: section.legalProfile,
  time: section.saidAt.toISOString(),
  data: {
    sectionId: section.id,
    resourceId: section.resourceId,
    staleSince: section.staleSince.toISOString(),
    clause: section.clause,
    legalProfile: section.legalProfile,
    ...(section.lastPublishedAt ? { lastPublishedAt: section.lastPublishedAt.toISOString() } : {}),
  },
});
