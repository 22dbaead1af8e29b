import type { EventName } from './catalogue.js';
import type { EventData } from './generated/events.js';

/** One event as the services see it; `toKafkaHeaders` and `toStructured` give its CloudEvents 1.0 form. */
export interface BaspasozEvent<N extends EventName = EventName> {
  /** UUID; the same id is the same event. */
  id: string;
  type: N;
  /** `/bodies/<bodyId>/<service>` */
  source: string;
  /** Aggregate id: the key of the record, so that the events of one aggregate keep their order. */
  subject: string;
  /** Instant of the fact, ISO 8601 UTC. */
  time: string;
  bodyId: string;
  /** Version of the aggregate after this event. */
  sequence: number;
  /** The same in every event of one flow, end to end. */
  correlationId: string;
  /** Id of the event that caused this one. */
  causationId?: string;
  /** W3C trace context. */
  traceparent?: string;
  legalProfile?: string;
  region?: string;
  classification?: string;
  data: EventData[N];
}

/** Narrows an event to one name. */
export const isEvent = <N extends EventName>(
  event: BaspasozEvent,
  name: N,
): event is BaspasozEvent<N> & BaspasozEvent => event.type === name;
