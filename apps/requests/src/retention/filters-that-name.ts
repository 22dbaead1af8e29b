import type { TenantTx } from '@baspasoz/persistence';

/**
 * Officers save what they look for, and they look for people. A saved filter that holds the e-mail address, the telephone or the whole name
 * of the request's requester goes; call it before these are erased.
 */
export async function dropFiltersThatName(tx: TenantTx, requestId: string): Promise<void> {
  await tx.query(
    `delete from queue_filter f using media_request r
     where r.id = $1 and r.body_id = $2 and f.body_id = r.body_id and exists (
       select from unnest(array[r.requester_name, r.requester_email, r.requester_phone]) known
       where length(known) > 3 and (position(lower(known) in lower(f.name)) > 0
         or position(lower(known) in lower(f.criteria ->> 'q')) > 0))`,
    [requestId, tx.bodyId],
  );
}
