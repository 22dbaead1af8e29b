import type { BaspasozEvent } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';

@Controller()
export class RequestReceived {
  /** What a mail needs to draw the clock while `requests` is stopped. */
  @Consumes('RequestReceived')
  async keep({ data }: BaspasozEvent<'RequestReceived'>, tx: TenantTx): Promise<void> {
    await tx.query(
      `insert into request (body_id, request_id, number, kind, legal_profile, received_at, due_on)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [tx.bodyId, data.requestId, data.number, data.kind, data.legalProfile, data.receivedAt, data.dueOn],
    );
  }
}
