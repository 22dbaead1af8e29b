import type { EventData } from '@baspasoz/contracts';
import type { RequesterKind } from '@baspasoz/law';

/** What events say of who asks: readers of the first release know three kinds, so a state body is told beside them. */
export const requesterInEvents = (
  kind: RequesterKind,
): Pick<EventData['RequestReceived'], 'requesterKind' | 'stateBodyAsks'> =>
  kind === 'state-body' ? { requesterKind: 'information-user', stateBodyAsks: true } : { requesterKind: kind };
