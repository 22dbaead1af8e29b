import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { profileByCode, profileInForce, refusalGrounds } from '@baspasoz/law';
import type { RefusalGround } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { chainsOf } from '../../approvals/chains.js';
import { decisionsOf } from '../../approvals/steps-of.js';
import type { ChainStep } from '../../domain/approval.js';

/** A ground of the law with who approves a refusal on it in this body, in their order; empty where the officer refuses alone. */
export interface OfferedGround extends RefusalGround {
  approvedBy: ChainStep[];
}

@Injectable()
export class ListRefusalGroundsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<{ items: OfferedGround[]; nextCursor: null }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { now, legalProfile } = await this.frames.load(tx);
      const profile = legalProfile ? profileByCode(legalProfile) : profileInForce(now);
      const chains = await chainsOf(tx);
      const items = refusalGrounds(profile).map((ground) => ({
        ...ground,
        approvedBy: decisionsOf('refusal', [ground.code], profile.code).flatMap((decision) => chains[decision]),
      }));
      return { items, nextCursor: null };
    });
  }
}
