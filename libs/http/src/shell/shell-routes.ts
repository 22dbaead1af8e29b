import type { FastifyInstance, FastifyReply } from 'fastify';
import { health, metrics } from '@baspasoz/observability';
import type { HealthReport } from '@baspasoz/observability';

/**
 * Routes every service has, open to whoever reaches the service itself (the gateway does not pass them on): probes, metrics and the
 * OpenAPI document, which is made at the first question.
 */
export function addShellRoutes(fastify: FastifyInstance, describe: () => object): void {
  let document: object | undefined;
  fastify.get('/health/live', async (_request, reply) => answer(reply, await health.live()));
  fastify.get('/health/ready', async (_request, reply) => answer(reply, await health.ready()));
  fastify.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  fastify.get('/openapi.json', async () => (document ??= describe()));
}

function answer(reply: FastifyReply, { ok, ...report }: HealthReport): FastifyReply {
  return reply
    .code(ok ? 200 : 503)
    .header('cache-control', 'no-store')
    .send(report);
}
