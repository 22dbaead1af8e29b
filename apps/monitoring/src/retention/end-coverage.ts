import type { DueWork } from '@baspasoz/messaging';
import { counter } from '@baspasoz/observability';
import { Audit, bodyId, Tenants, Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { momentOf } from '../notification/leaders.js';
import { expire } from './expire.js';
import { retentionRules } from './retention-rules.js';
import type { RetentionKey } from './retention-rules.js';

const DAY_MS = 86_400_000;
/** Rows of one transaction: others never wait long for it. */
const BATCH = 100;
/** Of one rule in one go: a loop that is silent for long counts as hung. */
const MOST_BATCHES = 50;

const endedTotal = counter('coverage_retention_ended_total', 'Records of the watch ended by its rules of retention', [
  'rule',
]);

/**
 * Once a day ends what a body keeps no longer, in small transactions. Cut short, it begins again with what is left; two replicas at once
 * divide the work.
 */
@Injectable()
export class EndCoverage {
  constructor(
    private readonly workers: Workers,
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  /** Index Scan using body_retention_due: retention_look_at <= app_now(), in order. */
  async find(): Promise<DueWork[]> {
    const rows = await this.workers.run((tx) =>
      tx.query<{ body_id: string }>(
        'select body_id from body where retention_look_at <= app_now() order by retention_look_at limit 20',
      ),
    );
    return rows.map((row) => ({ id: row.body_id, bodyId: row.body_id }));
  }

  async handle({ bodyId: body }: DueWork): Promise<boolean> {
    const own = bodyId(body);
    const { now } = await this.tenants.run(own, momentOf);
    const ended: Partial<Record<RetentionKey, number>> = {};
    let isDone = true;
    for (const [rule, end] of expire) {
      const { days } = retentionRules[rule];
      if (days === null) continue;
      const before = new Date(now.getTime() - days * DAY_MS);
      let last = BATCH;
      for (let batch = 0; batch < MOST_BATCHES && last === BATCH; batch += 1) {
        last = await this.tenants.run(own, (tx) => end(tx, before, BATCH));
        ended[rule] = (ended[rule] ?? 0) + last;
        endedTotal.inc({ rule }, last);
      }
      isDone &&= last < BATCH;
    }
    await this.tenants.run(own, async (tx) => {
      if (Object.values(ended).some((count) => count > 0))
        this.audit.record(tx, {
          actor: 'service:monitoring',
          action: 'end-by-retention',
          subject: `body:${tx.bodyId}`,
          details: ended,
        });
      // What is left is due at once, after other bodies.
      await tx.query('update body set retention_look_at = $1', [isDone ? new Date(now.getTime() + DAY_MS) : now]);
    });
    return true;
  }
}
