import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { Absence } from '../../aggregate/absences.js';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { problems } from '../../problems.js';

@Injectable()
export class CancelAbsenceHandler {
  constructor(private readonly bodies: BodyChanges) {}

  run(principal: Principal, id: string): Promise<void> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      const [absence] = await tx.query<Absence & { cancelled: boolean }>(
        `select id, person_id as "personId", from_on as "from", to_on as "to", cancelled
         from absence where body_id = $1 and id = $2`,
        [tx.bodyId, id],
      );
      if (!absence) throw problems['absence-not-found']();
      if (absence.cancelled) throw problems['absence-cancelled']();
      await tx.query('update absence set cancelled = true where body_id = $1 and id = $2', [tx.bodyId, id]);
      const { personId, from, to } = absence;
      change.say({ type: 'AbsenceRecorded', data: { absenceId: id, personId, from, to, cancelled: true } });
      change.note('cancel-absence', `person:${personId}`, { absenceId: id });
    });
  }
}
