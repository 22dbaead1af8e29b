import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** The schema of problem details with the closed set of codes a service answers with. */
export function problemSchema(codes: readonly string[]): Schema {
  return {
    type: 'object',
    required: ['type', 'title', 'status', 'code'],
    properties: {
      type: { type: 'string', description: 'urn:baspasoz:problem:<code>' },
      title: { type: 'string', description: 'What is wrong, in the language of the caller' },
      status: { type: 'integer' },
      code: { type: 'string', enum: [...new Set(codes)].sort() },
      detail: { type: 'string' },
      instance: { type: 'string', description: 'urn:baspasoz:correlation:<correlation id>' },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          required: ['field', 'code', 'message'],
          properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
        },
      },
    },
  };
}
