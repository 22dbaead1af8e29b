import { Injectable } from '@nestjs/common';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { nextLookAt } from '../domain/next-look.js';
import { accreditationColumns } from './accreditation-row.js';
import type { AccreditationRow } from './accreditation-row.js';
import { BodyFrames } from './body-frame.js';
import { clockOf } from './clock-of.js';
import { writeHistory } from './history.js';

/** Computes the term of every undecided application by the calendar now in force. A term that has run out already stays where it was. */
@Injectable()
export class RescheduleApplications {
  constructor(
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  async run(tx: TenantTx, calendarVersion: number): Promise<void> {
    const { now, calendar } = await this.frames.load(tx);
    const open = await tx.query<AccreditationRow>(
      `select ${accreditationColumns} from accreditation a
       where a.body_id = $1 and a.state = 'submitted' and a.due_at > $2 and a.breached_at is null order by a.id for update`,
      [tx.bodyId, now],
    );
    for (const row of open) {
      const clock = clockOf(row, calendar);
      const { dueOn, dueAt, provisional, term } = clock;
      const isMoved = dueAt.getTime() !== row.dueAt.getTime();
      await tx.query(
        `update accreditation set due_on = $3, due_at = $4, provisional = $5, calendar_version = $6, look_at = coalesce($7, look_at),
           version = version + 1
         where id = $1 and body_id = $2`,
        [row.id, tx.bodyId, dueOn, dueAt, provisional, calendarVersion, isMoved ? nextLookAt(clock, now) : null],
      );
      if (!isMoved) continue;
      const params = { previousDueOn: row.dueOn, dueOn, calendarVersion };
      await writeHistory(tx, row.id, { at: now, kind: 'rescheduled', actorId: null, clause: term.clause, params });
      this.audit.record(tx, {
        actor: 'service:accreditation',
        action: 'reschedule-application',
        subject: `accreditation:${row.id}`,
        details: params,
      });
    }
  }
}
