import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { endDeputyTerms } from '../../aggregate/end-deputy-terms.js';
import { authorizedPersonOf, headOf } from '../../aggregate/leadership.js';
import type { HeadTerm } from '../../aggregate/leadership.js';
import { knowsPerson } from '../../aggregate/staff.js';
import { problems } from '../../problems.js';
import type { AppointFirstHeadDto } from './appoint-first-head.dto.js';

@Injectable()
export class AppointFirstHeadHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** Repeating the same appointment changes nothing. Problems: `person-unknown`, `period-reversed`. */
  run(principal: Principal, { personId, from }: AppointFirstHeadDto, seen?: number): Promise<HeadTerm> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      const present = await headOf(tx);
      expectVersion(present?.version ?? 0, seen);
      if (present && present.personId === personId && present.from === from) return present;
      if (!(await knowsPerson(tx, personId))) throw problems['person-unknown']();
      if (present && from < present.from) throw problems['period-reversed']({ from: present.from, to: from });

      const version = (present?.version ?? 0) + 1;
      await tx.query('update first_head set until_on = $2 where body_id = $1 and until_on is null', [tx.bodyId, from]);
      await tx.query('insert into first_head (body_id, person_id, from_on, version) values ($1, $2, $3, $4)', [
        tx.bodyId,
        personId,
        from,
        version,
      ]);
      await endDeputyTerms(change, { personId, on: from });
      change.say({ type: 'FirstHeadAppointed', data: { personId, from } });
      change.note('appoint-first-head', `person:${personId}`, { from, before: present?.personId });
      const authorized = await authorizedPersonOf(tx);
      // ¶4: the line to the first head is written down whenever either end of it changes.
      if (authorized) change.note('reporting-line', `person:${authorized.personId}`, { to: personId, between: [] });
      return { personId, from, version };
    });
  }
}
