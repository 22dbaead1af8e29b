import type { FastifyInstance } from 'fastify';
import { sharedProblems } from '@baspasoz/contracts';

/** Bodies are JSON, and files where a route takes them; anything else is told so. An empty body is left undefined, for the DTO to say what it misses. */
export function useJsonBodiesOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  // Refuses `__proto__` and `constructor.prototype`, which would otherwise reach class-transformer.
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser(
    /^application\/(?:[\w.-]+\+)?json(?:$|;)/,
    { parseAs: 'string' },
    (request, text, done) => {
      if (text.length === 0) return done(null, undefined);
      void parse(request, String(text), (error, body) =>
        error ? done(sharedProblems['malformed-json']()) : done(null, body),
      );
    },
  );
  fastify.addContentTypeParser('*', (request, payload, done) => {
    const { takesUpload } = request.routeOptions.config as { takesUpload?: boolean };
    const isUpload = /^multipart\/form-data\s*;/i.test(request.headers['content-type'] ?? '');
    if (takesUpload && isUpload) return done(null, payload);
    payload.resume();
    done(takesUpload ? sharedProblems['upload-expected']() : sharedProblems['unsupported-media-type']());
  });
}
