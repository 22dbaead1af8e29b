import { currentTraceparent } from '@baspasoz/observability';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

/** Ours to set, or none of the service's business: the cookie and its CSRF token end here, only services act for a body. */
const withheld = [
  'cookie',
  'x-csrf-token',
  'x-body-id',
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-port',
  'origin',
  'referer',
  'expect',
];

/** Headers of the call to the service. */
export function passedRequestHeaders(request: FastifyRequest, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  for (const name of withheld) delete headers[name];
  if (request.headers.authorization === undefined) delete headers.authorization;
  headers['x-forwarded-for'] = request.ip;
  headers['x-forwarded-proto'] = request.protocol;
  if (request.shell) {
    headers['x-correlation-id'] = request.shell.flow.correlationId;
    const traceparent = currentTraceparent() ?? request.shell.flow.traceparent;
    if (traceparent) headers['traceparent'] = traceparent;
  }
  return headers;
}

/** Headers of the service's answer: its word on caching and content, nothing that concerns the browser's session with us. */
export function passedResponseHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { 'set-cookie': _cookie, connection: _connection, 'keep-alive': _alive, server: _server, ...passed } = headers;
  return passed;
}
