import type { BaspasozEvent } from '../event.js';
import { attributesOf, EnvelopeError, eventOfAttributes, type Attributes } from './attributes.js';

/** CloudEvents 1.0 structured mode, `application/cloudevents+json`: what webhooks and the event stream carry. */
export interface StructuredEvent {
  [attribute: string]: unknown;
  specversion: string;
  id: string;
  type: string;
  source: string;
  datacontenttype: 'application/json';
  data: BaspasozEvent['data'];
}

/** The event as one JSON object. */
export function toStructured(event: BaspasozEvent): StructuredEvent {
  const {
    specversion = '1.0',
    id = event.id,
    type = event.type,
    source = event.source,
    ...extensions
  } = attributesOf(event);
  return { specversion, id, type, source, ...extensions, datacontenttype: 'application/json', data: event.data };
}

/**
 * The event of a structured JSON object.
 *
 * @throws {EnvelopeError} when it is no CloudEvents 1.0 event of this installation
 */
export function fromStructured(structured: unknown): BaspasozEvent {
  if (structured === null || typeof structured !== 'object') throw new EnvelopeError('not a JSON object');
  const { data, ...rest } = structured as Record<string, unknown>;
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(rest)) attributes[name] = String(value);
  return eventOfAttributes(attributes, data);
}
