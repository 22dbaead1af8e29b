import {
  EnvelopeError,
  eventNameOfType,
  fromKafkaHeaders,
  validateReceivedEvent,
  type BaspasozEvent,
} from '@baspasoz/contracts';
import type { ReceivedRecord } from '../kafka/kafka-client.js';

/** What a record turned out to be. */
export type Reading =
  | { kind: 'event'; event: BaspasozEvent; record: ReceivedRecord }
  /** Another event type of the topic, one of a later version among them: not for this service. */
  | { kind: 'ignored' }
  | { kind: 'invalid'; error: Error; record: ReceivedRecord };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Thrown for a record that is an event by its envelope and not by its data. */
class InvalidEventData extends Error {
  constructor(type: string, errors: string[]) {
    super(`${type}: ${errors.join('; ')}`);
    this.name = 'InvalidEventData';
  }
}

/** Reads a record as far as this service needs it: only events it handles are parsed and checked. */
export function readRecord(record: ReceivedRecord, handles: (name: string) => boolean): Reading {
  const type = record.headers['ce_type']?.toString('utf8');
  if (!type) return { kind: 'invalid', error: new EnvelopeError('attribute type is missing'), record };
  const name = eventNameOfType(type);
  if (!name || !handles(name)) return { kind: 'ignored' };
  try {
    const event = fromKafkaHeaders(record.headers, record.value);
    if (!uuid.test(event.id)) throw new EnvelopeError('attribute id is not a UUID');
    if (!uuid.test(event.bodyId)) throw new EnvelopeError('attribute bodyid is not a UUID');
    if (record.key === null) throw new EnvelopeError('the record has no key');
    const errors = validateReceivedEvent(event.type, event.data);
    if (errors.length > 0) throw new InvalidEventData(event.type, errors);
    return { kind: 'event', event, record };
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof InvalidEventData) return { kind: 'invalid', error, record };
    throw error;
  }
}
