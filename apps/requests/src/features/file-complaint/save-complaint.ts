import { Injectable } from '@nestjs/common';
import { instantOf, localDate, profileByCode, registrationDate, termEndsOn, termOn } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf, personIdOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { countUp } from '../../aggregate/clock-row.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { addDeadlines } from '../../aggregate/deadline-rows.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { filingClause } from '../../complaint/filing-clause.js';
import type { ComplaintChannel } from '../../complaint/complaint-row.js';
import type { ComplaintRight } from '../../domain/complaint.js';
import { planComplaintForward } from '../../domain/plan-deadlines.js';
import { WriteLetter } from '../../letters/write-letter.js';
import { problems } from '../../problems.js';
import type { ComplaintReceipt } from './complaint-receipt.js';

interface NewComplaint extends ComplaintRight {
  id: string;
  number: string;
  text: string;
  channel: ComplaintChannel;
  receivedAt: Date;
  lateReason: string | null;
  by: Actor | null;
}

const term = 'complaint.forward';

/** Writes a complaint: the row, its own term with its deadline, the receipt's letter, the ledger, the audit, `ComplaintFiled`. */
@Injectable()
export class SaveComplaint {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly letters: WriteLetter,
  ) {}

  async save(tx: TenantTx, request: ClockRow, frame: BodyFrame, complaint: NewComplaint): Promise<ComplaintReceipt> {
    const { calendar, now } = frame;
    const { requestId, legalProfile } = request;
    const { id, number, receivedAt, fileBy, by } = complaint;
    const registeredOn = registrationDate(receivedAt, calendar);
    const forwardBy = termEndsOn(calendar, legalProfile, term, registeredOn);
    if (!forwardBy) throw problems['unknown-legal-profile']();
    const late = fileBy !== null && localDate(receivedAt, calendar.timeZone) > fileBy;
    const forwardUntil = instantOf(forwardBy, calendar.workingHours.to, calendar.timeZone);
    await countUp(tx, requestId);
    await insertComplaint(tx, requestId, { ...complaint, late, registeredOn, forwardBy, forwardUntil, now });
    await addDeadlines(
      tx,
      [{ requestId, planned: [planComplaintForward(id, forwardBy, forwardUntil)] }],
      frame.calendarVersion,
    );
    await this.letters.to(tx, requestId, 'complaint-filed', id);
    await this.say(
      tx,
      request,
      { ...complaint, late, forwardBy, now },
      {
        at: now,
        kind: 'complaint-filed',
        actorId: by?.personId ?? null,
        clause: late
          ? filingClause(legalProfile, complaint, registeredOn)
          : (termOn(profileByCode(legalProfile), term, registeredOn)?.clause ?? null),
        params: { complaintId: id, complaint: number, against: complaint.against, late, forwardBy },
      },
    );
    return { id, number, receivedAt, late, forwardBy };
  }

  private async say(
    tx: TenantTx,
    request: ClockRow,
    complaint: NewComplaint & { late: boolean; forwardBy: string; now: Date },
    line: Parameters<typeof writeLedger>[2],
  ): Promise<void> {
    const { requestId, number, correlationId, legalProfile } = request;
    const { id, against, late, forwardBy, by, receivedAt } = complaint;
    await writeLedger(tx, requestId, line);
    this.audit.record(tx, {
      actor: by ? actorOf(by) : 'public',
      action: 'file-complaint',
      subject: `request:${requestId}`,
      details: { complaintId: id, against, late },
    });
    await this.outbox.add(tx, {
      type: 'ComplaintFiled',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId,
      legalProfile,
      data: {
        requestId,
        number,
        complaintId: id,
        against,
        late,
        forwardBy,
        receivedAt: receivedAt.toISOString(),
        filedAt: complaint.now.toISOString(),
      },
    });
  }
}

const insertComplaint = (
  tx: TenantTx,
  requestId: string,
  complaint: NewComplaint & {
    late: boolean;
    registeredOn: string;
    forwardBy: string;
    forwardUntil: Date;
    now: Date;
  },
): Promise<unknown> =>
  tx.query(
    `insert into complaint (id, body_id, request_id, number, against, text, channel, received_at, filed_at, registered_on, registered_by,
       late_reason, file_by, late, forward_by, forward_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      complaint.id,
      tx.bodyId,
      requestId,
      complaint.number,
      complaint.against,
      complaint.text,
      complaint.channel,
      complaint.receivedAt,
      complaint.now,
      complaint.registeredOn,
      complaint.by && personIdOf(complaint.by),
      complaint.lateReason,
      complaint.fileBy,
      complaint.late,
      complaint.forwardBy,
      complaint.forwardUntil,
    ],
  );
