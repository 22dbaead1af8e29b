/** An OpenAPI 3.1 document, as far as merging needs to know it. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>>;
  [other: string]: unknown;
}

interface Problem {
  properties: { code: { enum?: string[] } };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** References to schemas follow them to their names in the merged document. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [
            key,
            inner.replace(
              /^#\/components\/schemas\/(.+)$/,
              (_, name: string) => `#/components/schemas/${rename(name)}`,
            ),
          ]
        : [key, renamed(inner, rename)],
    ),
  );
}

/** Services describe problems alike but for their codes: the merged schema admits the codes of all. */
function mergedProblem(one: Problem | undefined, other: Problem | undefined): Problem | undefined {
  if (!one || !other) return one ?? other;
  const codes = [...(one.properties.code.enum ?? []), ...(other.properties.code.enum ?? [])];
  return {
    ...one,
    properties: { ...one.properties, code: { ...one.properties.code, enum: [...new Set(codes)].sort() } },
  };
}

/**
 * One document for all services: a service's path `/x` becomes `/api/<service>/x`, its schema `X` becomes `<service>.X` and its
 * operations are tagged with its name. The gateway's own routes stay as they are.
 */
export function mergeDocuments(own: OpenApiDocument, services: Record<string, OpenApiDocument>): OpenApiDocument {
  const merged = structuredClone(own);
  const schemas: Record<string, unknown> = { ...merged.components?.['schemas'] };
  for (const [service, document] of Object.entries(services)) {
    const rename = (name: string) => (name === 'Problem' ? name : `${service}.${name}`);
    for (const [path, item] of Object.entries(document.paths)) {
      const passed = renamed(item, rename) as Record<string, unknown>;
      for (const method of methods) {
        const operation = passed[method] as { operationId?: string } | undefined;
        if (operation)
          passed[method] = {
            ...operation,
            operationId: `${service}.${operation.operationId ?? path}`,
            tags: [service],
          };
      }
      merged.paths[`/api/${service}${path}`] = passed;
    }
    for (const [name, schema] of Object.entries(document.components?.['schemas'] ?? {}))
      schemas[rename(name)] =
        name === 'Problem'
          ? mergedProblem(schemas['Problem'] as Problem | undefined, schema as Problem)
          : renamed(schema, rename);
  }
  merged.components = { ...merged.components, schemas };
  return merged;
}
