import { resolved } from './openapi.js';
import type { Schema } from './openapi.js';

/** Values by the name of a property, where the schema alone does not tell what is sensible. */
export type Given = Record<string, unknown>;

/** The plainest value a schema takes: what is required, nothing more. */
export function sampleOf(schema: Schema, schemas: Record<string, Schema>, given: Given, name = ''): unknown {
  const one = resolved(schema, schemas);
  if (name in given) return one.type === 'array' ? [given[name]].flat() : given[name];
  if (one.enum) return one.enum[0];
  if (one.allOf?.[0]) return sampleOf(one.allOf[0], schemas, given, name);
  if (one.anyOf?.[0]) return sampleOf(one.anyOf[0], schemas, given, name);
  if (one.type === 'object' || one.properties) {
    const wanted = Object.entries(one.properties ?? {}).filter(([key]) => one.required?.includes(key) || key in given);
    return Object.fromEntries(wanted.map(([key, value]) => [key, sampleOf(value, schemas, given, key)]));
  }
  if (one.type === 'array')
    return Array.from({ length: one.minItems ?? 0 }, () =>
      sampleOf(one.items ?? {}, schemas, given, name.replace(/s$/, '')),
    );
  if (one.type === 'integer' || one.type === 'number') return one.minimum ?? 1;
  if (one.type === 'boolean') return true;
  return sampleText(one);
}

function sampleText({ format, minLength = 1 }: Schema): string {
  if (format === 'uuid') return '0192f000-0000-7000-8000-00000000abcd';
  if (format === 'email') return 'someone@example.test';
  if (format === 'uri') return 'https://example.test/';
  if (format === 'date') return '2026-04-01';
  if (format === 'date-time') return '2026-04-01T05:00:00Z';
  return 'Просим сообщить, сколько лекарств закуплено.'.padEnd(minLength, '.');
}
