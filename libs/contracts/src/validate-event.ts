import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isEventName, type EventName } from './catalogue.js';
import { schemas } from './generated/schemas.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
for (const keyword of ['x-topic', 'x-aggregate', 'x-public', 'x-holds']) ajv.addKeyword(keyword);

/**
 * The schema with every object closed. Schemas stay open so that a new optional field breaks no consumer; who *sends* may
 * not add a field the schema does not know, or a person's data could ride along unnoticed.
 */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner;
}

const open = new Map<EventName, ValidateFunction>();
const strict = new Map<EventName, ValidateFunction>();

function validator(cache: Map<EventName, ValidateFunction>, name: EventName, prepare: (schema: unknown) => unknown) {
  const known = cache.get(name);
  if (known) return known;
  const { $id, ...schema } = schemas[name].schema;
  const compiled = ajv.compile(prepare(schema) as object);
  cache.set(name, compiled);
  return compiled;
}

function errorsOf(validate: ValidateFunction, data: unknown): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    return `${instancePath || '/'} ${message}${extra}`;
  });
}

/**
 * What is wrong with the data of an event that is about to be sent; empty when nothing is.
 * Values are not repeated in the messages.
 */
export function validateEvent(name: string, data: unknown): string[] {
  if (!isEventName(name)) return [`/ unknown event ${name}`];
  return errorsOf(validator(strict, name, closed), data);
}

/** As {@link validateEvent}, for an event that came in: fields a newer sender added are no fault. */
export function validateReceivedEvent(name: string, data: unknown): string[] {
  if (!isEventName(name)) return [`/ unknown event ${name}`];
  return errorsOf(
    validator(open, name, (schema) => schema),
    data,
  );
}
