import { Injectable } from '@nestjs/common';
import { WorkBell } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import type { EnquiryRow } from './enquiry-row.js';

export type NoticeKind =
  | 'asked'
  | 'reminder'
  | 'overdue'
  | 'escalated'
  | 'clarified'
  | 'withdrawn'
  | 'clarification-asked'
  | 'replied'
  | 'not-competent'
  | 'handed-over';

/**
 * The officers a letter goes to: those named in the enquiry, the whole unit where none is, the office where another body asks.
 * `e` is the enquiry, `o` an officer.
 */
export const isRecipient = `o.body_id = e.body_id and o.dismissed_on is null and (
  o.unit_id = e.unit_id and (o.person_id = any (e.recipient_ids) or cardinality(e.recipient_ids) = 0)
  or e.origin = 'body' and o.role in ('authorized-person', 'officer'))`;

/** Whom a silence is told: whoever is asked as a whole, the authorized person, and whoever asked. */
export const isToldOfSilence = `o.body_id = e.body_id and o.dismissed_on is null
  and (o.unit_id = e.unit_id or o.role = 'authorized-person' or o.person_id = e.asked_by or e.origin = 'body' and o.role = 'officer')`;

/** Puts letters of an enquiry into the post, in the transaction of what they tell. */
@Injectable()
export class EnquiryNotices {
  constructor(private readonly bell: WorkBell) {}

  toRecipients(tx: TenantTx, enquiryId: string, kind: NoticeKind): Promise<void> {
    return this.to(tx, enquiryId, kind, isRecipient);
  }

  toAllOfSilence(tx: TenantTx, enquiryId: string): Promise<void> {
    return this.to(tx, enquiryId, 'escalated', isToldOfSilence);
  }

  /** Nobody asked by letter where the head's instruction did. */
  async toAsker(tx: TenantTx, { id, askedBy }: EnquiryRow, kind: NoticeKind): Promise<void> {
    if (!askedBy) return;
    await tx.query(
      'insert into unit_enquiry_notice (body_id, enquiry_id, recipient_id, kind) values ($1, $2, $3, $4)',
      [tx.bodyId, id, askedBy, kind],
    );
    tx.afterCommit(() => this.bell.ring());
  }

  private async to(tx: TenantTx, enquiryId: string, kind: NoticeKind, whom: string): Promise<void> {
    await tx.query(
      `insert into unit_enquiry_notice (body_id, enquiry_id, recipient_id, kind)
       select distinct e.body_id, e.id, o.person_id, $3 from unit_enquiry e join officer o on ${whom}
       where e.id = $2 and e.body_id = $1`,
      [tx.bodyId, enquiryId, kind],
    );
    tx.afterCommit(() => this.bell.ring());
  }
}
