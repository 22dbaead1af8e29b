import type { DueWork } from '@baspasoz/messaging';
import { WorkBell } from '@baspasoz/messaging';
import { bodyId, Tenants, Workers } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import { latestSlot, nextSlot } from '../domain/digest-slots.js';
import type { DigestSlot } from '../domain/digest-slots.js';
import { calendarOf } from '../notification/body-calendar.js';
import { momentOf } from '../notification/leaders.js';
import type { Moment } from '../notification/leaders.js';
import { digestHoursOf } from './digest-hours.js';
import { digestRecipients } from './digest-recipients.js';
import { gatherDigest } from './gather-digest.js';
import { markTold } from './gather-stories.js';

/**
 * Makes a body's digest when its hour has come: the digest, who receives it, what it told and when to look again are one
 * transaction. After an outage one is made, that of the last hour passed, and it tells everything since the one before.
 */
@Injectable()
export class MakeDigest {
  constructor(
    private readonly workers: Workers,
    private readonly tenants: Tenants,
    private readonly bell: WorkBell,
  ) {}

  /** Index Scan using body_digest_due: digest_look_at <= app_now(), in order. */
  async find(): Promise<DueWork[]> {
    const rows = await this.workers.run((tx) =>
      tx.query<{ body_id: string }>(
        'select body_id from body where digest_look_at <= app_now() order by digest_look_at limit 100',
      ),
    );
    return rows.map((row) => ({ id: row.body_id, bodyId: row.body_id }));
  }

  handle({ bodyId: body }: DueWork): Promise<boolean> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const [due] = await tx.query<{ until: Date | null }>(
        'select digest_until as until from body where digest_look_at <= app_now() for update skip locked',
      );
      if (!due) return false;
      const moment = await momentOf(tx);
      const hours = await digestHoursOf(tx);
      const calendar = await calendarOf(tx);
      const slot = latestSlot(moment.now, hours, calendar);
      const isDue = due.until !== null && slot !== null && slot.at > due.until;
      if (isDue) await this.make(tx, slot, due.until ?? slot.at, moment);
      await tx.query(
        'update body set digest_look_at = $1::timestamptz, digest_until = case when $2 then $3::timestamptz else digest_until end',
        [
          nextSlot(moment.now, hours, calendar)?.at ?? null,
          // A body that is new here is told from now on.
          isDue || due.until === null,
          moment.now,
        ],
      );
      tx.afterCommit(() => this.bell.ring());
      return true;
    });
  }

  private async make(tx: TenantTx, { slot, at }: DigestSlot, since: Date, { now, today }: Moment): Promise<void> {
    const { content, told } = await gatherDigest(tx, { since, now });
    const id = uuidv5(`digest:${at.toISOString()}`, tx.bodyId);
    await tx.query(
      'insert into digest (id, body_id, slot, slot_at, since, until, content) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, tx.bodyId, slot, at, since, now, JSON.stringify(content)],
    );
    await markTold(tx, told);
    for (const personId of await digestRecipients(tx, slot, today))
      await tx.query(
        `insert into digest_delivery (id, body_id, digest_id, recipient_id, state, next_attempt_at)
         values ($1, $2, $3, $4, 'waiting', clock_timestamp())`,
        [uuidv7(), tx.bodyId, id, personId],
      );
  }
}
