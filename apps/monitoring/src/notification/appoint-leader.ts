import { WorkBell } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';

/** Keeps who leads the body, sees to their address, and looks again at matters nobody could be told about. */
@Injectable()
export class AppointLeader {
  constructor(private readonly bell: WorkBell) {}

  async appoint(tx: TenantTx, leader: { personId: string; place: number; from: string }): Promise<void> {
    await tx.query(
      `insert into leader (body_id, place, person_id, from_date) values ($1, $2, $3, $4)
       on conflict (body_id, place, from_date) do update set person_id = excluded.person_id, until_date = null`,
      [tx.bodyId, leader.place, leader.personId, leader.from],
    );
    await tx.query(
      `insert into contact (body_id, person_id) values ($1, $2)
       on conflict (body_id, person_id) do update set next_fetch_at = clock_timestamp(), failures = 0`,
      [tx.bodyId, leader.personId],
    );
    await tx.query(
      `update notification set escalate_at = least(escalate_at, app_now())
       where acknowledged_at is null and escalate_at is not null and recipient_id is null`,
    );
    tx.afterCommit(() => this.bell.ring());
  }

  /** Ends a deputy's place on a day. What lies with them is looked at again at once: it goes on to whoever leads the body now. */
  async release(tx: TenantTx, leader: { personId: string; place: number; on: string }): Promise<void> {
    await tx.query('update leader set until_date = $3 where person_id = $1 and place = $2 and until_date is null', [
      leader.personId,
      leader.place,
      leader.on,
    ]);
    await tx.query(
      `update notification set escalate_at = least(escalate_at, app_now())
       where acknowledged_at is null and escalate_at is not null and recipient_id = $1`,
      [leader.personId],
    );
    tx.afterCommit(() => this.bell.ring());
  }
}
