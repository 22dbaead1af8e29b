import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from '../aggregate/clock-row.js';
import { SayOfRequest } from '../aggregate/say-of-request.js';
import { voided } from '../domain/approval.js';
import type { EndedBecause } from '../domain/approval.js';
import { sameParts } from '../domain/withheld-part.js';
import type { DraftContent, DraftOf } from '../drafts/draft.js';
import { latestApproval, updateApproval } from './approval-rows.js';
import type { ApprovalRow } from './approval-rows.js';
import { saidOf } from './said-of.js';

type GoesOut = Pick<DraftContent, 'texts' | 'form' | 'oralTopic' | 'groundCode' | 'resolution' | 'withheld'>;

/** The same words in the same form on the same ground; where they come from may change under an approval, what goes out may not. */
const goesOutAs = ({ texts, form, oralTopic, groundCode, resolution }: GoesOut): string =>
  JSON.stringify([texts.kk ?? '', texts.ru ?? '', texts.en ?? '', form, oralTopic, groundCode, resolution]);

/** What becomes of an asking when its draft changes or its author takes it back. The caller holds the clock's lock. */
@Injectable()
export class EndApproval {
  constructor(private readonly events: SayOfRequest) {}

  /** A change of what goes out voids the asking, also one that was approved; a change of sources alone is followed. */
  async afterChange(
    tx: TenantTx,
    request: ClockRow,
    of: DraftOf,
    change: { before: GoesOut; after: GoesOut; version: number },
  ): Promise<void> {
    const approval = await latestApproval(tx, of);
    if (approval?.state !== 'open') return;
    const { before, after } = change;
    if (goesOutAs(before) === goesOutAs(after) && sameParts(before.withheld, after.withheld)) {
      await tx.query('update approval set draft_version = $3 where id = $1 and body_id = $2', [
        approval.id,
        tx.bodyId,
        change.version,
      ]);
      return;
    }
    await updateApproval(tx, { ...approval, ...voided(approval) });
    await this.say(tx, request, approval, 'text-changed');
  }

  /** Does nothing when nothing is asked. */
  async withdraw(tx: TenantTx, request: ClockRow, of: DraftOf): Promise<void> {
    await this.end(tx, request, of, { state: 'withdrawn' });
  }

  /** The complaint went to the higher body: what was to satisfy it here satisfies nothing any more. */
  async afterForward(tx: TenantTx, request: ClockRow, of: DraftOf): Promise<void> {
    await this.end(tx, request, of, { state: 'ended', endedBecause: 'forwarded' });
  }

  private async end(
    tx: TenantTx,
    request: ClockRow,
    of: DraftOf,
    change: { state: 'withdrawn' } | { state: 'ended'; endedBecause: EndedBecause },
  ): Promise<void> {
    const approval = await latestApproval(tx, of);
    if (approval?.state !== 'open') return;
    await updateApproval(tx, { ...approval, ...change });
    await this.say(tx, request, approval, change.state);
  }

  private say(
    tx: TenantTx,
    request: ClockRow,
    approval: ApprovalRow,
    reason: 'text-changed' | 'withdrawn' | 'ended',
  ): Promise<void> {
    const data = { number: request.number, ...saidOf(approval), reason };
    return this.events.say(tx, request, [{ type: 'AnswerApprovalRevoked', data }]);
  }
}
