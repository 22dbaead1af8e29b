import type { BaspasozEvent } from '../event.js';
import { attributesOf, EnvelopeError, eventOfAttributes, type Attributes } from './attributes.js';

type HeaderValue = string | Uint8Array | (string | Uint8Array)[] | undefined;

const prefix = 'ce_';
const decoder = new TextDecoder('utf-8', { fatal: true });

function text(value: string | Uint8Array): string {
  if (typeof value === 'string') return value;
  try {
    return decoder.decode(value);
  } catch (cause) {
    throw new EnvelopeError('the record is not UTF-8', { cause });
  }
}

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw new EnvelopeError('the value is not JSON', { cause });
  }
}

/**
 * Headers of the Kafka record in CloudEvents binary mode: every attribute as `ce_<name>`, the media type as `content-type`.
 * The record's value is the data as JSON, its key the subject.
 */
export function toKafkaHeaders(event: BaspasozEvent): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  for (const [name, value] of Object.entries(attributesOf(event))) headers[prefix + name] = value;
  return headers;
}

/** The record's value: the event's data as JSON. */
export const toKafkaValue = (event: BaspasozEvent): string => JSON.stringify(event.data);

/**
 * The event of a Kafka record in binary mode.
 *
 * @throws {EnvelopeError} when the headers are no CloudEvents envelope or the value is no JSON
 */
export function fromKafkaHeaders(
  headers: Readonly<Record<string, HeaderValue>>,
  value: string | Uint8Array | null,
): BaspasozEvent {
  const attributes: Attributes = {};
  for (const [name, given] of Object.entries(headers)) {
    const single = Array.isArray(given) ? given[0] : given;
    if (single !== undefined && name.startsWith(prefix)) attributes[name.slice(prefix.length)] = text(single);
  }
  if (value === null) throw new EnvelopeError('the record has no value');
  return eventOfAttributes(attributes, json(text(value)));
}
