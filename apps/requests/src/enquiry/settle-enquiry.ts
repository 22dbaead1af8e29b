import type { TenantTx } from '@baspasoz/persistence';
import { closeEnquiryDeadlines } from './enquiry-deadlines.js';
import type { EnquiryRow } from './enquiry-row.js';
import { isEnquiryLate } from '../domain/enquiry-state.js';

/**
 * Ends the inner term of a locked enquiry: nothing fires after this, and letters that only pressed for a reply are not sent any more.
 * @returns whether the term had run out
 */
export async function settleEnquiry(tx: TenantTx, enquiry: EnquiryRow, at: Date, by: string | null): Promise<boolean> {
  const late = isEnquiryLate(enquiry, at);
  await closeEnquiryDeadlines(tx, [enquiry.id]);
  await tx.query(`update unit_enquiry set settled_at = $3, settled_by = $4, late = $5 where id = $1 and body_id = $2`, [
    enquiry.id,
    tx.bodyId,
    at,
    by,
    late,
  ]);
  await tx.query(
    `update unit_enquiry_notice set state = 'stopped', next_attempt_at = null
     where enquiry_id = $1 and body_id = $2 and state = 'waiting' and kind in ('asked', 'reminder', 'overdue', 'escalated', 'clarified')`,
    [enquiry.id, tx.bodyId],
  );
  return late;
}
