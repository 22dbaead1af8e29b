import type { EventData } from './generated/events.js';
import { schemas } from './generated/schemas.js';

/** Short name of an event, such as `RequestReceived`. */
export type EventName = keyof EventData;

/** Every event there is, ordered by domain and name. */
export const eventNames = Object.keys(schemas) as EventName[];

export const isEventName = (value: string): value is EventName => Object.hasOwn(schemas, value);

/** Topic of an event: one per aggregate type, keyed by aggregate id. Coordination's events are all keyed by body id. */
export const topicOf = (name: EventName): string => schemas[name].schema['x-topic'];

/** Every topic of the installation, once. */
export const topics = [...new Set(eventNames.map(topicOf))];

/** Aggregate type whose id is the event's subject, such as `Request`. */
export const aggregateOf = (name: EventName): string => schemas[name].schema['x-aggregate'];

/** True when the event may leave the installation in a body's public stream. */
export const isPublic = (name: EventName): boolean => schemas[name].schema['x-public'];

/** CloudEvents type, such as `kz.baspasoz.requests.RequestReceived.v1`. */
export const cloudEventType = (name: EventName): string => `kz.baspasoz.${schemas[name].domain}.${name}.v1`;

const namesByType = new Map(eventNames.map((name) => [cloudEventType(name), name]));

/** Short name behind a CloudEvents type; undefined for a type or version this installation does not know. */
export const eventNameOfType = (type: string): EventName | undefined => namesByType.get(type);
