import { sharedProblems } from '@baspasoz/contracts';
import type { FastifyRequest } from 'fastify';
import { pipeline, Transform } from 'node:stream';
import type { Readable } from 'node:stream';

/**
 * The body of a call that brings files, as it flows: it is never held whole. Problem `payload-too-large`: at once when the call says so
 * itself, else when the limit is passed.
 */
export function uploadInBounds(request: FastifyRequest, body: Readable, maxMebibytes: number): Readable {
  const limit = maxMebibytes * 1024 * 1024;
  const tooLarge = () => sharedProblems['payload-too-large']({ limit: `${maxMebibytes} MiB` });
  if (Number(request.headers['content-length']) > limit) {
    body.resume();
    throw tooLarge();
  }
  let seen = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) done(tooLarge());
      else done(null, chunk);
    },
  });
  // Its failure reaches whoever reads it.
  return pipeline(body, bounded, () => undefined);
}
