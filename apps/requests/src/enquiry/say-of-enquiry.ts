import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import type { EnquiryState } from '../domain/enquiry-state.js';
import { enquiryEventOf } from './enquiry-event.js';
import type { Said } from './enquiry-event.js';

/** Keeps where an enquiry stands after an action, counts it up and tells of it. The caller holds its lock. */
@Injectable()
export class SayOfEnquiry {
  constructor(private readonly outbox: Outbox) {}

  async done(tx: TenantTx, said: Said, state: EnquiryState): Promise<void> {
    const { id, sequence, correlationId, legalProfile } = said.enquiry;
    await tx.query('update unit_enquiry set state = $3, sequence = sequence + 1 where id = $1 and body_id = $2', [
      id,
      tx.bodyId,
      state,
    ]);
    const envelope = { subject: id, bodyId: tx.bodyId, sequence: sequence + 1, correlationId, legalProfile };
    // Type and data come as a pair; spreading them apart loses that.
    await this.outbox.add(tx, { ...envelope, ...enquiryEventOf(said) } as AnyOutgoingEvent);
  }
}
