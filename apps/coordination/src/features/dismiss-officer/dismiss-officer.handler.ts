import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { BodyChanges } from '../../aggregate/body-changes.js';
import { problems } from '../../problems.js';
import type { DismissOfficerDto } from './dismiss-officer.dto.js';

interface AppointmentRow {
  personId: string;
  postId: string;
  from: string;
  dismissedOn: string | null;
}

@Injectable()
export class DismissOfficerHandler {
  constructor(private readonly bodies: BodyChanges) {}

  run(principal: Principal, id: string, { on, ground }: DismissOfficerDto): Promise<void> {
    return this.bodies.run(
      principal,
      bodyOf(principal),
      async (change) => {
        const { tx } = change;
        const [appointment] = await tx.query<AppointmentRow>(
          `select person_id as "personId", post_id as "postId", from_on as "from", dismissed_on as "dismissedOn"
           from appointment where body_id = $1 and id = $2`,
          [tx.bodyId, id],
        );
        if (!appointment) throw problems['appointment-not-found']();
        const { personId, postId, from, dismissedOn } = appointment;
        if (dismissedOn !== null) throw problems['appointment-ended']();
        if (on < from) throw problems['period-reversed']({ from, to: on });
        await tx.query('update appointment set dismissed_on = $3, ground = $4 where body_id = $1 and id = $2', [
          tx.bodyId,
          id,
          on,
          ground,
        ]);
        change.say({ type: 'OfficerDismissed', data: { personId, postId, on, ground } });
        change.note('dismiss-officer', `post:${postId}`, { personId, on, ground });
      },
      { closing: true },
    );
  }
}
