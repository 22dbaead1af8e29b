import type { EventData, EventName } from '@baspasoz/contracts';

/** What a handler says about a fact. The envelope (source, trace, time) is added by the outbox. */
export interface OutgoingEvent<N extends EventName = EventName> {
  type: N;
  /** Aggregate id. */
  subject: string;
  bodyId: string;
  /** Version of the aggregate after this event. */
  sequence: number;
  /** Of the flow this belongs to; the current flow's when left out. */
  correlationId?: string;
  /** Id of the causing event; inside a consumer the event in hand when left out. */
  causationId?: string;
  data: EventData[N];
  /** UUID, version 7 when left out. A deadline's event has a UUIDv5 of its row, so that a second firing is a duplicate. */
  id?: string;
  /** Instant of the fact, ISO 8601 UTC; now when left out. */
  time?: string;
  legalProfile?: string;
  region?: string;
  classification?: string;
}

/** An outgoing event whose name fixes its data; a plain union would let them differ. */
export type AnyOutgoingEvent = { [N in EventName]: OutgoingEvent<N> }[EventName];
