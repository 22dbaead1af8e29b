import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { profileByCode, profileInForce, refusalGrounds } from '@baspasoz/law';
import type { RefusalGround } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';

@Injectable()
export class ListRefusalGroundsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<{ items: readonly RefusalGround[]; nextCursor: null }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { now, legalProfile } = await this.frames.load(tx);
      const profile = legalProfile ? profileByCode(legalProfile) : profileInForce(now);
      return { items: refusalGrounds(profile), nextCursor: null };
    });
  }
}
