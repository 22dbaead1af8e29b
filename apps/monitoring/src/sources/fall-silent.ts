import type { DueWork } from '@baspasoz/messaging';
import { Outbox } from '@baspasoz/messaging';
import { bodyId, Tenants, Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v5 as uuidv5 } from 'uuid';
import { Source } from '../persistence/source.entity.js';

/** Notices sources that have given nothing for longer than expected, by the database's clock, and says so once. */
@Injectable()
export class FallSilent {
  constructor(
    private readonly workers: Workers,
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
  ) {}

  /** Index Scan using source_to_fall_silent: silent_at <= app_now(), a handful of rows at any time. */
  async find(): Promise<DueWork[]> {
    const rows = await this.workers.run((tx) =>
      tx.query<{ id: string; body_id: string }>(
        'select id, body_id from source where silent_at <= app_now() order by silent_at limit 100',
      ),
    );
    return rows.map((row) => ({ id: row.id, bodyId: row.body_id }));
  }

  handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const source = await tx.em
        .createQueryBuilder(Source, 's')
        .where('s.id = :id and s.silent_at <= app_now()', { id })
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getOne();
      if (!source?.silentAt) return false;
      const since = source.silentAt.toISOString();
      source.version += 1;
      source.silentSince = source.silentAt;
      source.silentAt = null;
      await this.outbox.add(tx, {
        // Made from the fact it tells: said twice it is a duplicate, never a second event.
        id: uuidv5(`silent:${since}`, source.id),
        type: 'SourceSilent',
        subject: source.id,
        bodyId: source.bodyId,
        sequence: source.version,
        data: {
          sourceId: source.id,
          ...(source.lastItemAt ? { lastItemAt: source.lastItemAt.toISOString() } : {}),
          silentSince: since,
          expectedEveryMinutes: source.expectedEveryMinutes,
        },
      });
      await tx.em.save(source);
      return true;
    });
  }
}
