import { Inject, Injectable } from '@nestjs/common';
import { addDays, instantOf, keptSince, retentionRule } from '@baspasoz/law';
import type { RetentionKey } from '@baspasoz/law';
import { counter, logger } from '@baspasoz/observability';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { EraseRequester } from './erase-requester.js';
import { deletedByTime, deleteExpired, expiredRequests } from './expired.js';
import { RETENTION_AT } from './retention-at.js';

const batch = 100;
const actor = 'service:requests';
const firstId = '00000000-0000-0000-0000-000000000000';

const endedTotal = counter('retention_ended_total', 'Records ended by the rules of retention, by rule', ['rule']);
const failuresTotal = counter('retention_failures_total', 'Requests whose erasure by time failed');

/**
 * Applies the rules of retention to one body, in small transactions that each count what they ended. Cut short, it begins again with what
 * is left; two replicas at once divide the work and count each record once.
 */
@Injectable()
export class RunRetention {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly erasure: EraseRequester,
    private readonly audit: Audit,
    @Inject(RETENTION_AT) private readonly at: string,
  ) {}

  async run(body: BodyId): Promise<void> {
    const { today, before, nextAt } = await this.tenants.run(body, (tx) => this.plan(tx));
    for (const rule of deletedByTime) {
      let ended = batch;
      while (ended === batch) {
        ended = await this.tenants.run(body, async (tx) =>
          this.count(tx, rule, today, await deleteExpired(tx, rule, before(rule), batch)),
        );
        endedTotal.inc({ rule }, ended);
      }
    }
    await this.eraseRequesters(body, before('request'), today);
    await this.tenants.run(body, (tx) =>
      tx.query(
        `insert into retention_schedule (body_id, last_at, next_at) values ($1, app_now(), $2)
         on conflict (body_id) do update set last_at = excluded.last_at, next_at = excluded.next_at`,
        [tx.bodyId, nextAt],
      ),
    );
  }

  private async plan(tx: TenantTx) {
    const { today, calendar } = await this.frames.load(tx);
    const startOf = (day: string) => instantOf(day, '00:00', calendar.timeZone);
    const before = (rule: RetentionKey) => startOf(keptSince(retentionRule(rule), today) ?? '0001-01-01');
    return { today, before, nextAt: instantOf(addDays(today, 1), this.at, calendar.timeZone) };
  }

  /** One request that cannot be erased keeps no other waiting; it is tried again the next night. */
  private async eraseRequesters(body: BodyId, before: Date, today: string): Promise<void> {
    let after = firstId;
    for (;;) {
      const due = await this.tenants.run(body, (tx) => expiredRequests(tx, before, after, batch));
      for (const { id } of due) await this.eraseOne(body, id, today);
      const last = due.at(-1);
      if (!last || due.length < batch) return;
      after = last.id;
    }
  }

  private async eraseOne(body: BodyId, requestId: string, today: string): Promise<void> {
    try {
      await this.tenants.run(body, async (tx) => {
        await this.erasure.run(tx, requestId, { cause: 'term', document: null, decidedBy: null, actor });
        await this.count(tx, 'request', today, 1);
      });
      endedTotal.inc({ rule: 'request' });
    } catch (error) {
      failuresTotal.inc();
      logger.error({ err: error, requestId, bodyId: body }, 'a requester was not erased when their term ended');
    }
  }

  private async count(tx: TenantTx, rule: RetentionKey, today: string, ended: number): Promise<number> {
    if (ended === 0) return 0;
    await tx.query(
      `insert into retention_run (body_id, rule, ran_on, ended) values ($1, $2, $3, $4)
       on conflict (body_id, rule, ran_on) do update set ended = retention_run.ended + excluded.ended`,
      [tx.bodyId, rule, today, ended],
    );
    // An erasure has an entry of its own, with the request it was of.
    if (rule !== 'request')
      this.audit.record(tx, {
        actor,
        action: 'apply-retention',
        subject: `body:${tx.bodyId}`,
        details: { rule, ended },
      });
    return ended;
  }
}
