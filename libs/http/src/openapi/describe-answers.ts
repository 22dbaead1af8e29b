import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

/** What `tools/openapi` reads from the types of a service's routes: by operation id, null where nothing is answered. */
export interface ResponseSchemas {
  operations: Record<string, Schema | null>;
  schemas: Schemas;
}

/** The schemas the build has put beside the compiled service. */
export const readResponseSchemas = (besides: string): ResponseSchemas =>
  JSON.parse(readFileSync(new URL('./response-schemas.json', besides), 'utf8')) as ResponseSchemas;

/** Says in the document what every route answers when it succeeds. */
export function describeAnswers(document: OpenAPIObject, { operations, schemas }: ResponseSchemas): void {
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...schemas } };
  for (const path of Object.values(document.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      const schema = operations[operation?.operationId ?? ''];
      if (!operation || !schema) continue;
      for (const [status, response] of Object.entries(operation.responses))
        if (/^2/.test(status) && response && !('$ref' in response) && !response.content)
          response.content = { 'application/json': { schema } };
    }
}
