import { localDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import { halfOf, isOpen } from '../domain/enquiry-state.js';
import type { OuterTerm } from '../domain/enquiry-terms.js';
import { problems } from '../problems.js';
import { lockEnquiry } from './enquiry-row.js';
import type { NewEnquiry } from './open-enquiry.js';

/** What units are asked for: the answer to a request, or to the question of another body. */
export interface Served {
  kind: 'request' | 'enquiry';
  id: string;
}

type Facts = Pick<NewEnquiry, 'requestId' | 'servesId' | 'language' | 'legalProfile' | 'correlationId'>;

/** Locks it, and tells what an enquiry takes from it. Problems: `request-not-found`, `already-closed`, `enquiry-not-found`, `enquiry-not-open`. */
export async function lockServed(
  tx: TenantTx,
  { kind, id }: Served,
  { calendar }: BodyFrame,
): Promise<Facts & { outer: OuterTerm }> {
  if (kind === 'request') {
    const request = await lockClock(tx, id);
    if (request.closedAt) throw problems['already-closed']({ number: request.number });
    const { language, legalProfile, correlationId } = request;
    return { requestId: id, language, legalProfile, correlationId, outer: request };
  }
  const enquiry = await lockEnquiry(tx, id);
  if (halfOf(enquiry) !== 'asked' || !isOpen(enquiry.state)) throw problems['enquiry-not-open']();
  const { language, legalProfile, correlationId, dueAt } = enquiry;
  const outer = { dueAt, dueOn: localDate(dueAt, calendar.timeZone) };
  return { requestId: null, servesId: id, language, legalProfile, correlationId, outer };
}
