import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { writeEntry } from './enquiry-entry.js';
import { EnquiryNotices } from './enquiry-notices.js';
import { lockOpenEnquiriesOf } from './enquiry-row.js';
import type { EnquiryRow } from './enquiry-row.js';
import { SayOfEnquiry } from './say-of-enquiry.js';
import { settleEnquiry } from './settle-enquiry.js';

/** What is closed needs no more of whoever was asked for it: open enquiries end with it, and the officers who were asked are told. */
@Injectable()
export class CloseEnquiries {
  constructor(
    private readonly notices: EnquiryNotices,
    private readonly say: SayOfEnquiry,
  ) {}

  /** The caller holds the request's clock. An instruction of the head stays: it asks for more than the answer. */
  async of(tx: TenantTx, requestId: string, at: Date): Promise<void> {
    const open = await lockOpenEnquiriesOf(tx, 'request_id', requestId);
    for (const enquiry of open.filter(({ origin }) => origin === 'officer'))
      await this.close(tx, enquiry, at, 'request-closed');
  }

  /** What units were asked for the question of another body; the caller holds its lock. */
  async servingOf(tx: TenantTx, enquiryId: string, at: Date): Promise<void> {
    for (const enquiry of await lockOpenEnquiriesOf(tx, 'serves_id', enquiryId))
      await this.close(tx, enquiry, at, 'withdrawn');
  }

  private async close(
    tx: TenantTx,
    enquiry: EnquiryRow,
    at: Date,
    because: 'request-closed' | 'withdrawn',
  ): Promise<void> {
    const step = enquiry.otherBodyId ? { stepId: v7() } : {};
    const late = await settleEnquiry(tx, enquiry, at, null);
    const kind = because === 'withdrawn' ? 'withdraw' : because;
    await writeEntry(tx, enquiry.id, { at, kind, actorId: null, ...step });
    await this.notices.toRecipients(tx, enquiry.id, 'withdrawn');
    const said = { enquiry, action: 'withdraw' as const, at, by: null, late, dueAt: enquiry.dueAt, because, ...step };
    await this.say.done(tx, said, 'withdrawn');
  }
}
