import { eventNames, type BaspasozEvent, type EventName } from '@baspasoz/contracts';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { EventLog } from '../stream/event-log.js';
import { EventHub } from '../stream/event-hub.js';

/** Keeps every event of every service for the stream. Who may hear which one is decided where it is sent. */
@Controller()
export class KeepEvents {
  constructor(
    private readonly log: EventLog,
    private readonly hub: EventHub,
  ) {}

  keep(event: BaspasozEvent, tx: TenantTx): void {
    this.log.append(tx, event, () => this.hub.ring());
  }
}

/** One method per event, since a Nest handler listens to one pattern: `keepRequestReceived`, `keepHeadNotified`, … */
function consume(name: EventName): void {
  const method = `keep${name}`;
  const descriptor: TypedPropertyDescriptor<(event: BaspasozEvent, tx: TenantTx) => Promise<void>> = {
    async value(this: KeepEvents, event, tx) {
      this.keep(event, tx);
    },
    writable: true,
    configurable: true,
  };
  Object.defineProperty(KeepEvents.prototype, method, descriptor);
  Consumes(name)(KeepEvents.prototype, method, descriptor);
}

eventNames.forEach(consume);
