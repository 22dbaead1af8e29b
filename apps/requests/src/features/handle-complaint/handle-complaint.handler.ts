import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { localDate } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, personIdOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { requireText } from '../../aggregate/require-text.js';
import { EndApproval } from '../../approvals/end-approval.js';
import { requireComplaint } from '../../complaint/complaint-row.js';
import { needsNewAnswer } from '../../domain/complaint.js';
import type { ComplaintAction } from '../../domain/complaint.js';
import { plainLine, plainText } from '../../domain/plain-text.js';
import { newAnswer } from '../../drafts/draft.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { ForwardComplaintDto, ResolveComplaintDto, SatisfyComplaintDto } from './handle-complaint.dto.js';
import { SayOfComplaint } from './say-of-complaint.js';
import type { ComplaintStep } from './say-of-complaint.js';

type Change = (tx: TenantTx, request: ClockRow, step: ComplaintStep) => Promise<void>;

/** The office's side of a complaint: on to the higher body, satisfied here in full, decided there. */
@Injectable()
export class HandleComplaintHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly say: SayOfComplaint,
    private readonly approvals: EndApproval,
    private readonly details: RequestDetails,
  ) {}

  forward(principal: Principal, id: string, complaintId: string, dto: ForwardComplaintDto): Promise<RequestDetail> {
    return this.step(principal, id, complaintId, 'forward', async (tx, request, { at, by, complaint }) => {
      await this.approvals.afterForward(tx, request, newAnswer(id, complaintId));
      await tx.query(
        'update complaint set forwarded_at = $3, forwarded_to = $4, forwarded_by = $5 where id = $1 and body_id = $2',
        [complaint.id, tx.bodyId, at, lineOf('to', dto.to), personIdOf(by)],
      );
    });
  }

  /** A silence or the handling only: what was decided is replaced by a new answer, which goes its own way through editor and approvals. */
  satisfy(principal: Principal, id: string, complaintId: string, dto: SatisfyComplaintDto): Promise<RequestDetail> {
    return this.step(principal, id, complaintId, 'satisfy', async (tx, request, step) => {
      const { at, by, complaint } = step;
      if (needsNewAnswer(complaint)) throw problems['complaint-needs-new-answer']();
      const resolution = requireText(request, 'resolution', dto.resolution);
      step.outcome = 'satisfied';
      await tx.query(
        `update complaint set outcome = 'satisfied', resolution = $3, resolved_at = $4, resolved_by = $5, decided_on = $6
         where id = $1 and body_id = $2`,
        [complaint.id, tx.bodyId, resolution, at, personIdOf(by), step.today],
      );
    });
  }

  resolve(principal: Principal, id: string, complaintId: string, dto: ResolveComplaintDto): Promise<RequestDetail> {
    return this.step(principal, id, complaintId, 'resolve', async (tx, _request, step) => {
      const { at, by, complaint, forwardedOn } = step;
      const { outcome, decidedOn } = dto;
      if (decidedOn > step.today || (forwardedOn && decidedOn < forwardedOn))
        throw problems['decision-in-future']({}, [{ field: 'decidedOn', code: 'invalid' }]);
      step.outcome = outcome;
      await tx.query(
        `update complaint set outcome = $3, resolution = $4, decided_on = $5, paper = $6, resolved_at = $7, resolved_by = $8
         where id = $1 and body_id = $2`,
        [
          complaint.id,
          tx.bodyId,
          outcome,
          textOf('resolution', dto.resolution),
          decidedOn,
          lineOf('paper', dto.paper),
          at,
          personIdOf(by),
        ],
      );
    });
  }

  /** Every step: the request's lock, what is possible, the change, and all who are told of it. */
  private step(
    principal: Principal,
    requestId: string,
    complaintId: string,
    action: ComplaintAction,
    change: Change,
  ): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const { now, today, calendar } = await this.frames.load(tx);
      const complaint = await requireComplaint(tx, request, complaintId, action, now);
      const step: ComplaintStep = {
        action,
        complaint,
        at: now,
        today,
        forwardedOn: complaint.forwardedAt && localDate(complaint.forwardedAt, calendar.timeZone),
        by: actorFrom(principal),
        outcome: null,
      };
      await change(tx, request, step);
      await this.say.of(tx, request, step);
      return this.details.load(tx, requestId);
    });
  }
}

/** What the office notes for itself, in whatever language the paper has. */
function textOf(field: string, typed: string): string {
  const text = plainText(typed);
  if (!text) throw sharedProblems['invalid-input']({}, [{ field, code: 'required' }]);
  return text;
}

const lineOf = (field: string, typed: string): string => plainLine(textOf(field, typed));
