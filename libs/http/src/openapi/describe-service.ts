import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { sharedProblems } from '@baspasoz/contracts';
import type { ProblemDefinition } from '@baspasoz/contracts';
import { describeInputs } from './describe-inputs.js';
import { describePermissions } from './describe-permissions.js';
import { describeAnswers } from './describe-answers.js';
import type { ResponseSchemas } from './describe-answers.js';
import { problemSchema } from './problem-schema.js';

export interface ServiceDescription {
  title: string;
  version: string;
  /** The service's own problems beside the shared ones. */
  catalogues: readonly { definitions: Readonly<Record<string, ProblemDefinition>> }[];
  /** What the routes answer, as the build read it from their types. */
  responses?: ResponseSchemas | undefined;
}

/** The OpenAPI 3.1 document of a service; every operation answers failures with problem details. */
export function describeService(
  app: INestApplication,
  { title, version, catalogues, responses }: ServiceDescription,
): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion(version)
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  describeInputs(app);
  describePermissions(app);
  const document = SwaggerModule.createDocument(app, outline);
  const codes = [sharedProblems, ...catalogues].flatMap(({ definitions }) => Object.keys(definitions));
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema(codes) },
  };
  if (responses) describeAnswers(document, responses);
  const failure = {
    description: 'Problem details (RFC 9457) in the language of the caller',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses = { ...operation.responses, default: failure };
      if (Reflect.get(operation, 'x-permission') === 'public') operation.security = [];
    }
  return document;
}
