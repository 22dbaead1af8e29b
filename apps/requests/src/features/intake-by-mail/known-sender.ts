import type { TenantTx } from '@baspasoz/persistence';
import type { RequesterKind } from '@baspasoz/law';

export interface KnownSender {
  kind: RequesterKind;
  name: string;
  outlet: string | null;
  post: string | null;
}

/** Who asked the body from this address last: an officer may have said who they are. */
export async function knownSender(tx: TenantTx, address: string | null): Promise<KnownSender | null> {
  if (!address) return null;
  const [row] = await tx.query<KnownSender>(
    `select requester_kind as kind, requester_name as name, requester_outlet as outlet, requester_post as post from media_request
     where body_id = $1 and lower(requester_email) = lower($2) order by id desc limit 1`,
    [tx.bodyId, address],
  );
  return row ?? null;
}
