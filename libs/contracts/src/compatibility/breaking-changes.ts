/** A self-contained JSON Schema, as the generator bundles it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Event name → schema. */
export type SchemaSet = Readonly<Record<string, JsonSchema>>;

/** Keywords that say nothing about which data is valid. */
const annotations = new Set(['$schema', '$id', '$defs', 'title', 'description', 'examples', 'x-holds', 'x-public']);
/** Keywords with a comparison of their own. */
const structural = new Set(['properties', 'required', 'items', 'enum']);

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { $ref, ...own } = schema;
  if (typeof $ref !== 'string') return schema;
  const target = (root['$defs'] as SchemaSet | undefined)?.[$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`${$ref} leads nowhere`);
  return { ...resolve(target, root), ...own };
}

/**
 * What a reader of the released contract would trip over, one line each; empty when old readers and old events both stay valid.
 *
 * Forbidden: to remove or rename an event or a field, to move a topic, to change any rule on a value (narrower breaks the
 * events already stored, wider breaks the readers already deployed), to change a list of values either way, to make a
 * field required or no longer required, to take an event out of the public stream. Allowed: a new event, a new optional field.
 */
export function breakingChanges(released: SchemaSet, current: SchemaSet): string[] {
  return Object.entries(released).flatMap(([name, before]) => {
    const now = current[name];
    if (!now) return [`${name}: removed or renamed`];
    const hidden = before['x-public'] === true && now['x-public'] !== true ? [`${name}: no longer public`] : [];
    return [...hidden, ...compare(name, before, now, before, now)];
  });
}

function compare(path: string, a: JsonSchema, b: JsonSchema, rootA: JsonSchema, rootB: JsonSchema): string[] {
  const before = resolve(a, rootA);
  const now = resolve(b, rootB);
  const found = [...rules(path, before, now), ...enumeration(path, before, now), ...requirements(path, before, now)];
  const fieldsNow = (now['properties'] ?? {}) as SchemaSet;
  for (const [field, schema] of Object.entries((before['properties'] ?? {}) as SchemaSet)) {
    const counterpart = fieldsNow[field];
    if (counterpart) found.push(...compare(`${path}.${field}`, schema, counterpart, rootA, rootB));
    else found.push(`${path}.${field}: removed or renamed`);
  }
  if (isSchema(before['items']) && isSchema(now['items']))
    found.push(...compare(`${path}[]`, before['items'], now['items'], rootA, rootB));
  else if (isSchema(before['items']) || isSchema(now['items'])) found.push(`${path}: items changed`);
  return found;
}

function rules(path: string, before: JsonSchema, now: JsonSchema): string[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keywords]
    .filter((keyword) => !annotations.has(keyword) && !structural.has(keyword))
    .filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(now[keyword]))
    .map(
      (keyword) =>
        `${path}: ${keyword} changed from ${JSON.stringify(before[keyword])} to ${JSON.stringify(now[keyword])}`,
    );
}

function enumeration(path: string, before: JsonSchema, now: JsonSchema): string[] {
  const valuesOf = (schema: JsonSchema) => (schema['enum'] as unknown[] | undefined)?.map(String);
  const [had, has] = [valuesOf(before), valuesOf(now)];
  if (!had && !has) return [];
  if (!had || !has) return [`${path}: list of values ${had ? 'dropped' : 'added'}`];
  return [
    ...had.filter((value) => !has.includes(value)).map((value) => `${path}: value ${value} removed`),
    ...has.filter((value) => !had.includes(value)).map((value) => `${path}: value ${value} added`),
  ];
}

function requirements(path: string, before: JsonSchema, now: JsonSchema): string[] {
  const had = (before['required'] ?? []) as string[];
  const has = (now['required'] ?? []) as string[];
  return [
    ...has.filter((field) => !had.includes(field)).map((field) => `${path}.${field}: newly required`),
    ...had.filter((field) => !has.includes(field)).map((field) => `${path}.${field}: no longer required`),
  ];
}
