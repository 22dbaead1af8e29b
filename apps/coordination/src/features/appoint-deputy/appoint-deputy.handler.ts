import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { endDeputyTerms } from '../../aggregate/end-deputy-terms.js';
import { deputiesOf, headOf } from '../../aggregate/leadership.js';
import type { DeputyTerm } from '../../aggregate/leadership.js';
import { knowsPerson } from '../../aggregate/staff.js';
import { problems } from '../../problems.js';
import type { AppointDeputyDto } from './appoint-deputy.dto.js';

@Injectable()
export class AppointDeputyHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** A person has one place, a place one person. Repeating the same appointment changes nothing. */
  run(principal: Principal, { personId, order, from }: AppointDeputyDto): Promise<DeputyTerm> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      const present = (await deputiesOf(tx)).filter((each) => each.personId === personId || each.order === order);
      const same = present.find((each) => each.personId === personId && each.order === order && each.from === from);
      if (same) return same;
      if (!(await knowsPerson(tx, personId))) throw problems['person-unknown']();
      if ((await headOf(tx))?.personId === personId) throw problems['already-head']();
      const later = present.find((each) => from < each.from);
      if (later) throw problems['period-reversed']({ from: later.from, to: from });

      await endDeputyTerms(change, { personId, order, on: from });
      await tx.query('insert into deputy (body_id, person_id, rank, from_on) values ($1, $2, $3, $4)', [
        tx.bodyId,
        personId,
        order,
        from,
      ]);
      change.say({ type: 'DeputyAppointed', data: { personId, order, from } });
      change.note('appoint-deputy', `person:${personId}`, { order, from });
      return { personId, order, from };
    });
  }
}
