import {
  aggregateOf,
  toKafkaHeaders,
  toKafkaValue,
  topicOf,
  validateEvent,
  type BaspasozEvent,
} from '@baspasoz/contracts';
import { correlation, currentTraceparent } from '@baspasoz/observability';
import { v7 as uuidv7 } from 'uuid';
import type { AnyOutgoingEvent } from './outgoing-event.js';

/** One row of the outbox, without what the database fills in (seq, shard, created_at). */
export interface OutboxRow {
  id: string;
  topic: string;
  aggregatetype: string;
  aggregateid: string;
  type: string;
  headers: Record<string, string>;
  payload: string | null;
  body_id: string | null;
}

/** An event that does not match its contract. A fault in our own program: it must not be stored, let alone sent. */
export class InvalidOutgoingEvent extends Error {
  constructor(
    type: string,
    readonly errors: string[],
  ) {
    super(`${type} does not match its schema: ${errors.join('; ')}`);
    this.name = 'InvalidOutgoingEvent';
  }
}

/**
 * The outbox row of an event: its CloudEvents headers and its data, checked against the contract.
 * @throws {InvalidOutgoingEvent} when the data does not match the schema of its type
 */
export function outboxRow(outgoing: AnyOutgoingEvent, service: string): OutboxRow {
  const errors = validateEvent(outgoing.type, outgoing.data);
  if (errors.length > 0) throw new InvalidOutgoingEvent(outgoing.type, errors);
  const event: BaspasozEvent = {
    ...outgoing,
    id: outgoing.id ?? uuidv7(),
    source: `/bodies/${outgoing.bodyId}/${service}`,
    time: outgoing.time ?? new Date().toISOString(),
    correlationId: outgoing.correlationId ?? correlation.current(),
    causationId: outgoing.causationId ?? correlation.fields()?.eventId,
    traceparent: currentTraceparent(),
  };
  return {
    id: event.id,
    topic: topicOf(event.type),
    aggregatetype: aggregateOf(event.type),
    aggregateid: event.subject,
    type: event.type,
    headers: toKafkaHeaders(event),
    payload: toKafkaValue(event),
    body_id: event.bodyId,
  };
}
