import { sharedProblems } from '@baspasoz/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { isOurs } from '../edge/edge-request.js';
import { pagePolicy } from '../edge/security-headers.js';
import type { WebFile, WebFiles } from './web-files.js';

/** Everything that is no API: files of the built web, and its page for every other address (the web routes by itself). */
export function addWeb(fastify: FastifyInstance, web: WebFiles | undefined): void {
  fastify.get('/*', (request, reply) => {
    const path = pathOf(request);
    if (!web || path === undefined || isOurs(`${path}/`)) throw sharedProblems['not-found']();
    const file = web.file(path);
    if (file) return sendFile(request, reply, file);
    // A missing script must not be answered with a page.
    if (/\.[a-z0-9]{1,11}$/i.test(path)) throw sharedProblems['not-found']();
    return sendPage(reply, web.page);
  });
}

/** A fresh nonce for every page: one that is known beforehand protects nothing. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cross-origin-opener-policy', 'same-origin')
    .header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('__CSP_NONCE__', nonce));
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: WebFile): FastifyReply {
  reply
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const encoding = encodingFor(request.headers['accept-encoding']);
  const bytes = file.encoded(encoding);
  if (bytes !== file.encoded('identity')) reply.header('content-encoding', encoding);
  return reply.type(file.type).send(bytes);
}

function encodingFor(accepted: string | string[] | undefined): 'br' | 'gzip' | 'identity' {
  const names = String(accepted ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding)) ?? 'identity';
}

function pathOf(request: FastifyRequest): string | undefined {
  const [path = '/'] = (request.raw.url ?? '/').split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
