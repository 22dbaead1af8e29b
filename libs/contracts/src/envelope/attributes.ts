import { cloudEventType, eventNameOfType } from '../catalogue.js';
import type { BaspasozEvent } from '../event.js';

/** CloudEvents context attributes: lower-case names, string values. */
export type Attributes = Record<string, string>;

/** An envelope that is not a CloudEvents 1.0 event of this installation. The record cannot be handled, only set aside. */
export class EnvelopeError extends Error {
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'EnvelopeError';
  }
}

const optional = ['causationId', 'traceparent', 'legalProfile', 'region', 'classification'] as const;

/**
 * The attributes of an event: ids and codes only, never a person's data.
 * `sequence` with `sequencetype` follows the CloudEvents sequence extension, whose value is a string.
 */
export function attributesOf(event: BaspasozEvent): Attributes {
  const attributes: Attributes = {
    specversion: '1.0',
    id: event.id,
    type: cloudEventType(event.type),
    source: event.source,
    subject: event.subject,
    time: event.time,
    dataschema: `urn:baspasoz:event:${event.type}:v1`,
    bodyid: event.bodyId,
    sequence: String(event.sequence),
    sequencetype: 'Integer',
    correlationid: event.correlationId,
  };
  for (const name of optional) {
    const value = event[name];
    if (value !== undefined) attributes[name.toLowerCase()] = value;
  }
  return attributes;
}

function required(attributes: Attributes, name: string): string {
  const value = attributes[name];
  if (!value) throw new EnvelopeError(`attribute ${name} is missing`);
  return value;
}

/**
 * The event behind attributes and data. The data is not validated here.
 *
 * @throws {EnvelopeError} when an attribute is missing or malformed, or the type is not known here
 */
export function eventOfAttributes(attributes: Attributes, data: unknown): BaspasozEvent {
  const version = required(attributes, 'specversion');
  if (version !== '1.0') throw new EnvelopeError(`specversion ${version} is not supported`);
  const type = eventNameOfType(required(attributes, 'type'));
  if (!type) throw new EnvelopeError(`type ${attributes['type']} is not known here`);
  const sequence = Number(required(attributes, 'sequence'));
  if (!Number.isSafeInteger(sequence) || sequence < 0)
    throw new EnvelopeError('attribute sequence is not a whole number');
  const event = {
    id: required(attributes, 'id'),
    type,
    source: required(attributes, 'source'),
    subject: required(attributes, 'subject'),
    time: required(attributes, 'time'),
    bodyId: required(attributes, 'bodyid'),
    sequence,
    correlationId: required(attributes, 'correlationid'),
    ...Object.fromEntries(
      optional.flatMap((name) => (attributes[name.toLowerCase()] ? [[name, attributes[name.toLowerCase()]]] : [])),
    ),
    data,
  };
  return event as BaspasozEvent;
}
