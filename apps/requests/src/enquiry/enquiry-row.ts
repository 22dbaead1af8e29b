import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { EnquirySituation, EnquiryState } from '../domain/enquiry-state.js';
import { problems } from '../problems.js';

/** An enquiry's row, as every decision about it needs it. */
export interface EnquiryRow extends EnquirySituation {
  id: string;
  state: EnquiryState;
  requestId: string | null;
  instructionId: string | null;
  /** Null where another body asks or is asked. */
  unitId: string | null;
  otherBodyName: LocalizedText | null;
  /** The other body's half; the asking one knows it once the question has come there. */
  counterpartId: string | null;
  /** The question of another body that a unit is asked for. */
  servesId: string | null;
  recipientIds: string[];
  language: Language;
  question: string | null;
  reason: string;
  askedBy: string | null;
  askedAt: Date;
  dueAt: Date;
  pausedAt: Date | null;
  overdueAt: Date | null;
  legalProfile: string;
  correlationId: string;
  sequence: number;
}

const columns = `
  e.id, e.origin, e.state, e.request_id as "requestId", e.instruction_id as "instructionId", e.unit_id as "unitId",
  e.other_body_id as "otherBodyId", e.other_body_name as "otherBodyName", e.counterpart_id as "counterpartId", e.serves_id as "servesId",
  e.recipient_ids as "recipientIds", e.language, e.question, e.reason, e.asked_by as "askedBy", e.asked_at as "askedAt", e.due_at as "dueAt",
  e.paused_at as "pausedAt", e.overdue_at as "overdueAt", e.escalated_at as "escalatedAt", e.legal_profile as "legalProfile",
  e.correlation_id as "correlationId", e.sequence`;

/** Takes the aggregate's lock: whoever holds it is alone in changing the enquiry and in writing its events. */
export async function lockEnquiry(tx: TenantTx, id: string): Promise<EnquiryRow> {
  const [row] = await tx.query<EnquiryRow>(
    `select ${columns} from unit_enquiry e where e.id = $1 and e.body_id = $2 for update of e`,
    [id, tx.bodyId],
  );
  if (!row) throw problems['enquiry-not-found']();
  return row;
}

/**
 * The open enquiries of a request, or those to units that serve the question of another body, locked in the order of their ids; the caller
 * holds the lock of what they serve.
 */
export const lockOpenEnquiriesOf = (
  tx: TenantTx,
  served: 'request_id' | 'serves_id',
  id: string,
): Promise<EnquiryRow[]> =>
  tx.query<EnquiryRow>(
    `select ${columns} from unit_enquiry e where e.${served} = $1 and e.body_id = $2 and e.settled_at is null order by e.id for update of e`,
    [id, tx.bodyId],
  );
