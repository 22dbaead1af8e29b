import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@baspasoz/persistence';
import type { Actor } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import { CloseRequest } from '../aggregate/close-request.js';
import type { ApprovalRow } from '../approvals/approval-rows.js';
import type { ExtensionDecision } from '../domain/extension-decision.js';
import { SaveExtension } from '../features/extend-request/save-extension.js';
import { wantedExtension } from '../features/extend-request/wanted-extension.js';
import { SaveTermination } from '../features/terminate-request/save-termination.js';
import { wantedTermination } from '../features/terminate-request/wanted-termination.js';
import { askedContent } from './asked-decision.js';

/** Carries out what everybody asked has agreed to, in the transaction of the last yes: there is no moment at which it is decided and not done. */
@Injectable()
export class TakeDecision {
  constructor(
    private readonly frames: BodyFrames,
    private readonly close: CloseRequest,
    private readonly extensions: SaveExtension,
    private readonly terminations: SaveTermination,
  ) {}

  /** Problems: those of the deed, which is checked anew as it stands now. */
  async run(tx: TenantTx, asking: ApprovalRow, by: Actor): Promise<void> {
    const { requestId, id, kind } = asking;
    const content = await askedContent(tx, id);
    const decision = decisionOf(asking);
    if (kind === 'termination') {
      const closing = await this.close.prepare(tx, requestId, 'terminate');
      const wanted = { groundCode: content.groundCode ?? '', reasoning: content.reason };
      await this.terminations.save(tx, closing, wantedTermination(closing.request, wanted), decision, by);
      return;
    }
    const request = await lockClock(tx, requestId);
    const frame = await this.frames.load(tx, { keepCalendar: true });
    const wanted = wantedExtension(request, frame, content);
    await this.extensions.save(tx, request, frame, { ...wanted, decision, noticeChannel: null, by });
  }
}

/** The law wants the head's decision: it is theirs, whoever else agreed. */
function decisionOf({ id, steps }: ApprovalRow): ExtensionDecision {
  const step = steps.find(({ by }) => by === 'head');
  if (step?.decidedAs !== 'first-head' && step?.decidedAs !== 'deputy')
    throw new Error(`approval ${id} was not decided by the head`);
  return { role: step.decidedAs, personId: step.decidedBy, paper: null };
}
