import type { SpecService } from './spec-service.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  oneOf?: Schema[];
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema?: Schema;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

/** One operation of the service as its OpenAPI document tells it. */
export interface Operation {
  /** `POST /media-requests/{id}/answer` */
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  permission: string;
  parameters: Parameter[];
  body: Schema | null;
  /** Takes a form with files. */
  takesFiles: boolean;
  responses: Record<string, Content>;
}

export interface ApiDocument {
  operations: Operation[];
  schemas: Record<string, Schema>;
}

interface RawDocument {
  paths: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, Schema> };
}

interface RawOperation {
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
  'x-permission': string;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of every controller, read from the running service. */
export async function apiOf(service: SpecService): Promise<ApiDocument> {
  const { body } = await service.get<RawDocument>('/openapi.json', { as: 'nobody' });
  const operations = Object.entries(body.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const operation = item[method];
      if (!operation) return [];
      return [
        {
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase() as Operation['method'],
          path,
          permission: operation['x-permission'],
          parameters: operation.parameters ?? [],
          body: operation.requestBody?.content?.['application/json']?.schema ?? null,
          takesFiles: 'multipart/form-data' in (operation.requestBody?.content ?? {}),
          responses: operation.responses,
        },
      ];
    }),
  );
  return { operations, schemas: body.components.schemas };
}

/** A schema with its reference followed. */
export function resolved(schema: Schema, schemas: Record<string, Schema>): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const found = schemas[name];
  if (!found) throw new Error(`the document refers to ${name}, which is not in it`);
  return found;
}
