import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { WriteLetter } from '../../letters/write-letter.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { ResendLetterDto } from './resend-letter.dto.js';

/** Puts a failed letter into the post again. A corrected address becomes the requester's. */
@Injectable()
export class ResendLetterHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly letters: WriteLetter,
    private readonly audit: Audit,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, letterId: string, { email }: ResendLetterDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await lockClock(tx, requestId);
      const again = await tx.execute(
        `update letter set state = 'waiting', email = coalesce($4, email), attempts = 0, last_error = null, settled_at = null,
           created_at = clock_timestamp(), next_attempt_at = clock_timestamp()
         where id = $1 and request_id = $2 and body_id = $3 and state = 'failed'`,
        [letterId, requestId, tx.bodyId, email ?? null],
      );
      if (again === 0) throw problems['letter-not-failed']();
      if (email)
        await tx.query('update media_request set requester_email = $3 where id = $1 and body_id = $2', [
          requestId,
          tx.bodyId,
          email,
        ]);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'resend-letter',
        subject: `request:${requestId}`,
        details: { letterId, addressCorrected: email !== undefined },
      });
      this.letters.ringAfter(tx);
      return this.details.load(tx, requestId);
    });
  }
}
