import type { LocalDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';

export interface Absence {
  id: string;
  personId: string;
  from: LocalDate;
  /** Last day. */
  to: LocalDate;
}

/** Absences that end on or after a date (the body's today when none is given), earliest first. */
export function absencesOf(tx: TenantTx, since: LocalDate | null): Promise<Absence[]> {
  return tx.query<Absence>(
    `select a.id, a.person_id as "personId", a.from_on as "from", a.to_on as "to"
     from absence a join body b using (body_id)
     where a.body_id = $1 and not a.cancelled
       and a.to_on >= coalesce($2::date, (app_now() at time zone b.time_zone)::date)
     order by a.from_on, a.id`,
    [tx.bodyId, since],
  );
}
