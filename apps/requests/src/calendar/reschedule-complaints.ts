import { Injectable } from '@nestjs/common';
import { instantOf, profileByCode, registrationDate, termEndsOn, termOn } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { countUp, lockClock } from '../aggregate/clock-row.js';
import { writeLedger } from '../aggregate/ledger.js';
import { complaintsOf } from '../complaint/complaint-row.js';
import type { ComplaintRow } from '../complaint/complaint-row.js';
import { isWaiting } from '../domain/complaint.js';

/** Re-plans the terms of the complaints that wait at a body under its new calendar. A breach that happened stays. */
@Injectable()
export class RescheduleComplaints {
  constructor(
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: TenantTx): Promise<void> {
    const frame = await this.frames.load(tx);
    const waiting = await tx.query<{ requestId: string }>(
      `select k.request_id as "requestId" from complaint k join deadline d on d.id = k.id and d.fired_at is null and d.closed_at is null
       where k.body_id = $1 and k.forwarded_at is null and k.resolved_at is null order by k.request_id`,
      [tx.bodyId],
    );
    for (const { requestId } of waiting) await this.replan(tx, frame, requestId);
  }

  private async replan(tx: TenantTx, frame: BodyFrame, requestId: string): Promise<void> {
    const request = await lockClock(tx, requestId);
    const complaint = (await complaintsOf(tx, requestId)).find(isWaiting);
    if (!complaint) return;
    const { calendar } = frame;
    const registeredOn = registrationDate(complaint.receivedAt, calendar);
    const forwardBy = termEndsOn(calendar, request.legalProfile, 'complaint.forward', registeredOn);
    if (!forwardBy) return;
    const forwardUntil = instantOf(forwardBy, calendar.workingHours.to, calendar.timeZone);
    if (!(await move(tx, frame, complaint, { registeredOn, forwardBy, forwardUntil }))) return;
    await countUp(tx, requestId);
    await writeLedger(tx, requestId, {
      at: frame.now,
      kind: 'complaint-rescheduled',
      actorId: null,
      clause: termOn(profileByCode(request.legalProfile), 'complaint.forward', registeredOn)?.clause ?? null,
      params: { complaintId: complaint.id, previousForwardBy: complaint.forwardBy, forwardBy },
    });
    await this.outbox.add(tx, {
      type: 'ComplaintRescheduled',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId,
        number: request.number,
        complaintId: complaint.id,
        previousForwardBy: complaint.forwardBy,
        forwardBy,
        calendarVersion: frame.calendarVersion,
      },
    });
  }
}

/** True when the term moved and has not been breached meanwhile. */
async function move(
  tx: TenantTx,
  { calendarVersion }: BodyFrame,
  complaint: ComplaintRow,
  to: { registeredOn: string; forwardBy: string; forwardUntil: Date },
): Promise<boolean> {
  if (to.forwardUntil.getTime() === complaint.forwardUntil.getTime()) return false;
  const moved = await tx.execute(
    `update deadline set fire_at = $3, due_at = $3, due_on = $4, calendar_version = $5
     where id = $1 and body_id = $2 and fired_at is null and closed_at is null`,
    [complaint.id, tx.bodyId, to.forwardUntil, to.forwardBy, calendarVersion],
  );
  if (moved === 0) return false;
  await tx.query(
    'update complaint set registered_on = $3, forward_by = $4, forward_until = $5 where id = $1 and body_id = $2',
    [complaint.id, tx.bodyId, to.registeredOn, to.forwardBy, to.forwardUntil],
  );
  return true;
}
