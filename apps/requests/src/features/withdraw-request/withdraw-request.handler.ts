import { Injectable } from '@nestjs/common';
import { proceduralGrounds } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { countUp, lockClock } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { FindByCode } from '../show-public-status/find-by-code.js';
import type { WithdrawRequestDto } from './withdraw-request.dto.js';

/**
 * Its author takes a request back. That is a ground to end its consideration, and the head or a deputy decides on it (APPC 88(1)): until then
 * the clock runs on. Said twice, it is said once.
 */
@Injectable()
export class WithdrawRequestHandler {
  constructor(
    private readonly byCode: FindByCode,
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async run(number: string, { code, reason }: WithdrawRequestDto): Promise<{ withdrawnAt: Date }> {
    const { bodyId, requestId } = await this.byCode.run(number, code);
    return this.tenants.run(bodyId, async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      const earlier = await withdrawnAtOf(tx, requestId);
      if (earlier) return { withdrawnAt: earlier };
      if (request.closedAt) throw problems['already-closed']({ number: request.number });
      await tx.query(
        'insert into request_withdrawal (request_id, body_id, reason, withdrawn_at) values ($1, $2, $3, $4)',
        [requestId, tx.bodyId, plainText(reason ?? '') || null, now],
      );
      await this.say(tx, request, now);
      return { withdrawnAt: now };
    });
  }

  private async say(tx: TenantTx, request: ClockRow, at: Date): Promise<void> {
    const { requestId, number, correlationId, legalProfile } = request;
    await countUp(tx, requestId);
    await writeLedger(tx, requestId, {
      at,
      kind: 'request-withdrawn',
      actorId: null,
      clause: clauseOf(request),
      params: {},
    });
    this.audit.record(tx, {
      actor: 'public',
      action: 'withdraw-request',
      subject: `request:${requestId}`,
      details: {},
    });
    await this.outbox.add(tx, {
      type: 'RequestWithdrawn',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId,
      legalProfile,
      data: { requestId, number, withdrawnAt: at.toISOString() },
    });
  }
}

const clauseOf = ({ legalProfile, registeredOn }: ClockRow) =>
  proceduralGrounds(legalProfile, 'terminationGrounds', registeredOn).find(({ code }) => code === 'withdrawn')
    ?.legalBasis ?? null;

async function withdrawnAtOf(tx: TenantTx, requestId: string): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date }>(
    'select withdrawn_at as at from request_withdrawal where request_id = $1 and body_id = $2',
    [requestId, tx.bodyId],
  );
  return row?.at ?? null;
}
