import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { sharedProblems } from '@baspasoz/contracts';

/** Bodies are JSON, files where a route takes them, and bytes where a route checks a signature over them; anything else is told so. An empty body is left undefined, for the DTO to say what it misses. */
export function useJsonBodiesOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  // Refuses `__proto__` and `constructor.prototype`, which would otherwise reach class-transformer.
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser(
    /^application\/(?:[\w.-]+\+)?json(?:$|;)/,
    { parseAs: 'string' },
    (request, text, done) => {
      if (takesBytes(request)) return done(null, Buffer.from(text));
      if (text.length === 0) return done(null, undefined);
      void parse(request, String(text), (error, body) =>
        error ? done(sharedProblems['malformed-json']()) : done(null, body),
      );
    },
  );
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (takesBytes(request)) return gather(payload, request.routeOptions.bodyLimit, done);
    const { takesUpload } = request.routeOptions.config as { takesUpload?: boolean };
    const isUpload = /^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '');
    if (takesUpload && isUpload) return done(null, payload);
    payload.resume();
    done(takesUpload ? sharedProblems['upload-expected']() : sharedProblems['unsupported-media-type']());
  });
}

const takesBytes = ({ routeOptions }: FastifyRequest): boolean =>
  Boolean((routeOptions.config as { takesBytes?: boolean }).takesBytes);

/** The whole body as it came, of at most `limit` bytes. */
function gather(payload: Readable, limit: number, done: (error: Error | null, body?: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  payload.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  });
  payload.on('end', () =>
    size > limit ? done(Object.assign(new Error('too large'), { statusCode: 413 })) : done(null, Buffer.concat(chunks)),
  );
  payload.on('error', done);
}
