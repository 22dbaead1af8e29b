import { Injectable } from '@nestjs/common';
import type { Language } from '@baspasoz/contracts';
import { Outbox } from '@baspasoz/messaging';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { halfOf } from '../domain/enquiry-state.js';
import type { EnquirySituation } from '../domain/enquiry-state.js';
import { openEnquiryDeadlines } from './enquiry-deadlines.js';
import { writeEntry } from './enquiry-entry.js';
import { bodyNamesOf, unitNamesOf } from './enquiry-event.js';
import { EnquiryNotices } from './enquiry-notices.js';
import { enquiryRulesOf } from './enquiry-rules.js';
import { problems } from '../problems.js';

export interface NewEnquiry {
  origin: EnquirySituation['origin'];
  requestId: string | null;
  /** Shared by the enquiries to several units that were asked at once. */
  askingId?: string;
  instructionId?: string;
  handedFrom?: string;
  unitId: string | null;
  /** The other body, where no unit is asked. */
  other?: { id: string; name: LocalizedText; counterpartId?: string };
  /** The question of another body that a unit is asked for. */
  servesId?: string;
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

/** Opens one enquiry to one unit or between two bodies: its row, its inner term, the letters to whoever is asked, the event. */
@Injectable()
export class OpenEnquiry {
  constructor(
    private readonly notices: EnquiryNotices,
    private readonly outbox: Outbox,
  ) {}

  async run(tx: TenantTx, { now, calendar, calendarVersion }: BodyFrame, enquiry: NewEnquiry): Promise<string> {
    // Monitoring has checked the unit of an instruction; it may be one that this service has not been told of yet.
    if (enquiry.origin === 'officer' && enquiry.unitId) await requireUnit(tx, enquiry.unitId);
    const id = v7();
    const { origin, other, dueAt, askedBy } = enquiry;
    await insert(tx, id, now, calendarVersion, enquiry);
    const opened = { id, origin, legalProfile: enquiry.legalProfile, otherBodyId: other?.id ?? null };
    const rules = enquiryRulesOf(opened);
    await openEnquiryDeadlines(tx, { enquiry: opened, from: now, dueAt, rules, calendar, calendarVersion });
    const taken = origin === 'body';
    await writeEntry(tx, id, { at: now, kind: 'asked', actorId: askedBy, taken });
    await this.notices.toRecipients(tx, id, 'asked');
    await this.outbox.add(tx, sentEvent(tx, id, enquiry));
    return id;
  }
}

function sentEvent(tx: TenantTx, id: string, enquiry: NewEnquiry): AnyOutgoingEvent {
  const { correlationId, legalProfile, dueAt, askedBy, handedFrom, requestId, unitId } = enquiry;
  const envelope = { subject: id, bodyId: tx.bodyId, sequence: 1, correlationId, legalProfile };
  const said = { dueAt: dueAt.toISOString(), ...(askedBy ? { askedBy } : {}) };
  const half = halfOf({ origin: enquiry.origin, otherBodyId: enquiry.other?.id ?? null });
  if (half) {
    const names = bodyNamesOf({ id, otherBodyId: enquiry.other?.id ?? null, requestId }, half);
    return { ...envelope, type: 'JointPositionRequested', data: { ...names, ...said } };
  }
  const names = unitNamesOf({ id, unitId, requestId, instructionId: enquiry.instructionId ?? null });
  return { ...envelope, type: 'UnitEnquirySent', data: { ...names, ...said, ...(handedFrom ? { handedFrom } : {}) } };
}

const insert = (tx: TenantTx, id: string, now: Date, calendarVersion: number, enquiry: NewEnquiry) =>
  tx.query(
    `insert into unit_enquiry (id, body_id, origin, request_id, instruction_id, handed_from, unit_id, recipient_ids, language, question, reason,
       asked_by, asked_at, due_at, text_wanted_at, legal_profile, calendar_version, correlation_id, asking_id,
       other_body_id, other_body_name, counterpart_id, serves_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, case when $10::text is null then clock_timestamp() end, $15, $16, $17, $18,
       $19, $20, $21, $22)`,
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
      enquiry.other?.id ?? null,
      enquiry.other ? JSON.stringify(enquiry.other.name) : null,
      enquiry.other?.counterpartId ?? null,
      enquiry.servesId ?? null,
    ],
  );

async function requireUnit(tx: TenantTx, unitId: string): Promise<void> {
  const found = await tx.query('select from unit where body_id = $1 and unit_id = $2 and active', [tx.bodyId, unitId]);
  if (found.length === 0) throw problems['unknown-unit']({}, [{ field: 'unitIds', code: 'invalid' }]);
}
