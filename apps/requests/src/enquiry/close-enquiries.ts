import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { writeEntry } from './enquiry-entry.js';
import { EnquiryNotices } from './enquiry-notices.js';
import { lockOpenEnquiriesOf, namesOf } from './enquiry-row.js';
import { settleEnquiry } from './settle-enquiry.js';

/** A request that is closed needs no more of its units: their open enquiries end with it, and their officers are told. */
@Injectable()
export class CloseEnquiries {
  constructor(
    private readonly notices: EnquiryNotices,
    private readonly outbox: Outbox,
  ) {}

  /** The caller holds the request's clock. An instruction of the head stays: it asks for more than the answer. */
  async of(tx: TenantTx, requestId: string, at: Date): Promise<void> {
    const open = (await lockOpenEnquiriesOf(tx, requestId)).filter(({ origin }) => origin === 'officer');
    for (const enquiry of open) {
      await settleEnquiry(tx, enquiry, at, null);
      await tx.query(
        `update unit_enquiry set state = 'withdrawn', sequence = sequence + 1 where id = $1 and body_id = $2`,
        [enquiry.id, tx.bodyId],
      );
      await writeEntry(tx, enquiry.id, { at, kind: 'request-closed', actorId: null });
      await this.notices.toRecipients(tx, enquiry.id, 'withdrawn');
      await this.outbox.add(tx, {
        type: 'UnitEnquiryWithdrawn',
        subject: enquiry.id,
        bodyId: tx.bodyId,
        sequence: enquiry.sequence + 1,
        correlationId: enquiry.correlationId,
        legalProfile: enquiry.legalProfile,
        data: { ...namesOf(enquiry), because: 'request-closed' },
      });
    }
  }
}
