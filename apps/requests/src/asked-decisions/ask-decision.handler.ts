import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, personIdOf } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { writeLedger } from '../aggregate/ledger.js';
import { requireAction } from '../aggregate/require-action.js';
import { SayOfRequest } from '../aggregate/say-of-request.js';
import { tellApprovers } from '../officer-notices/tell-approvers.js';
import { insertApproval } from '../approvals/approval-rows.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import { requireApprovers } from '../approvals/require-approvers.js';
import { chainFor } from '../approvals/steps-of.js';
import type { AskedKind } from '../domain/approval.js';
import { plainText } from '../domain/plain-text.js';
import { wantedExtension } from '../features/extend-request/wanted-extension.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { RequestDetails } from '../features/show-request/request-details.js';
import { wantedTermination } from '../features/terminate-request/wanted-termination.js';
import type { AskExtensionDto, AskTerminationDto } from './ask-decision.dto.js';
import { askingOf, insertAsked } from './asked-decision.js';
import type { AskedContent } from './asked-decision.js';
import { requested } from './asked-events.js';
import { requireNoneAsked } from './require-none-asked.js';

/** Lays an extension or the end of the consideration before whoever decides on it. Nothing is asked that could not be done anyway. */
@Injectable()
export class AskDecisionHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly events: SayOfRequest,
    private readonly details: RequestDetails,
  ) {}

  extension(principal: Principal, requestId: string, dto: AskExtensionDto): Promise<RequestDetail> {
    return this.ask(principal, requestId, 'extension', dto.note, (request, frame) => {
      const { reason, holders } = wantedExtension(request, frame, dto);
      return { reason, holders, groundCode: null };
    });
  }

  termination(principal: Principal, requestId: string, dto: AskTerminationDto): Promise<RequestDetail> {
    return this.ask(principal, requestId, 'termination', dto.note, (request, { now }) => {
      requireAction('terminate', request, now);
      const { ground, reasoning } = wantedTermination(request, dto);
      return { reason: reasoning, holders: [], groundCode: ground.code };
    });
  }

  private ask(
    principal: Principal,
    requestId: string,
    kind: AskedKind,
    note: string | undefined,
    wanted: (request: ClockRow, frame: BodyFrame) => AskedContent,
  ): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      const frame = await this.frames.load(tx, { keepCalendar: true });
      const content = wanted(request, frame);
      await requireNoneAsked(tx, requestId, kind);
      const asking = await this.asking(tx, request, frame, kind, principal);
      await insertApproval(tx, { ...asking, note: plainText(note ?? '') || null });
      await insertAsked(tx, asking.id, requestId, content);
      await tellApprovers(tx, asking, frame);
      const params = { draft: kind };
      const { askedBy: actorId } = asking;
      await writeLedger(tx, requestId, { at: frame.now, kind: `${kind}-asked`, actorId, clause: null, params });
      await this.events.say(tx, request, requested(request, asking, actorId));
      return this.details.load(tx, requestId);
    });
  }

  /** Whoever asks does not decide on it. */
  private async asking(
    tx: TenantTx,
    request: ClockRow,
    { now, today }: BodyFrame,
    kind: AskedKind,
    principal: Principal,
  ): Promise<ApprovalRow> {
    const askedBy = personIdOf(actorFrom(principal));
    const writers = askedBy ? [askedBy] : [];
    const steps = await requireApprovers(tx, today, writers, await chainFor(tx, request, [kind]));
    return {
      ...askingOf(request.requestId, kind),
      id: v7(),
      draftVersion: 1,
      writers,
      state: 'open',
      steps: steps.map((step) => ({ ...step, decidedBy: null, decidedAs: null, decidedAt: null, effectiveAt: null })),
      note: null,
      askedBy,
      askedAt: now,
      returnedBy: null,
      returnComment: null,
      endedBecause: null,
    };
  }
}
