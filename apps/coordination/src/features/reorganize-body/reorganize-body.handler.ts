import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { bodyId } from '@baspasoz/persistence';
import { expectVersion } from '@baspasoz/http';
import { BodyChanges } from '../../aggregate/body-changes.js';
import type { ReorganizeBodyDto } from './reorganize-body.dto.js';

@Injectable()
export class ReorganizeBodyHandler {
  constructor(private readonly bodies: BodyChanges) {}

  /** The only thing that lets the authorized unit or post be removed (¶2). A later act replaces an earlier one until it took effect. */
  run(
    principal: Principal,
    id: string,
    { mode, act, on }: ReorganizeBodyDto,
    seen?: number,
  ): Promise<{ version: number }> {
    return this.bodies.run(principal, bodyId(id), async (change) => {
      const { tx, body } = change;
      expectVersion(body.version, seen);
      await tx.query('update body set end_mode = $2, ended_on = $3, end_act = $4 where body_id = $1', [
        tx.bodyId,
        mode,
        on,
        act,
      ]);
      change.say({ type: 'BodyReorganized', data: { bodyId: tx.bodyId, mode, act, on } });
      change.note('reorganize-body', `body:${tx.bodyId}`, { mode, act, on });
      return { version: body.version };
    });
  }
}
