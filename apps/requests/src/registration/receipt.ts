import type { ClockExplanation, LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from '../aggregate/body-frame.js';
import type { Calendars } from '@baspasoz/bodies';
import { clockOf } from '../aggregate/clock-of.js';
import { clockColumns } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { attachmentsJson, publicAttachment } from '../attachments/attachment.js';
import type { AttachmentView, PublicAttachment } from '../attachments/attachment.js';
import type { FormalDefect } from '../domain/formal-defects.js';
import type { AcceptedBy } from './intake.js';

/** The талон (APPC 64(2)): number, date and time, who accepted it; with the code that opens the status page. */
export interface Receipt {
  id: string;
  number: string;
  trackingCode: string;
  receivedAt: Date;
  registeredAt: Date;
  acceptedBy: AcceptedBy;
  body: { id: string; name: LocalizedText };
  /** What the requester will be asked to add; nothing of it holds the registration up. */
  formalDefects: FormalDefect[];
  /** What was handed in with it, with the hash of each. */
  attachments: PublicAttachment[];
  clock: ClockExplanation;
}

type ReceiptRow = ClockRow &
  Pick<Receipt, 'registeredAt' | 'acceptedBy' | 'formalDefects'> & { attachments: AttachmentView[] };

/** The receipt of a request registered before, for a repeat under the same Idempotency-Key. */
export async function receiptOf(
  tx: TenantTx,
  calendars: Calendars,
  frame: BodyFrame,
  requestId: string,
  trackingCode: string,
): Promise<Receipt> {
  const [row] = await tx.query<ReceiptRow>(
    `select ${clockColumns}, r.registered_at as "registeredAt", r.accepted_by as "acceptedBy", r.formal_defects as "formalDefects",
       ${attachmentsJson("x.owner_kind = 'request' and x.request_id = c.request_id")} as attachments
     from statutory_clock c join media_request r on r.id = c.request_id where c.request_id = $1 and c.body_id = $2`,
    [requestId, tx.bodyId],
  );
  if (!row) throw new Error(`registration ${requestId} has an idempotency key and no request`);
  return {
    id: requestId,
    number: row.number,
    trackingCode,
    receivedAt: row.receivedAt,
    registeredAt: row.registeredAt,
    acceptedBy: row.acceptedBy,
    body: { id: tx.bodyId, name: frame.name },
    formalDefects: row.formalDefects,
    attachments: row.attachments.map(publicAttachment),
    clock: clockOf(row, await calendars.of(tx, row.calendarVersion)),
  };
}
