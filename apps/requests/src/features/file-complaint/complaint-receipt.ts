import type { TenantTx } from '@baspasoz/persistence';

/** The талон of a complaint (APPC 64(2)). */
export interface ComplaintReceipt {
  id: string;
  number: string;
  receivedAt: Date;
  /** Filed after the term of APPC 92. */
  late: boolean;
  /** Last day to satisfy it or to send it to the higher body. */
  forwardBy: string;
}

/** The receipt of a complaint that was filed before, for whoever sends it again. */
export async function complaintReceipt(tx: TenantTx, complaintId: string): Promise<ComplaintReceipt> {
  const [row] = await tx.query<ComplaintReceipt>(
    `select id, number, received_at as "receivedAt", late, forward_by::text as "forwardBy" from complaint where id = $1 and body_id = $2`,
    [complaintId, tx.bodyId],
  );
  if (!row) throw new Error(`complaint ${complaintId} has a key and is not there`);
  return row;
}
