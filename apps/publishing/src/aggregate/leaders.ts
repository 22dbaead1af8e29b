import type { LocalDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { Leader } from '../domain/acting-head.js';

/** The first head and the deputies on a day, with who is away. Each place is held by whoever was appointed to it last, or by nobody. */
export async function leadersOn(tx: TenantTx, day: LocalDate): Promise<Leader[]> {
  const rows = await tx.query<{ person_id: string; place: number; is_absent: boolean }>(
    `select person_id, place,
       exists (select from absence a
         where a.body_id = l.body_id and a.person_id = l.person_id and not a.cancelled
           and $2::date between a.from_date and a.to_date) as is_absent
     from (select distinct on (place) * from leader where body_id = $1 and from_date <= $2::date order by place, from_date desc) l
     where until_date is null or until_date > $2::date`,
    [tx.bodyId, day],
  );
  return rows.map((row) => ({ personId: row.person_id, place: row.place, isAbsent: row.is_absent }));
}
