import { context } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sharedProblems } from '@baspasoz/contracts';
import { correlation, httpRequestDuration, logger, parseTraceparent, startSpan } from '@baspasoz/observability';
import { negotiateLanguage } from '../language.js';
import { unstorableText } from '../validation/storable-text.js';
import './request-shell.js';

const quiet = new Set(['/health/live', '/health/ready', '/metrics']);

/**
 * Around every request: correlation id and trace context in and out, the language, a check of the text, then duration and one log
 * line. Logs name the route's pattern, never the address, whose query may hold a tracking code or a person's name.
 */
export function addRequestHooks(fastify: FastifyInstance): void {
  fastify.decorateRequest('shell', null);

  fastify.addHook('onRequest', (request, reply, done) => {
    const traceparent = single(request.headers['traceparent']);
    const flow = correlation.start(
      single(request.headers['x-correlation-id']),
      parseTraceparent(traceparent) && traceparent ? { traceparent } : {},
    );
    const { span, active } = startSpan(`${request.method} ${routeOf(request)}`, {
      kind: 'server',
      traceparent,
      attributes: { 'http.request.method': request.method, 'http.route': routeOf(request) },
    });
    const query = request.query as { lang?: unknown } | null;
    const language = negotiateLanguage(query?.lang, request.headers['accept-language']);
    // Understood here; a DTO would refuse it as an unknown property.
    if (query) delete query.lang;
    request.shell = { flow, language, span, active };
    reply.header('x-correlation-id', flow.correlationId);
    enter(request, done);
  });

  // Reading the body leaves the asynchronous context, so it is entered again behind it.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const { body, query, params } = request;
    const unstorable = [
      ...(isParsed(body) ? unstorableText(body) : []),
      ...unstorableText(query),
      ...unstorableText(params),
    ];
    if (unstorable.length > 0) return done(sharedProblems['invalid-input'](undefined, unstorable));
    enter(request, done);
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    const seconds = reply.elapsedTime / 1000;
    httpRequestDuration.observe({ method: request.method, route, status: String(reply.statusCode) }, seconds);
    request.shell?.span.setAttribute('http.response.status_code', reply.statusCode).end();
    if (!quiet.has(route) || reply.statusCode >= 400) {
      const line = {
        method: request.method,
        route,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
      };
      // The hook may run outside the flow (a closed connection), so the ids are given here.
      logger.info({ ...request.shell?.flow, ...line }, 'request answered');
    }
    done();
  });
}

function enter(request: FastifyRequest, done: () => void): void {
  const { shell } = request;
  if (!shell) return done();
  correlation.resume(shell.flow, () => context.with(shell.active, done));
}

/** Buffers and streams belong to whoever passes them on (the gateway). */
function isParsed(body: unknown): boolean {
  return !Buffer.isBuffer(body) && typeof (body as { pipe?: unknown } | null | undefined)?.pipe !== 'function';
}

const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
