import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom, personIdOf } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import { writeLedger } from '../aggregate/ledger.js';
import { SayOfRequest } from '../aggregate/say-of-request.js';
import type { ChainStep } from '../domain/approval.js';
import { plainText } from '../domain/plain-text.js';
import type { DraftOf } from '../drafts/draft.js';
import { writersOf } from '../drafts/draft-rows.js';
import { Drafts } from '../drafts/drafts.js';
import type { DraftView } from '../drafts/drafts.js';
import { requireInWork } from '../drafts/require-in-work.js';
import { requireReady } from '../drafts/require-ready.js';
import { problems } from '../problems.js';
import { tellApprovers } from '../officer-notices/tell-approvers.js';
import { insertApproval } from './approval-rows.js';
import type { ApprovalRow } from './approval-rows.js';
import type { AskApprovalDto } from './ask-approval.dto.js';
import { requireApprovers } from './require-approvers.js';
import { requireNotInApproval } from './require-not-in-approval.js';
import { saidOf } from './said-of.js';
import { groundsOf, stepsOf } from './steps-of.js';

/** Lays a version of a draft before those who have to approve it. Nothing is asked of a text that could not be sent anyway. */
@Injectable()
export class AskApprovalHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly drafts: Drafts,
    private readonly events: SayOfRequest,
  ) {}

  run(principal: Principal, of: DraftOf, dto: AskApprovalDto, seen: number | undefined): Promise<DraftView> {
    const { requestId, kind } = of;
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, requestId);
      if (seen === undefined) throw sharedProblems['if-match-required']();
      const frame = await this.frames.load(tx);
      const { now, today } = frame;
      await requireInWork(tx, of, request, now);
      const draft = await this.drafts.load(tx, of, principal);
      if (draft.version !== seen) throw problems['draft-changed']({ version: String(draft.version) });
      await requireNotInApproval(tx, of);
      requireReady(draft, ['second-eyes']);
      const writers = await writersOf(tx, of);
      const demanded = await stepsOf(tx, request, kind, groundsOf(draft));
      const steps = await requireApprovers(tx, today, writers, demanded.length > 0 ? demanded : [chosen(dto)]);
      const id = v7();
      const askedBy = personIdOf(actorFrom(principal));
      const asking: ApprovalRow = {
        ...of,
        id,
        draftVersion: draft.version,
        writers,
        state: 'open',
        steps: steps.map((step) => ({ ...step, decidedBy: null, decidedAs: null, decidedAt: null, effectiveAt: null })),
        note: plainText(dto.note ?? '') || null,
        askedBy,
        askedAt: now,
        returnedBy: null,
        returnComment: null,
        endedBecause: null,
      };
      await insertApproval(tx, asking);
      await tellApprovers(tx, asking, frame);
      await writeLedger(tx, requestId, {
        at: now,
        kind: 'approval-asked',
        actorId: askedBy,
        clause: null,
        params: { draft: kind },
      });
      const [first] = steps;
      const asked = {
        number: request.number,
        ...saidOf({ ...of, id }),
        by: first?.by ?? 'head',
        ...(first?.unitId ? { unitId: first.unitId } : {}),
        ...(askedBy ? { askedBy } : {}),
      };
      await this.events.say(tx, request, [{ type: 'AnswerApprovalRequested', data: asked }]);
      return this.drafts.load(tx, of, principal);
    });
  }
}

const chosen = ({ by = 'authorized-person' }: AskApprovalDto): ChainStep => ({ by, unitId: null });
