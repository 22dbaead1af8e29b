import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { itemTables } from '../../publication/publication-item.js';
import { publicationViews, viewConditions } from '../list-publications/publication-views.js';
import type { PublicationView } from '../list-publications/publication-views.js';

export type PublicationCounts = Record<PublicationView, number>;

const counted = publicationViews
  .map((view) => `count(*) filter (where ${viewConditions[view]})::integer as "${view}"`)
  .join(', ');

@Injectable()
export class CountPublicationsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<PublicationCounts> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { today } = await this.frames.load(tx);
      const [row] = await tx.query<PublicationCounts>(`select ${counted} from ${itemTables} where p.body_id = $1`, [
        tx.bodyId,
        today,
      ]);
      if (!row) throw new Error('a count gave no row');
      return row;
    });
  }
}
