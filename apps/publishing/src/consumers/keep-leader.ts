import type { TenantTx } from '@baspasoz/persistence';

/** Keeps who leads the body from a day on; immediate publication is theirs to approve. */
export async function keepLeader(
  tx: TenantTx,
  leader: { personId: string; place: number; from: string },
): Promise<void> {
  await tx.query(
    `insert into leader (body_id, place, person_id, from_date) values ($1, $2, $3, $4)
     on conflict (body_id, place, from_date) do update set person_id = excluded.person_id, until_date = null`,
    [tx.bodyId, leader.place, leader.personId, leader.from],
  );
}
