import { Injectable } from '@nestjs/common';
import type { Language } from '@baspasoz/contracts';
import { Outbox } from '@baspasoz/messaging';
import { profileByCode } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { openEnquiryDeadlines } from './enquiry-deadlines.js';
import { writeEntry } from './enquiry-entry.js';
import { EnquiryNotices } from './enquiry-notices.js';
import { problems } from '../problems.js';

export interface NewEnquiry {
  origin: 'officer' | 'instruction';
  requestId: string | null;
  /** Shared by the enquiries to several units that were asked at once. */
  askingId?: string;
  instructionId?: string;
  handedFrom?: string;
  unitId: string;
  recipientIds: string[];
  language: Language;
  /** Null where the text of a head's instruction has still to be fetched. */
  question: string | null;
  reason: string;
  askedBy: string | null;
  dueAt: Date;
  legalProfile: string;
  correlationId: string;
}

/** Opens one enquiry to one unit: its row, its inner term, the letters to its officers, the event. */
@Injectable()
export class OpenEnquiry {
  constructor(
    private readonly notices: EnquiryNotices,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: TenantTx, { now, calendar, calendarVersion }: BodyFrame, enquiry: NewEnquiry): Promise<string> {
    // Monitoring has checked the unit of an instruction; it may be one that this service has not been told of yet.
    if (enquiry.origin === 'officer') await requireUnit(tx, enquiry.unitId);
    const id = v7();
    await insert(tx, id, now, calendarVersion, enquiry);
    const rules = profileByCode(enquiry.legalProfile).unitEnquiry;
    await openEnquiryDeadlines(tx, {
      enquiryId: id,
      from: now,
      dueAt: enquiry.dueAt,
      rules,
      calendar,
      calendarVersion,
    });
    await writeEntry(tx, id, { at: now, kind: 'asked', actorId: enquiry.askedBy });
    await this.notices.toRecipients(tx, id, 'asked');
    const { requestId, instructionId, handedFrom, askedBy } = enquiry;
    await this.outbox.add(tx, {
      type: 'UnitEnquirySent',
      subject: id,
      bodyId: tx.bodyId,
      sequence: 1,
      correlationId: enquiry.correlationId,
      legalProfile: enquiry.legalProfile,
      data: {
        enquiryId: id,
        unitId: enquiry.unitId,
        dueAt: enquiry.dueAt.toISOString(),
        ...(requestId ? { requestId } : {}),
        ...(instructionId ? { instructionId } : {}),
        ...(handedFrom ? { handedFrom } : {}),
        ...(askedBy ? { askedBy } : {}),
      },
    });
    return id;
  }
}

const insert = (tx: TenantTx, id: string, now: Date, calendarVersion: number, enquiry: NewEnquiry) =>
  tx.query(
    `insert into unit_enquiry (id, body_id, origin, request_id, instruction_id, handed_from, unit_id, recipient_ids, language, question, reason,
       asked_by, asked_at, due_at, text_wanted_at, legal_profile, calendar_version, correlation_id, asking_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, case when $10::text is null then clock_timestamp() end, $15, $16, $17, $18)`,
    [
      id,
      tx.bodyId,
      enquiry.origin,
      enquiry.requestId,
      enquiry.instructionId ?? null,
      enquiry.handedFrom ?? null,
      enquiry.unitId,
      enquiry.recipientIds,
      enquiry.language,
      enquiry.question,
      enquiry.reason,
      enquiry.askedBy,
      now,
      enquiry.dueAt,
      enquiry.legalProfile,
      calendarVersion,
      enquiry.correlationId,
      enquiry.askingId ?? null,
    ],
  );

async function requireUnit(tx: TenantTx, unitId: string): Promise<void> {
  const found = await tx.query('select from unit where body_id = $1 and unit_id = $2 and active', [tx.bodyId, unitId]);
  if (found.length === 0) throw problems['unknown-unit']({}, [{ field: 'unitIds', code: 'invalid' }]);
}
