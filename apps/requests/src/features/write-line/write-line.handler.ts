import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { firstOf } from '../../aggregate/first-of.js';
import { lineStateAfter } from '../../domain/line-state.js';
import { recordContradictions } from '../../lines/contradictions.js';
import { lineContentOf, termsOf } from '../../lines/line-content-of.js';
import type { LineContentDto } from '../../lines/line-content.dto.js';
import { lockLine, requireSeen } from '../../lines/line-row.js';
import { requirePlaces } from '../../lines/require-places.js';
import { problems } from '../../problems.js';
import type { LineDetail } from '../show-line/line-detail.js';
import { lineDetails } from '../show-line/line-details.js';
import type { ChangeLineDto } from './write-line.dto.js';

/** Writes drafts of lines. */
@Injectable()
export class WriteLineHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  create(principal: Principal, dto: LineContentDto, key?: string): Promise<LineDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const lineId = v7();
      const command = { owner: principal.personId, key, command: { line: dto } };
      const earlier = await firstOf(tx, command, lineId);
      if (earlier) return lineDetails(tx, principal, earlier);
      await requirePlaces(tx, principal, dto);
      await tx.query(
        `insert into line_to_take (id, body_id, topic_id, unit_id, owner_id, correlation_id) values ($1, $2, $3, $4, $5, $6)`,
        [lineId, tx.bodyId, dto.topicId, dto.unitId, dto.ownerId ?? principal.personId, v7()],
      );
      await tx.query(
        `insert into line_version (line_id, version, body_id, state, editions, source, restriction, tags, valid_from, valid_until, terms, authors,
           written_at)
         values ($1, 1, $2, 'draft', '{}', '{}', 'internal', '{}', $3, $3, '{}', '{}', app_now())`,
        [lineId, tx.bodyId, dto.validFrom],
      );
      return this.save(tx, principal, lineId, dto, 'write-line');
    });
  }

  change(principal: Principal, lineId: string, dto: ChangeLineDto): Promise<LineDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const line = await lockLine(tx, lineId);
      requireSeen(line, dto.revision);
      if (!lineStateAfter(line.state, 'edit')) throw problems['line-action']();
      await requirePlaces(tx, principal, dto);
      return this.save(tx, principal, lineId, dto, 'change-line');
    });
  }

  /** Whoever wrote in a version can never approve it, also when somebody else wrote in it last. */
  private async save(
    tx: TenantTx,
    principal: Principal,
    lineId: string,
    dto: LineContentDto,
    action: string,
  ): Promise<LineDetail> {
    const content = lineContentOf(dto);
    await tx.query(
      `update line_to_take set topic_id = $3, unit_id = $4, owner_id = $5, revision = revision + 1 where id = $1 and body_id = $2`,
      [lineId, tx.bodyId, dto.topicId, dto.unitId, dto.ownerId ?? principal.personId],
    );
    await tx.query(
      `update line_version v set editions = $3, source = $4, restriction = $5, tags = $6, valid_from = $7, valid_until = $8, terms = $9,
         authors = array(select distinct unnest(v.authors || $10::uuid)), written_at = app_now()
       where line_id = $1 and body_id = $2 and state = 'draft'`,
      [
        lineId,
        tx.bodyId,
        JSON.stringify(content.editions),
        JSON.stringify(content.source),
        content.restriction,
        content.tags,
        content.validFrom,
        content.validUntil,
        termsOf(content),
        principal.personId,
      ],
    );
    const { latestVersion, topicId, unitId, correlationId } = await lockLine(tx, lineId);
    const subject = { foundIn: 'line', id: lineId, version: latestVersion, topicId, unitId, correlationId } as const;
    await recordContradictions(tx, this.outbox, subject, content.editions, principal.personId);
    this.audit.record(tx, {
      actor: actorOf(actorFrom(principal)),
      action,
      subject: `line:${lineId}`,
      details: { version: latestVersion },
    });
    return lineDetails(tx, principal, lineId);
  }
}
