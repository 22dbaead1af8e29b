import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';

const mostHeldBytes = 256 * 1024;

/**
 * Sends a service's answer on. A short one goes out in one write; and when it breaks off on its way, `onBroken` can still
 * answer instead of half of it being sent. What is long or of unknown length flows through.
 */
export function sendAnswer(reply: FastifyReply, body: Readable, onBroken: (error: Error) => void): void {
  const length = Number(reply.getHeader('content-length'));
  if (!(length <= mostHeldBytes)) return void reply.send(body);
  const chunks: Buffer[] = [];
  body.on('data', (chunk: Buffer) => chunks.push(chunk));
  body.once('end', () => reply.send(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
  body.once('error', onBroken);
}
