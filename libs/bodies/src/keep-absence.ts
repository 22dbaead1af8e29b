import type { BaspasozEvent } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';

/** Keeps an absence, or that it is cancelled, in the own copy of a service that has the table `absence`: whoever is away is stood in for. */
export async function keepAbsence(tx: TenantTx, { data }: BaspasozEvent<'AbsenceRecorded'>): Promise<void> {
  await tx.query(
    `insert into absence (body_id, absence_id, person_id, from_date, to_date, cancelled) values ($1, $2, $3, $4, $5, $6)
     on conflict (body_id, absence_id) do update
       set person_id = excluded.person_id, from_date = excluded.from_date, to_date = excluded.to_date, cancelled = excluded.cancelled`,
    [tx.bodyId, data.absenceId, data.personId, data.from, data.to, data.cancelled],
  );
}
