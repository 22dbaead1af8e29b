import type { FastifyInstance } from 'fastify';
import { sharedProblems } from '@baspasoz/contracts';

/** Bodies are JSON; anything else is told so. An empty body is left undefined, for the DTO to say what it misses. */
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
  fastify.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(sharedProblems['unsupported-media-type']());
  });
}
