import { localDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { Leader } from '../domain/leadership.js';

/** The zone of Kazakhstan, for a body whose own registration has not arrived yet. */
const NATIONAL_ZONE = 'Asia/Almaty';

export interface Moment {
  now: Date;
  /** The body's local date. */
  today: string;
  timeZone: string;
}

/** What time it is for the body, by the database's clock. */
export async function momentOf(tx: TenantTx): Promise<Moment> {
  const [row] = await tx.query<{ now: Date; time_zone: string | null }>(
    'select app_now() as now, (select time_zone from body) as time_zone',
  );
  if (!row) throw new Error('the database did not tell the time');
  const timeZone = row.time_zone ?? NATIONAL_ZONE;
  return { now: row.now, today: localDate(row.now, timeZone), timeZone };
}

/** The first head and the deputies on a day, with who is away. Each place is held by whoever was appointed to it last, or by nobody. */
export async function leadersOn(tx: TenantTx, day: string): Promise<Leader[]> {
  const rows = await tx.query<{ person_id: string; place: number; is_absent: boolean }>(
    `select person_id, place,
       exists (select from absence a
         where a.body_id = l.body_id and a.person_id = l.person_id and not a.cancelled
           and $1::date between a.from_date and a.to_date) as is_absent
     from (select distinct on (place) * from leader where from_date <= $1::date order by place, from_date desc) l
     where until_date is null or until_date > $1::date`,
    [day],
  );
  return rows.map((row) => ({ personId: row.person_id, place: row.place, isAbsent: row.is_absent }));
}
