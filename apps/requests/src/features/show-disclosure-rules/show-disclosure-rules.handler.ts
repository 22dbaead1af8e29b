import { Injectable } from '@nestjs/common';
import { disclosureRules } from '@baspasoz/law';
import type { DisclosureRules } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { addressedBody } from '../../aggregate/addressed-body.js';
import { BodyFrames } from '../../aggregate/body-frame.js';

/** What a requester may choose today: the form asks before they send. */
@Injectable()
export class ShowDisclosureRulesHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(body: string): Promise<DisclosureRules> {
    return this.tenants.run(addressedBody(body), async (tx) => disclosureRules((await this.frames.load(tx)).today));
  }
}
