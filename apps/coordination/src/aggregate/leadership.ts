import type { LocalDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

export interface HeadTerm {
  personId: string;
  from: LocalDate;
  /** Which head of the body in order; grows with every appointment. */
  version: number;
}

export interface DeputyTerm {
  personId: string;
  /** Whom the head's matters reach first in their absence: 1 before 2. */
  order: number;
  from: LocalDate;
}

/** The first head in office, if one was appointed. */
export async function headOf(tx: TenantTx): Promise<HeadTerm | undefined> {
  const [head] = await tx.query<HeadTerm>(
    `select person_id as "personId", from_on as "from", version from first_head where body_id = $1 and until_on is null`,
    [tx.bodyId],
  );
  return head;
}

/** Deputies in office, in their order. */
export function deputiesOf(tx: TenantTx): Promise<DeputyTerm[]> {
  return tx.query<DeputyTerm>(
    `select person_id as "personId", rank as "order", from_on as "from" from deputy
     where body_id = $1 and until_on is null order by rank`,
    [tx.bodyId],
  );
}

/** The person who holds the post of the authorized person, if it is held. */
export async function authorizedPersonOf(tx: TenantTx): Promise<{ personId: string; postId: string } | undefined> {
  const [holder] = await tx.query<{ personId: string; postId: string }>(
    `select a.person_id as "personId", p.id as "postId" from post p
     join appointment a on a.body_id = p.body_id and a.post_id = p.id and a.dismissed_on is null
     where p.body_id = $1 and p.role = 'authorized-person' and p.abolished_on is null`,
    [tx.bodyId],
  );
  return holder;
}
