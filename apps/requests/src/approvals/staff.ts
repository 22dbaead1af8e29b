import type { LocalDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { Staff } from '../domain/approval.js';

/** Who holds which post on a day and who is away, from the service's own copy. Each place is held by whoever was appointed to it last. */
export async function staffOn(tx: TenantTx, day: LocalDate): Promise<Staff> {
  const away = (
    person: string,
  ) => `exists (select from absence a where a.body_id = $1 and a.person_id = ${person} and not a.cancelled
    and $2::date between a.from_date and a.to_date)`;
  const leaders = await tx.query<Staff['leaders'][number]>(
    `select l.person_id as "personId", l.place, ${away('l.person_id')} as "isAbsent"
     from (
       (select person_id, 0 as place from first_head where body_id = $1 and appointed_from <= $2::date order by appointed_from desc limit 1)
       union all
       (select person_id, place from (
          select distinct on (place) * from deputy where body_id = $1 and from_date <= $2::date order by place, from_date desc) d
        where d.until_date is null or d.until_date > $2::date)
     ) l`,
    [tx.bodyId, day],
  );
  const officers = await tx.query<Staff['officers'][number]>(
    `select o.person_id as "personId", o.role, o.unit_id as "unitId", ${away('o.person_id')} as "isAbsent"
     from officer o where o.body_id = $1 and o.appointed_from <= $2::date and (o.dismissed_on is null or o.dismissed_on > $2::date)`,
    [tx.bodyId, day],
  );
  return { leaders, officers };
}
