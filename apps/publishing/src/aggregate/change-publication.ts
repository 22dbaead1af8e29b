import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { possibleActions } from '../domain/publication-state.js';
import type { PublicationAction } from '../domain/publication-state.js';
import { problems } from '../problems.js';
import { PublicationDetails } from '../publication/publication-details.js';
import type { PublicationDetail } from '../publication/publication-details.js';
import { openApproval } from '../release/open-approval.js';
import type { OpenApproval } from '../release/open-approval.js';
import { personOf } from './actor.js';
import type { BodyFrame } from './body-frame.js';
import { BodyFrames } from './body-frame.js';
import { expectVersion, lockPublication } from './publication-row.js';
import type { PublicationRow } from './publication-row.js';

/** What a command on a publication finds, under its lock. */
export interface Change {
  tx: TenantTx;
  publication: PublicationRow;
  approval: OpenApproval | null;
  frame: BodyFrame;
  /** The person who acts. */
  by: string;
}

interface Command {
  action: PublicationAction;
  /** The version the caller has seen. */
  version: number;
}

/** What every command on a publication has in common: the lock, the version, whether it is possible now, the answer. */
@Injectable()
export class ChangePublication {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly details: PublicationDetails,
  ) {}

  run(
    principal: Principal,
    id: string,
    { action, version }: Command,
    work: (change: Change) => Promise<void>,
  ): Promise<PublicationDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const publication = await lockPublication(tx, id);
      expectVersion(publication, version);
      const approval = await openApproval(tx, id);
      const possible = possibleActions({
        ...publication,
        immediateAsked: approval?.immediate === true,
        secondCheckOpen: await isSecondCheckOpen(tx, publication),
      });
      if (!possible.includes(action)) throw problems['action-not-possible']();
      const frame = action === 'withdraw' ? await this.frames.load(tx) : await this.frames.loadOpen(tx);
      await work({ tx, publication, approval, frame, by: personOf(principal) });
      return this.details.load(tx, id, principal);
    });
  }
}

async function isSecondCheckOpen(tx: TenantTx, { id, releaseNumber }: PublicationRow): Promise<boolean> {
  const found = await tx.query(
    'select from second_check where publication_id = $1 and body_id = $2 and number = $3 and done_at is null',
    [id, tx.bodyId, releaseNumber],
  );
  return found.length > 0;
}
