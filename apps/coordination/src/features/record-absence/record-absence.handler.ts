import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { v7 as uuidv7 } from 'uuid';
import { absencesOf } from '../../aggregate/absences.js';
import type { Absence } from '../../aggregate/absences.js';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { knowsPerson } from '../../aggregate/staff.js';
import { orExists } from '../../aggregate/unique.js';
import { problems } from '../../problems.js';
import type { RecordAbsenceDto } from './record-absence.dto.js';

@Injectable()
export class RecordAbsenceHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** Problems: `period-reversed`, `person-unknown`, `absence-overlaps`. */
  run(principal: Principal, { id = uuidv7(), personId, from, to }: RecordAbsenceDto): Promise<Absence> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      if (to < from) throw problems['period-reversed']({ from, to }, [{ field: 'to', code: 'invalid' }]);
      if (!(await knowsPerson(tx, personId))) throw problems['person-unknown']();
      const overlap = (await absencesOf(tx, from)).find((each) => each.personId === personId && each.from <= to);
      if (overlap) throw problems['absence-overlaps']({ from: overlap.from, to: overlap.to });
      await orExists(
        tx.query('insert into absence (body_id, id, person_id, from_on, to_on) values ($1, $2, $3, $4, $5)', [
          tx.bodyId,
          id,
          personId,
          from,
          to,
        ]),
        problems['absence-exists'],
      );
      change.say({ type: 'AbsenceRecorded', data: { absenceId: id, personId, from, to, cancelled: false } });
      change.note('record-absence', `person:${personId}`, { absenceId: id, from, to });
      return { id, personId, from, to };
    });
  }
}
