import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { RequestRetentions } from '../../retention/request-retention.js';
import type { RequestRetention } from '../../retention/request-retention.js';
import type { HoldRequestDto } from './hold-request.dto.js';

const deeds = {
  hold: { ledger: 'held', action: 'hold-request' },
  lift: { ledger: 'hold-lifted', action: 'lift-hold' },
} as const;

/** Puts a legal hold on a request and lifts it. The reason stays with the hold; ledger and audit say who and when. */
@Injectable()
export class HoldRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly retentions: RequestRetentions,
    private readonly audit: Audit,
  ) {}

  show(principal: Principal, requestId: string): Promise<RequestRetention> {
    return this.tenants.run(bodyOf(principal), async (tx) => this.retentions.of(tx, await lockClock(tx, requestId)));
  }

  hold(principal: Principal, requestId: string, dto: HoldRequestDto): Promise<RequestRetention> {
    return this.change(principal, requestId, 'hold', dto, (tx, reason) =>
      tx.execute(
        `insert into legal_hold (id, body_id, request_id, reason, held_by, held_at) values ($3, $2, $1, $4, $5, app_now())
         on conflict do nothing`,
        [requestId, tx.bodyId, v7(), reason, principal.personId],
      ),
    );
  }

  lift(principal: Principal, requestId: string, dto: HoldRequestDto): Promise<RequestRetention> {
    return this.change(principal, requestId, 'lift', dto, (tx, reason) =>
      tx.execute(
        `update legal_hold set lifted_at = app_now(), lifted_by = $3, lift_reason = $4
         where request_id = $1 and body_id = $2 and lifted_at is null`,
        [requestId, tx.bodyId, principal.personId, reason],
      ),
    );
  }

  private change(
    principal: Principal,
    requestId: string,
    deed: keyof typeof deeds,
    dto: HoldRequestDto,
    write: (tx: TenantTx, reason: string) => Promise<number>,
  ): Promise<RequestRetention> {
    const reason = plainText(dto.reason);
    if (!reason) throw sharedProblems['invalid-input']({}, [{ field: 'reason', code: 'required' }]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { number } = request;
      if ((await write(tx, reason)) === 0)
        throw deed === 'hold' ? problems['already-held']({ number }) : problems['not-held']({ number });
      const [row] = await tx.query<{ at: Date }>('select app_now() as at');
      if (!row) throw new Error('the clock gave no time');
      const line = { at: row.at, actorId: principal.personId, clause: null, params: {} };
      await writeLedger(tx, requestId, { ...line, kind: deeds[deed].ledger });
      const { action } = deeds[deed];
      this.audit.record(tx, { actor: actorOf(actorFrom(principal)), action, subject: `request:${requestId}` });
      return this.retentions.of(tx, request);
    });
  }
}
