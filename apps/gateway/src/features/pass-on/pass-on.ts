import { Problem, sharedProblems } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';
import replyFrom from '@fastify/reply-from';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isPublicCall } from '../../edge/edge-request.js';
import { passedRequestHeaders, passedResponseHeaders } from './passed-headers.js';
import { sendAnswer } from './send-answer.js';
import { servicePath } from './service-path.js';
import { uploadInBounds } from './upload-in-bounds.js';

/** Name in the address → address of the service. */
export type Upstreams = Readonly<Record<string, string>>;

type Call = FastifyRequest<{ Params: { service: string } }>;

const retryAfterSeconds = 5;

/**
 * `/api/<service>/<rest>` → `/<rest>` of the service, with the caller's token. The body passes as bytes: the service reads and
 * checks it; files flow through. A Fastify route and not a Nest controller, for this is the hot path of everything.
 */
export function addPassage(fastify: FastifyInstance, upstreams: Upstreams, uploadMaxMebibytes: number): void {
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.addContentTypeParser(/^multipart\/form-data\s*;/i, (request, body, done) => {
      try {
        done(null, uploadInBounds(request, body, uploadMaxMebibytes));
      } catch (error) {
        done(error as Error);
      }
    });
    await scope.register(replyFrom, {
      undici: { connections: 64, connect: { timeout: 2000 }, headersTimeout: 30_000, bodyTimeout: 30_000 },
      disableRequestLogging: true,
      disableCache: true,
    });
    scope.route<{ Params: { service: string } }>({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url: '/api/:service/*',
      handler: (request, reply) => {
        const address = addressOf(request, upstreams);
        const { body } = request;
        return reply.from(address, {
          ...(Buffer.isBuffer(body)
            ? { body, contentType: request.headers['content-type'] ?? 'application/json' }
            : {}),
          rewriteRequestHeaders: (_request, headers) => passedRequestHeaders(request, headers),
          rewriteHeaders: passedResponseHeaders,
          retryDelay: ({ err, attempt }) => retryDelayMs(request.method, err, attempt),
          onResponse: (_request, _reply, { stream }) =>
            sendAnswer(reply, stream, (error) => failed(request, reply, error)),
          onError: (_reply, { error }) => failed(request, reply, error),
        });
      },
    });
  });
}

function addressOf(request: Call, upstreams: Upstreams): string {
  const { service } = request.params;
  const { url = '' } = request.raw;
  const upstream = Object.hasOwn(upstreams, service) ? upstreams[service] : undefined;
  const path = upstream && servicePath(url, service);
  if (!upstream || !path) throw sharedProblems['not-found']();
  if (!request.headers.authorization && !isPublicCall(url)) throw sharedProblems.unauthenticated();
  return upstream.replace(/\/$/, '') + path;
}

/** Also for an answer that broke off: its headers were copied already and are not ours. */
function failed(request: Call, reply: FastifyReply, error: Error): void {
  const refusal = request.body instanceof Readable ? request.body.errored : null;
  // The rest of it is on its way; nobody will read it.
  if (refusal instanceof Problem) return void reply.header('connection', 'close').send(refusal);
  logger.warn({ err: error, upstream: request.params.service }, 'a service did not answer');
  for (const name of ['content-length', 'content-encoding', 'etag', 'location']) reply.removeHeader(name);
  reply.header('retry-after', retryAfterSeconds).send(sharedProblems['service-unavailable']());
}

/** A kept connection may have been closed by the service just now: a reading call is made once more on a new one. */
function retryDelayMs(method: string, error: Error & { code?: string }, attempt: number): number | null {
  return (method === 'GET' || method === 'HEAD') && error?.code === 'UND_ERR_SOCKET' && attempt === 0 ? 1 : null;
}
