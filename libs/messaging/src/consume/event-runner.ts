import type { BaspasozEvent } from '@baspasoz/contracts';
import { correlation, counter, durations, withSpan } from '@baspasoz/observability';
import { bodyId, type Tenants, type TenantTx } from '@baspasoz/persistence';
import { recordInInbox } from './inbox.js';

/** What a service does about an event, inside the transaction of the event's body. */
export type HandleEvent = (event: BaspasozEvent, tx: TenantTx) => Promise<void>;

const outcomes = counter('events_consumed_total', 'Events by outcome', ['consumer', 'type', 'outcome']);
const duration = durations('event_handling_duration_seconds', 'Duration of one handler call', ['consumer', 'type']);

/** Runs events against the service's handlers: inbox row, effect and the effect's outbox rows in one transaction. */
export class EventRunner {
  constructor(
    private readonly consumer: string,
    private readonly tenants: Tenants,
    private readonly handle: HandleEvent,
  ) {}

  /** All of them in one transaction, each body's events in its own scope and in their order; all are stored, or none. */
  async together(events: BaspasozEvent[]): Promise<void> {
    const bodies = Map.groupBy(events, (event) => event.bodyId);
    await this.tenants.batch(async (batch) => {
      for (const [body, ofBody] of bodies) await batch.as(bodyId(body), (tx) => this.inOrder(tx, ofBody));
    });
  }

  async one(event: BaspasozEvent): Promise<void> {
    await this.tenants.run(bodyId(event.bodyId), (tx) => this.inOrder(tx, [event]));
  }

  private async inOrder(tx: TenantTx, events: BaspasozEvent[]): Promise<void> {
    const fresh = await recordInInbox(tx, this.consumer, events);
    for (const event of events) {
      // `delete` also answers for the same event twice in one batch.
      const isNew = fresh.delete(event.id.toLowerCase());
      if (isNew) await this.call(event, tx);
      outcomes.inc({ consumer: this.consumer, type: event.type, outcome: isNew ? 'handled' : 'duplicate' });
    }
  }

  private async call(event: BaspasozEvent, tx: TenantTx): Promise<void> {
    const end = duration.startTimer({ consumer: this.consumer, type: event.type });
    const { bodyId: body, id: eventId, traceparent } = event;
    await correlation.run(
      event.correlationId,
      () =>
        withSpan(
          `consume ${event.type}`,
          { kind: 'consumer', traceparent, attributes: { 'event.id': eventId, 'event.type': event.type } },
          () => this.handle(event, tx),
        ),
      { bodyId: body, eventId, traceparent },
    );
    end();
  }
}
