import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClockRow } from './clock-row.js';

type Said = Pick<AnyOutgoingEvent, 'type' | 'data'>;

/** Says things of a locked request, each as a version of its own: the aggregate is counted up and the events are put down in order. */
@Injectable()
export class SayOfRequest {
  constructor(private readonly outbox: Outbox) {}

  async say(tx: TenantTx, request: ClockRow, events: Said[]): Promise<void> {
    const [counted] = await tx.query<{ sequence: number }>(
      'update statutory_clock set sequence = sequence + $3 where request_id = $1 and body_id = $2 returning sequence',
      [request.requestId, tx.bodyId, events.length],
    );
    let sequence = (counted?.sequence ?? request.sequence) - events.length;
    for (const event of events) {
      sequence += 1;
      await this.outbox.add(tx, {
        ...event,
        subject: request.requestId,
        bodyId: tx.bodyId,
        sequence,
        correlationId: request.correlationId,
        legalProfile: request.legalProfile,
      } as AnyOutgoingEvent);
    }
  }
}
