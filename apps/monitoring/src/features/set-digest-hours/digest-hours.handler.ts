import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { digestHoursOf } from '../../digest/digest-hours.js';
import { nextSlot } from '../../domain/digest-slots.js';
import type { DigestHours } from '../../domain/digest-slots.js';
import { calendarOf } from '../../notification/body-calendar.js';
import { momentOf } from '../../notification/leaders.js';
import { problems } from '../../problems.js';
import type { DigestHoursDto } from './digest-hours.dto.js';

@Injectable()
export class SetDigestHours {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  read(reader: Principal): Promise<DigestHours> {
    return this.tenants.run(bodyOf(reader), digestHoursOf);
  }

  /** The next digest is made at the new hour; an hour that has passed today does not make one. Problem `digest-hours-out-of-order`. */
  set({ morning, evening, onDaysOff }: DigestHoursDto, officer: Principal): Promise<DigestHours> {
    if (morning !== null && evening !== null && morning >= evening) throw problems['digest-hours-out-of-order']();
    const hours = { morning, evening, onDaysOff };
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const before = await digestHoursOf(tx);
      await tx.query(
        `insert into digest_hours (body_id, morning, evening, on_days_off) values ($1, $2, $3, $4)
         on conflict (body_id) do update set morning = excluded.morning, evening = excluded.evening,
           on_days_off = excluded.on_days_off`,
        [tx.bodyId, morning, evening, onDaysOff],
      );
      const { now } = await momentOf(tx);
      await tx.query('update body set digest_look_at = $1', [nextSlot(now, hours, await calendarOf(tx))?.at ?? null]);
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'set-digest-hours',
        subject: `body:${tx.bodyId}`,
        details: { before, after: hours },
      });
      return hours;
    });
  }
}
