import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { resolved } from '../openapi.js';
import type { Schema } from '../openapi.js';

/** Values of an input that name things which are really there, by the name of the property. */
export type Known = Record<string, readonly string[]>;

/** What people, programs and attackers really send; lone surrogates and NUL included. */
export const hostileText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202eтекст',
    "'; drop table media_request; --",
    '${7*7}{{7*7}}',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '%00',
    '🙂'.repeat(300),
    'ы'.repeat(25_000),
    '__proto__',
    '1e999',
    '-0',
    '2026-02-30',
    '2026-04-01T25:61:00Z',
    '+275760-09-13T00:00:01Z',
    '0000-01-01T00:00:00Z',
    '00000000-0000-0000-0000-000000000000',
  ),
);

/** Any JSON there is, of any type and shape. */
export const anyJson: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  fc.constantFrom<unknown>(null, [], {}, 0, -1, 1e308, Number.MAX_SAFE_INTEGER, true, '', [[[[[[[]]]]]]]),
  hostileText,
);

/** Values a schema takes, its boundaries among them; names that are known stand for things that are there. */
export function arbitraryOf(
  schema: Schema,
  schemas: Record<string, Schema>,
  known: Known,
  name = '',
): Arbitrary<unknown> {
  const one = resolved(schema, schemas);
  const ids = known[name.replace(/s$/, '')] ?? known[name];
  if (one.enum) return fc.constantFrom(...one.enum);
  if (one.allOf?.[0]) return arbitraryOf(one.allOf[0], schemas, known, name);
  if (one.properties || one.type === 'object') return objectOf(one, schemas, known);
  if (one.type === 'array')
    return fc.array(arbitraryOf(one.items ?? {}, schemas, known, name), {
      minLength: one.minItems ?? 0,
      maxLength: Math.min(one.maxItems ?? 5, 8),
    });
  if (one.type === 'integer' || one.type === 'number') return numberOf(one);
  if (one.type === 'boolean') return fc.boolean();
  return ids ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, textOf(one)) : textOf(one);
}

function objectOf(one: Schema, schemas: Record<string, Schema>, known: Known): Arbitrary<unknown> {
  const fields = Object.entries(one.properties ?? {}).map(([key, value]) => [
    key,
    arbitraryOf(value, schemas, known, key),
  ]);
  return fc.record(Object.fromEntries(fields) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: one.required ?? [],
  });
}

function numberOf({ type, minimum = -1000, maximum = 1000 }: Schema): Arbitrary<unknown> {
  const between =
    type === 'integer'
      ? fc.integer({ min: minimum, max: maximum })
      : fc.double({ min: minimum, max: maximum, noNaN: true });
  return fc.oneof(fc.constantFrom(minimum, maximum), between);
}

function textOf({ format, minLength = 0, maxLength = 200, pattern }: Schema): Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'email') return fc.emailAddress();
  if (format === 'date') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
  if (format === 'uri') return fc.webUrl();
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const longest = Math.min(maxLength, 400);
  const words = fc
    .array(fc.constantFrom('Просим', 'сообщить', 'дәрі', 'қашан', 'ауруханада', 'сколько', '2026', '🙂', '—'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) => all.join(' ').slice(0, longest).padEnd(minLength, 'ы'));
  return fc.oneof(
    { weight: 3, arbitrary: words },
    fc.constant('ы'.repeat(maxLength)),
    fc.string({ minLength, maxLength: longest }),
  );
}

/** One value of a valid input spoilt: a field of another type, a hostile one, one too many, one taken away. */
export function spoilt(valid: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.nat(), anyJson, fc.constantFrom('replace', 'add', 'remove'))
    .map(([value, at, junk, how]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return junk;
      const keys = Object.keys(value);
      const key = keys[at % Math.max(1, keys.length)];
      if (how === 'add' || key === undefined) return { ...value, unexpected: junk };
      if (how === 'remove') return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      return { ...value, [key]: junk };
    });
}
