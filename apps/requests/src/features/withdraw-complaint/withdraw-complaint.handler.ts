import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, personIdOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { EndApproval } from '../../approvals/end-approval.js';
import { requireComplaint } from '../../complaint/complaint-row.js';
import { plainText } from '../../domain/plain-text.js';
import { newAnswer } from '../../drafts/draft.js';
import { SayOfComplaint } from '../handle-complaint/say-of-complaint.js';
import { FindByCode } from '../show-public-status/find-by-code.js';
import type { WithdrawComplaintDto, WithdrawOwnComplaintDto } from './withdraw-complaint.dto.js';

interface Withdrawal {
  requestId: string;
  complaintId: string;
  statement: string | null;
  /** Null when the requester withdraws on the status page. */
  by: Actor | null;
}

/**
 * Its author takes a complaint back while the body has it: its consideration ends, its term with it. What was sent on already is for the
 * higher body to end.
 */
@Injectable()
export class WithdrawComplaintHandler {
  constructor(
    private readonly byCodes: FindByCode,
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly say: SayOfComplaint,
    private readonly approvals: EndApproval,
  ) {}

  async byCode(number: string, complaintId: string, dto: WithdrawOwnComplaintDto): Promise<{ withdrawnAt: Date }> {
    const { bodyId, requestId } = await this.byCodes.run(number, dto.code);
    const statement = plainText(dto.reason ?? '') || null;
    return this.tenants.run(bodyId, (tx) => this.withdraw(tx, { requestId, complaintId, statement, by: null }));
  }

  byOfficer(
    principal: Principal,
    requestId: string,
    complaintId: string,
    dto: WithdrawComplaintDto,
  ): Promise<{ withdrawnAt: Date }> {
    const statement = plainText(dto.statement);
    if (!statement) throw sharedProblems['invalid-input']({}, [{ field: 'statement', code: 'required' }]);
    const withdrawal = { requestId, complaintId, statement, by: actorFrom(principal) };
    return this.tenants.run(bodyOf(principal), (tx) => this.withdraw(tx, withdrawal));
  }

  private async withdraw(tx: TenantTx, { requestId, complaintId, statement, by }: Withdrawal) {
    const request = await lockClock(tx, requestId);
    const { now, today } = await this.frames.load(tx);
    const complaint = await requireComplaint(tx, request, complaintId, 'withdraw', now);
    // What was to satisfy the complaint satisfies nothing any more.
    await this.approvals.withdraw(tx, request, newAnswer(requestId, complaintId));
    await tx.query(
      `update complaint set outcome = 'withdrawn', resolution = $3, decided_on = $4, resolved_at = $5, resolved_by = $6
       where id = $1 and body_id = $2`,
      [complaintId, tx.bodyId, statement, today, now, by && personIdOf(by)],
    );
    const step = {
      action: 'withdraw',
      complaint,
      at: now,
      today,
      forwardedOn: null,
      by,
      outcome: 'withdrawn',
    } as const;
    await this.say.of(tx, request, step);
    return { withdrawnAt: now };
  }
}
