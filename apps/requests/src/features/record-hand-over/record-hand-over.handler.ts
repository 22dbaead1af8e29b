import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { localDate, noticeMeans, noticeMeansClause } from '@baspasoz/law';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { oweDelivery } from '../../delivery/owe-delivery.js';
import { plainLine } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { RecordHandOverDto } from './record-hand-over.dto.js';

/** Records how a decision reached its requester, by means that leave a record (APPC 66(2)); a later record corrects an earlier one. */
@Injectable()
export class RecordHandOverHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: RecordHandOverDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now, today, calendar } = await this.frames.load(tx);
      const decidedOn = localDate(decidedAt(request), calendar.timeZone);
      const reference = provenBy(dto);
      if (dto.happenedOn < decidedOn || dto.happenedOn > today)
        throw sharedProblems['invalid-input']({}, [{ field: 'happenedOn', code: 'invalid' }]);
      const by = actorFrom(principal);
      await tx.query(
        `insert into hand_over (id, body_id, request_id, means, outcome, reference, happened_on, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [v7(), tx.bodyId, requestId, dto.means, dto.outcome, reference, dto.happenedOn, by.personId, now],
      );
      await oweDelivery(tx, requestId, true);
      const params = { means: dto.means, outcome: dto.outcome, happenedOn: dto.happenedOn };
      const line = { at: now, actorId: by.personId, clause: noticeMeansClause };
      await writeLedger(tx, requestId, { ...line, kind: `hand-over-${dto.outcome}`, params });
      this.audit.record(tx, {
        actor: actorOf(by),
        action: 'record-hand-over',
        subject: `request:${requestId}`,
        details: params,
      });
      return this.details.load(tx, requestId);
    });
  }
}

/** Problem `nothing-to-deliver`: only an answer or a refusal is handed over. */
function decidedAt({ state, closedAt }: ClockRow): Date {
  if (closedAt === null || (state !== 'answered' && state !== 'refused')) throw problems['nothing-to-deliver']();
  return closedAt;
}

/** What stands for the proof, under the means that was used. */
function provenBy({ means, outcome, reference }: RecordHandOverDto): string | null {
  const known = noticeMeans().find(({ code }) => code === means);
  if (!known || (outcome !== 'delivered' && !known.isSentFirst))
    throw sharedProblems['invalid-input']({}, [{ field: known ? 'outcome' : 'means', code: 'invalid' }]);
  const named = plainLine(reference ?? '') || null;
  if (known.reference && !named) throw sharedProblems['invalid-input']({}, [{ field: 'reference', code: 'required' }]);
  return named;
}
