import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { accreditationItems } from '@baspasoz/law';
import type { AccreditationItem } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { problems } from '../../problems.js';

export interface Grounds {
  refusal: readonly AccreditationItem[];
  revocation: readonly AccreditationItem[];
}

@Injectable()
export class ListGroundsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<Grounds> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { profile, today } = await this.frames.load(tx);
      if (!profile.accreditation) throw problems['no-accreditation-rules']({ profile: profile.code });
      return {
        refusal: accreditationItems(profile, 'refusalGrounds', today),
        revocation: accreditationItems(profile, 'revocationGrounds', today),
      };
    });
  }
}
