import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { expectVersion } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { allowedActions } from '../domain/accreditation-state.js';
import type { AccreditationAction } from '../domain/accreditation-state.js';
import { problems } from '../problems.js';
import { AccreditationDetails } from '../features/show-accreditation/accreditation-details.js';
import type { AccreditationDetail } from '../features/show-accreditation/accreditation-details.js';
import { lockAccreditation } from './accreditation-row.js';
import type { AccreditationRow } from './accreditation-row.js';
import { BodyFrames } from './body-frame.js';
import type { BodyFrame } from './body-frame.js';

/** An accreditation in hand: locked, seen in its latest version, and open to the decision. */
export interface InHand {
  tx: TenantTx;
  row: AccreditationRow;
  frame: BodyFrame;
  /** Version after the decision. */
  sequence: number;
}

/** What granting, refusing and revoking have in common: lock, version, state, and the page afterwards. */
@Injectable()
export class Decisions {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly details: AccreditationDetails,
  ) {}

  /** Problems: `accreditation-not-found`, `if-match-required`, `precondition-failed`, `already-decided`, `not-valid-now`. */
  run(
    principal: Principal,
    id: string,
    action: AccreditationAction,
    seen: number | undefined,
    decide: (inHand: InHand) => Promise<void>,
  ): Promise<AccreditationDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const row = await lockAccreditation(tx, id);
      expectVersion(row.version, seen, true);
      const frame = await this.frames.load(tx);
      if (!allowedActions(row, frame.today).includes(action))
        throw problems[action === 'revoke' ? 'not-valid-now' : 'already-decided']({ number: row.number });
      await decide({ tx, row, frame, sequence: row.version + 1 });
      return this.details.load(tx, id);
    });
  }
}
