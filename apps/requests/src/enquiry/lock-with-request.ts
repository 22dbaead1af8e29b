import type { TenantTx } from '@baspasoz/persistence';
import { lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { lockEnquiry } from './enquiry-row.js';
import type { EnquiryRow } from './enquiry-row.js';

/**
 * Locks an enquiry and the request it serves. The request's clock comes first, as in every handler: a request that is being closed takes its
 * enquiries with it. So does the question of another body with what units were asked for it. Problem `enquiry-not-found`.
 */
export async function lockWithRequest(
  tx: TenantTx,
  id: string,
): Promise<{ request: ClockRow | null; enquiry: EnquiryRow }> {
  const [row] = await tx.query<{ requestId: string | null; servesId: string | null }>(
    'select request_id as "requestId", serves_id as "servesId" from unit_enquiry where id = $1 and body_id = $2',
    [id, tx.bodyId],
  );
  const request = row?.requestId ? await lockClock(tx, row.requestId) : null;
  if (row?.servesId) await lockEnquiry(tx, row.servesId);
  return { request, enquiry: await lockEnquiry(tx, id) };
}
