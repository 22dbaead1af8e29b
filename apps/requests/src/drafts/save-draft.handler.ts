import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom, personIdOf } from '../aggregate/actor.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import { lockClock } from '../aggregate/clock-row.js';
import { EndApproval } from '../approvals/end-approval.js';
import { problems } from '../problems.js';
import { contentOf } from './content-of.js';
import { dropReplaced, insertDraft, latestDraft, nextVersion } from './draft-rows.js';
import type { DraftOf } from './draft.js';
import { Drafts } from './drafts.js';
import type { DraftView } from './drafts.js';
import { requireInWork } from './require-in-work.js';
import { requireMayWithhold } from './require-may-withhold.js';
import type { SaveDraftDto } from './save-draft.dto.js';

/** A next version of a draft. Whoever was slower is told so and keeps what they have; nothing is overwritten. */
@Injectable()
export class SaveDraftHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly drafts: Drafts,
    private readonly approvals: EndApproval,
  ) {}

  /** @param seen the version on which the text was written; 0 for a sheet nobody had written on */
  run(principal: Principal, of: DraftOf, dto: SaveDraftDto, seen: number | undefined): Promise<DraftView> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, of.requestId);
      if (seen === undefined) throw sharedProblems['if-match-required']();
      const { now } = await this.frames.load(tx);
      await requireInWork(tx, of, request, now);
      const before = await latestDraft(tx, of);
      const current = before?.version ?? 0;
      if (current !== seen) throw problems['draft-changed']({ version: String(current) });
      const content = contentOf(dto, request, of);
      requireMayWithhold(principal, content.withheld, before?.withheld);
      const draft = {
        ...content,
        version: await nextVersion(tx, of),
        writtenBy: personIdOf(actorFrom(principal)),
        writtenAt: now,
        autosaved: dto.autosave === true,
      };
      await dropReplaced(tx, of, draft);
      await insertDraft(tx, of, draft);
      if (before) await this.approvals.afterChange(tx, request, of, { before, after: draft, version: draft.version });
      return this.drafts.load(tx, of, principal);
    });
  }
}
