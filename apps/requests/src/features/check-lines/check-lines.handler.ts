import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireAnswering } from '../../aggregate/require-answering.js';
import { plainText } from '../../domain/plain-text.js';
import { textsOf } from '../../drafts/content-of.js';
import { checkAgainstLines } from '../../lines/check-against-lines.js';
import { contradictionsWhere } from '../../lines/contradiction-view.js';
import type { ContradictionView } from '../../lines/contradiction-view.js';
import { problems } from '../../problems.js';
import type { CheckAnswerDto, ResolveContradictionDto } from './check-lines.dto.js';

/** Finds and settles contradictions between what is being written and the valid lines. */
@Injectable()
export class CheckLinesHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  check(principal: Principal, requestId: string, { texts }: CheckAnswerDto): Promise<ContradictionView[]> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      await requireAnswering(tx, request, now);
      await checkAgainstLines(tx, this.outbox, request, textsOf(texts), principal.personId);
      return contradictionsWhere(tx, `c.found_in = 'answer' and c.subject_id = $2::uuid`, requestId);
    });
  }

  resolve(principal: Principal, id: string, dto: ResolveContradictionDto): Promise<ContradictionView> {
    const reason = plainText(dto.reason ?? '');
    if (!reason) throw problems['contradiction-reason']({}, [{ field: 'reason', code: 'required' }]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [found] = await contradictionsWhere(tx, 'c.id = $2::uuid', id);
      if (!found) throw problems['contradiction-not-found']();
      const settled = await tx.query<{ id: string }>(
        `update line_contradiction set resolution = $3, reason = $4, resolved_by = $5, resolved_at = app_now()
         where id = $1 and body_id = $2 and resolved_at is null returning id`,
        [id, tx.bodyId, dto.resolution, reason, principal.personId],
      );
      if (settled.length === 0) throw problems['contradiction-settled']();
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'resolve-contradiction',
        subject: `line:${found.lineId}`,
        details: { contradictionId: id, resolution: dto.resolution },
      });
      return { ...found, resolution: dto.resolution, reason };
    });
  }
}
