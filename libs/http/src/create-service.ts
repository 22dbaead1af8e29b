import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NestLogger, nameService, registerProcessMetrics, startTracing } from '@baspasoz/observability';
import { describeService } from './openapi/describe-service.js';
import type { ServiceDescription } from './openapi/describe-service.js';
import { problemOf } from './problems-at-the-edge.js';
import { useJsonBodiesOnly } from './shell/body-parsers.js';
import { Lifecycle } from './shell/lifecycle.js';
import { ProblemFilter } from './shell/problem-filter.js';
import { addRequestHooks } from './shell/request-hooks.js';
import { sendProblem } from './shell/send-problem.js';
import { addShellRoutes } from './shell/shell-routes.js';
import { validationPipe } from './validation/validation-pipe.js';

export interface ServiceOptions extends Partial<Omit<ServiceDescription, 'title'>> {
  /** Short name in logs, metrics and traces, such as `requests`. */
  service: string;
  title: string;
  port: number;
  /** Loopback unless HOST or this says otherwise. */
  host?: string;
  bodyLimitBytes?: number;
}

export interface Service {
  app: NestFastifyApplication;
  /** Starts the microservices (event consumers), listens, and takes over SIGTERM and SIGINT. Resolves to the address. */
  start(): Promise<string>;
  /** Stops in order: not ready, consumers and HTTP, relay, Kafka, database. */
  stop(): Promise<void>;
}

const mebibyte = 1024 * 1024;

/** The Fastify adapter of a service, for `createService` and for tests that build their module themselves. */
export function serviceAdapter(bodyLimitBytes = mebibyte): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
    // Of the whole request: files may come over a slow line. Headers have a minute of their own (Node's headersTimeout).
    requestTimeout: 5 * 60_000,
    // The router refuses malformed addresses before any hook runs.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, problemOf(error, bodyLimitBytes)),
  });
}

/** Gives an application made on `serviceAdapter` everything a service has, before it is initialised. */
export function configureService(app: NestFastifyApplication, options: ServiceOptions): void {
  const { bodyLimitBytes = mebibyte, title, version = '0.1.0', catalogues = [], responses } = options;
  const fastify = app.getHttpAdapter().getInstance();
  addRequestHooks(fastify);
  useJsonBodiesOnly(fastify);
  addShellRoutes(fastify, () => describeService(app, { title, version, catalogues, responses }));
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(bodyLimitBytes));
}

/** A Nest application in the shell every service shares: logs, metrics, health, problems, validation, OpenAPI, ordered shutdown. */
export async function createService(AppModule: Type | DynamicModule, options: ServiceOptions): Promise<Service> {
  nameService(options.service);
  registerProcessMetrics(options.service);
  const stopTracing = await startTracing(options.service);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, serviceAdapter(options.bodyLimitBytes), {
    logger: new NestLogger(),
    bodyParser: false,
    abortOnError: false,
  });
  configureService(app, options);
  const lifecycle = new Lifecycle(app, options, stopTracing);
  return { app, start: () => lifecycle.start(), stop: () => lifecycle.stop() };
}
