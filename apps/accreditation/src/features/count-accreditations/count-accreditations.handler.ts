import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { accreditationViews, viewConditions } from '../list-accreditations/accreditation-views.js';
import type { AccreditationView } from '../list-accreditations/accreditation-views.js';

export type AccreditationCounts = Record<AccreditationView, number> & { nextDueAt: Date | null };

@Injectable()
export class CountAccreditationsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<AccreditationCounts> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { today } = await this.frames.load(tx);
      const counts = accreditationViews.map(
        (view) => `count(*) filter (where ${viewConditions[view]})::int as "${view}"`,
      );
      const [row] = await tx.query<AccreditationCounts>(
        `select ${counts.join(', ')}, min(a.due_at) filter (where a.state = 'submitted' and a.due_at > app_now()) as "nextDueAt"
         from accreditation a where a.body_id = $1`,
        [tx.bodyId, today],
      );
      if (!row) throw new Error('a count gave no row');
      return row;
    });
  }
}
