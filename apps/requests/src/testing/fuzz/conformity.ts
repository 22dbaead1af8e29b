import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ApiDocument, Operation, Schema } from '../openapi.js';

export interface Answered {
  status: number;
  text: string;
  headers: Record<string, unknown>;
}

/** What an answer promised and did not keep; an empty list when it kept everything. */
export type Conformity = (operation: Operation, answered: Answered) => string[];

/** Objects of an answer hold what the document names and nothing else: what is not told may be what should not be told. */
function sealed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(sealed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, sealed(value)]));
  const { properties, additionalProperties } = schema as Schema;
  return properties && additionalProperties === undefined ? { ...inner, additionalProperties: false } : inner;
}

/** Checks answers against the service's own OpenAPI document: status, content type, body, problem details. */
export function conformityOf({ schemas }: ApiDocument): Conformity {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api', components: { schemas: sealed(schemas) } });
  const compiled = new Map<string, ValidateFunction>();
  const check = (schema: Schema, text: string): string[] => {
    const key = JSON.stringify(sealed(schema)).replaceAll('"#/components', '"api#/components');
    const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key) as object);
    compiled.set(key, validate);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return ['the body is no JSON'];
    }
    return validate(body) ? [] : [`the body differs from its schema: ${ajv.errorsText(validate.errors)}`];
  };

  return ({ responses }, { status, text, headers }) => {
    const type = String(headers['content-type'] ?? '').split(';')[0]!;
    if (status >= 500) return [`answered ${status}`];
    if (status >= 400) {
      if (type !== 'application/problem+json') return [`a failure came as ${type}`];
      const wrong = check({ $ref: '#/components/schemas/Problem' }, text);
      const told = wrong.length ? status : (JSON.parse(text) as { status: number }).status;
      return told === status ? wrong : [`problem details say ${told} of an answer of ${status}`];
    }
    const documented = responses[String(status)];
    if (!documented) return [`the status ${status} is not documented`];
    const contents = documented.content ?? {};
    if (Object.keys(contents).length === 0) return text === '' ? [] : ['a body came where none is documented'];
    const content = contents[type] ?? contents['*/*'];
    if (!content) return [`${type || 'no content type'} is not documented, but ${Object.keys(contents).join(', ')}`];
    return type === 'application/json' && content.schema ? check(content.schema, text) : [];
  };
}
