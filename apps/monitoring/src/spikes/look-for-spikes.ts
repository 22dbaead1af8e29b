import type { DueWork } from '@baspasoz/messaging';
import { Outbox } from '@baspasoz/messaging';
import { bodyId, Tenants, Workers } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { judgeCount } from '../domain/spike.js';
import { calendarOf } from '../notification/body-calendar.js';
import { settleMatter } from '../notification/settle-matter.js';
import { momentOf } from '../notification/leaders.js';
import { gatherCounts } from './gather-counts.js';
import type { Counted } from './gather-counts.js';
import { spikeDefaults } from './spike-defaults.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Looks, again and again, whether more is written about a body than is usual; a wave is said once, in the transaction that keeps it. */
@Injectable()
export class LookForSpikes {
  constructor(
    private readonly workers: Workers,
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
  ) {}

  /** Index Scan using body_spike_due: spike_look_at <= app_now(), in order. */
  async find(): Promise<DueWork[]> {
    const rows = await this.workers.run((tx) =>
      tx.query<{ body_id: string }>(
        'select body_id from body where spike_look_at <= app_now() order by spike_look_at limit 100',
      ),
    );
    return rows.map((row) => ({ id: row.body_id, bodyId: row.body_id }));
  }

  handle({ bodyId: body }: DueWork): Promise<boolean> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const due = await tx.query('select 1 from body where spike_look_at <= app_now() for update skip locked');
      if (due.length === 0) return false;
      const { now } = await momentOf(tx);
      const counts = await gatherCounts(tx, now, await calendarOf(tx));
      for (const counted of ['all', 'negative'] as const) await this.look(tx, counted, counts[counted], now);
      await tx.query('update body set spike_look_at = $1', [
        new Date(now.getTime() + spikeDefaults.looksEveryMinutes * MINUTE_MS),
      ]);
      return true;
    });
  }

  private async look(
    tx: TenantTx,
    counted: Counted,
    { now: articles, history }: { now: number; history: number[] },
    at: Date,
  ): Promise<void> {
    const judged = judgeCount(articles, history, spikeDefaults);
    if (!judged.known || !judged.isSpike) {
      const quietSince = new Date(at.getTime() - spikeDefaults.windowHours * HOUR_MS);
      const ended = await tx.query<{ id: string }>(
        'update spike set ended_at = $2 where counted = $1 and ended_at is null and beyond_at <= $3 returning id',
        [counted, at, quietSince],
      );
      for (const { id } of ended) await settleMatter(tx, 'coverage-spiked', id, at.toISOString());
      return;
    }
    const goesOn = await tx.query<{ id: string }>(
      'update spike set beyond_at = $2, articles = greatest(articles, $3) where counted = $1 and ended_at is null returning id',
      [counted, at, articles],
    );
    if (goesOn.length > 0) return;
    const { usual, bound, days } = judged;
    const { windowHours } = spikeDefaults;
    const id = uuidv7();
    await tx.query(
      `insert into spike (id, body_id, counted, began_at, beyond_at, window_hours, articles, usual, bound, days)
       values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9)`,
      [id, tx.bodyId, counted, at, windowHours, articles, usual, bound, days],
    );
    await this.outbox.add(tx, {
      id: uuidv7(),
      type: 'CoverageSpiked',
      subject: id,
      bodyId: tx.bodyId,
      sequence: 1,
      time: at.toISOString(),
      data: { spikeId: id, counted, articles, usual, bound, days, windowHours, beganAt: at.toISOString() },
    });
  }
}
