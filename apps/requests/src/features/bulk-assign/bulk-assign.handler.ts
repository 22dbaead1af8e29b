import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Problem, toProblemDetails } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { Assign } from '../../aggregate/assign.js';
import { requireAssignee } from '../../aggregate/assignee.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireAction } from '../../aggregate/require-action.js';
import type { BulkAssignDto } from './bulk-assign.dto.js';

/** What became of one request: given, already there where it was to go, or left as it was, and why. */
export interface BulkOutcome {
  requestId: string;
  outcome: 'assigned' | 'unchanged' | 'refused';
  problem: { code: string; title: string } | null;
}

/**
 * Each request in a transaction of its own, in the order given: one that cannot be given stops no other, and sending the same again
 * changes nothing. Whom to is checked once, before the first.
 */
@Injectable()
export class BulkAssignHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly assign: Assign,
  ) {}

  async run(principal: Principal, language: Language, dto: BulkAssignDto): Promise<{ items: BulkOutcome[] }> {
    const to = await this.tenants.run(bodyOf(principal), (tx) => requireAssignee(tx, dto));
    const items: BulkOutcome[] = [];
    for (const requestId of dto.requestIds)
      items.push(
        await this.one(principal, requestId, to).then(
          (outcome) => ({ requestId, outcome, problem: null }),
          (error: unknown) => refused(requestId, error, language),
        ),
      );
    return { items };
  }

  private one(principal: Principal, requestId: string, to: Awaited<ReturnType<typeof requireAssignee>>) {
    return this.tenants.run(bodyOf(principal), async (tx): Promise<'assigned' | 'unchanged'> => {
      const request = await lockClock(tx, requestId);
      const { now } = await this.frames.load(tx);
      requireAction('assign', request, now);
      if (request.unitId === to.unitId && request.assigneeId === to.assigneeId) return 'unchanged';
      await this.assign.to(tx, request, to, actorFrom(principal), now);
      return 'assigned';
    });
  }
}

function refused(requestId: string, error: unknown, language: Language): BulkOutcome {
  if (!(error instanceof Problem)) throw error;
  const { code, title } = toProblemDetails(error, language);
  return { requestId, outcome: 'refused', problem: { code, title } };
}
