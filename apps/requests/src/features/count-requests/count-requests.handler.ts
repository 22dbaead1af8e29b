import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { binding, queueViews, viewCondition } from '../list-requests/queue-views.js';
import type { QueueView } from '../list-requests/queue-views.js';

/** How many requests each view holds, those of decided ones up to `mostCounted`, and when the next term ends. */
export type QueueCounts = Record<QueueView, number> & { nextDueAt: Date | null };

/** Views of requests that are decided, or may be: an answer that is not proven to have arrived is stuck. */
const afterwards: readonly QueueView[] = ['stuck', 'complaints', 'closed'];
/** Nobody acts on how many were decided in all the years, and counting a million takes a fifth of a second. */
const mostCounted = 10_000;
const openViews = queueViews.filter((view) => !afterwards.includes(view));

@Injectable()
export class CountRequestsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(principal: Principal): Promise<QueueCounts> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const viewer = { personId: principal.personId, frame: await this.frames.load(tx) };
      const params: unknown[] = [tx.bodyId];
      const bind = binding(params);
      const later = afterwards.map(
        (view) =>
          `(select count(*) from (select from statutory_clock c where c.body_id = $1 and ${viewCondition(view, viewer, bind)} limit ${mostCounted}) k) as "${view}"`,
      );
      const each = openViews.map((view) => `count(*) filter (where ${viewCondition(view, viewer, bind)}) as "${view}"`);
      const [counts] = await tx.query<QueueCounts>(
        `select ${each.join(', ')},
           ${later.join(', ')},
           min(c.due_at) filter (where c.due_at > app_now()) as "nextDueAt"
         from statutory_clock c where c.body_id = $1 and c.closed_at is null`,
        params,
      );
      if (!counts) throw new Error('counting returned no row');
      return counts;
    });
  }
}
