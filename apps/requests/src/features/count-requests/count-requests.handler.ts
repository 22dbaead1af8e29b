import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { viewConditions } from '../list-requests/queue-views.js';
import type { QueueView } from '../list-requests/queue-views.js';

/** How many requests each saved view holds, and when the next term ends. */
export type QueueCounts = Record<QueueView, number> & { nextDueAt: Date | null };

const openViews = ['all', 'overdue', 'today', 'mine', 'unassigned'] as const satisfies QueueView[];

const countsSql = `
  select ${openViews.map((view) => `count(*) filter (where ${viewConditions[view].replaceAll('$2', '$2::uuid')}) as "${view}"`).join(',\n    ')},
    (select count(*) from statutory_clock c where c.body_id = $1 and ${viewConditions.closed}) as closed,
    min(c.due_at) filter (where c.due_at > app_now()) as "nextDueAt"
  from statutory_clock c where c.body_id = $1 and c.closed_at is null and ($3::date is not null)`;

@Injectable()
export class CountRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<QueueCounts> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { today } = await this.frames.load(tx);
      const [counts] = await tx.query<QueueCounts>(countsSql, [tx.bodyId, principal.personId, today]);
      if (!counts) throw new Error('counting returned no row');
      return counts;
    });
  }
}
