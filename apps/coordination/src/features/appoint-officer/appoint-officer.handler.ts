import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { headOf } from '../../aggregate/leadership.js';
import { knowsPerson, postsOf } from '../../aggregate/staff.js';
import { orExists } from '../../aggregate/unique.js';
import { problems } from '../../problems.js';
import type { AppointOfficerDto } from './appoint-officer.dto.js';

@Injectable()
export class AppointOfficerHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** Problems: `post-not-found`, `post-occupied`, `person-unknown`. */
  run(principal: Principal, { id = uuidv7(), personId, postId, from }: AppointOfficerDto): Promise<{ id: string }> {
    return this.bodies.run(principal, bodyOf(principal), async (change) => {
      const { tx } = change;
      const post = (await postsOf(tx)).find((each) => each.id === postId);
      if (!post) throw problems['post-not-found']();
      if (!(await knowsPerson(tx, personId))) throw problems['person-unknown']();
      if (await isHeld(tx, postId)) throw problems['post-occupied']();
      await orExists(
        tx.query('insert into appointment (body_id, id, person_id, post_id, from_on) values ($1, $2, $3, $4, $5)', [
          tx.bodyId,
          id,
          personId,
          postId,
          from,
        ]),
        problems['appointment-exists'],
      );
      const { role, unitId } = post;
      change.say({ type: 'OfficerAppointed', data: { personId, postId, role, from, ...(unitId ? { unitId } : {}) } });
      change.note('appoint-officer', `post:${postId}`, { personId, role, from });
      // ¶4: who answers to whom, with nobody between, is written down whenever either end of the line changes.
      if (role === 'authorized-person')
        change.note('reporting-line', `person:${personId}`, { to: (await headOf(tx))?.personId, between: [] });
      return { id };
    });
  }
}

async function isHeld(tx: TenantTx, postId: string): Promise<boolean> {
  const holders = await tx.query(
    'select from appointment where body_id = $1 and post_id = $2 and dismissed_on is null',
    [tx.bodyId, postId],
  );
  return holders.length > 0;
}
