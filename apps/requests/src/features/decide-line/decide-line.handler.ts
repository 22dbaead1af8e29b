import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { approvalFault } from '../../domain/line-approval.js';
import { missingEditions } from '../../domain/line-content.js';
import { lineStateAfter } from '../../domain/line-state.js';
import type { LineAction } from '../../domain/line-state.js';
import { plainText } from '../../domain/plain-text.js';
import { ApproveLine } from '../../lines/approve-line.js';
import { candidateOf } from '../../lines/candidate-of.js';
import { lockLine, requireSeen } from '../../lines/line-row.js';
import type { LineRow } from '../../lines/line-row.js';
import { WithdrawLine } from '../../lines/withdraw-line.js';
import { problems } from '../../problems.js';
import type { LineDetail } from '../show-line/line-detail.js';
import { lineDetails } from '../show-line/line-details.js';
import type { ReasonedLineDto, SeenLineDto, WithdrawLineDto } from './decide-line.dto.js';

type Work = (tx: TenantTx, line: LineRow) => Promise<void>;

/** Moves a line's latest version from state to state. */
@Injectable()
export class DecideLineHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
    private readonly approval: ApproveLine,
    private readonly withdrawal: WithdrawLine,
  ) {}

  askApproval(principal: Principal, lineId: string, dto: SeenLineDto): Promise<LineDetail> {
    return this.move(principal, lineId, dto, 'ask-approval', async (tx, line) => {
      const missing = missingEditions(line.editions);
      if (missing.length > 0)
        throw problems['line-incomplete'](
          {},
          missing.map((language) => ({ field: `editions.${language}`, code: 'required' })),
        );
      await tx.query(
        `update line_version set state = 'waiting', asked_by = $4, asked_at = app_now(), returned_by = null, returned_comment = null
         where line_id = $1 and body_id = $2 and version = $3`,
        [line.id, tx.bodyId, line.version, principal.personId],
      );
    });
  }

  approve(principal: Principal, lineId: string, dto: SeenLineDto): Promise<LineDetail> {
    return this.move(principal, lineId, dto, 'approve', async (tx, line) => {
      await requireApprover(tx, principal, line);
      await this.approval.of(tx, line, principal.personId);
    });
  }

  giveBack(principal: Principal, lineId: string, dto: ReasonedLineDto): Promise<LineDetail> {
    return this.move(principal, lineId, dto, 'return', async (tx, line) => {
      await requireApprover(tx, principal, line);
      await tx.query(
        `update line_version set state = 'draft', returned_by = $4, returned_comment = $5, asked_by = null, asked_at = null
         where line_id = $1 and body_id = $2 and version = $3`,
        [line.id, tx.bodyId, line.version, principal.personId, plainText(dto.reason)],
      );
    });
  }

  withdraw(principal: Principal, lineId: string, dto: WithdrawLineDto): Promise<LineDetail> {
    return this.move(principal, lineId, dto, 'withdraw', (tx, line) =>
      this.withdrawal.of(tx, line, principal.personId, plainText(dto.reason)),
    );
  }

  /** The new version begins with what is valid now, else with what the latest said. */

  revise(principal: Principal, lineId: string, dto: SeenLineDto): Promise<LineDetail> {
    return this.run(principal, lineId, dto, 'revise-line', async (tx, line) => {
      if (line.state === 'draft' || line.state === 'waiting') throw problems['line-action']();
      await tx.query(
        `insert into line_version (line_id, version, body_id, state, editions, source, restriction, tags, valid_from, valid_until, terms, authors,
           written_at)
         select line_id, $3 + 1, body_id, 'draft', editions, source, restriction, tags, valid_from, valid_until, terms, array[$4::uuid], app_now()
         from line_version where line_id = $1 and body_id = $2 order by state = 'valid' desc, version desc limit 1`,
        [line.id, tx.bodyId, line.version, principal.personId],
      );
      await tx.query(`update line_to_take set latest_version = latest_version + 1 where id = $1 and body_id = $2`, [
        line.id,
        tx.bodyId,
      ]);
    });
  }

  private move(
    principal: Principal,
    lineId: string,
    dto: SeenLineDto & { version?: number },
    action: LineAction,
    work: Work,
  ): Promise<LineDetail> {
    return this.run(principal, lineId, dto, `${action}-line`, (tx, line) => {
      if (!lineStateAfter(line.state, action)) throw problems['line-action']();
      return work(tx, line);
    });
  }

  private run(
    principal: Principal,
    lineId: string,
    { revision, version }: SeenLineDto & { version?: number },
    deed: string,
    work: Work,
  ): Promise<LineDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const line = await lockLine(tx, lineId, version);
      requireSeen(line, revision);
      await work(tx, line);
      await tx.query('update line_to_take set revision = revision + 1 where id = $1 and body_id = $2', [
        lineId,
        tx.bodyId,
      ]);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: deed,
        subject: `line:${lineId}`,
        details: { version: line.version },
      });
      return lineDetails(tx, principal, lineId);
    });
  }
}

async function requireApprover(tx: TenantTx, principal: Principal, line: LineRow): Promise<void> {
  const fault = approvalFault(await candidateOf(tx, principal), line);
  if (fault === 'author') throw problems['line-own-approval']();
  if (fault) throw problems['line-approver']();
}
