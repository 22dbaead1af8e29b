import type { TenantTx } from '@baspasoz/persistence';

/**
 * Whether the decision has still to be proven to have reached its requester; the caller holds the clock's lock. A proof that stands is not
 * undone by another way that failed.
 */
export const oweDelivery = (tx: TenantTx, requestId: string, isOwed: boolean): Promise<unknown> =>
  tx.query(
    `update statutory_clock set delivery_owed = $3
       and not exists (select from hand_over h where h.request_id = $1 and h.outcome = 'delivered')
       and not exists (select from letter l where l.request_id = $1 and l.kind in ('answer', 'refusal') and l.state = 'delivered')
     where request_id = $1 and body_id = $2 and state in ('answered', 'refused')`,
    [requestId, tx.bodyId, isOwed],
  );
