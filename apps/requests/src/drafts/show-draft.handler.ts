import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { draftVersions } from './draft-rows.js';
import type { Draft, DraftOf } from './draft.js';
import { Drafts } from './drafts.js';
import type { DraftView } from './drafts.js';

@Injectable()
export class ShowDraftHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly drafts: Drafts,
  ) {}

  run(principal: Principal, of: DraftOf): Promise<DraftView> {
    return this.tenants.run(bodyOf(principal), (tx) => this.drafts.load(tx, of, principal));
  }

  versions(principal: Principal, of: DraftOf): Promise<{ items: Draft[] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      // Loading the draft is what says whether the request is there and in sight.
      await this.drafts.load(tx, of, principal);
      return { items: await draftVersions(tx, of) };
    });
  }
}
