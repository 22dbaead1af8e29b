import { toProblemDetails } from '@baspasoz/contracts';
import type { Problem } from '@baspasoz/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLanguage } from '../language.js';

/** Answers with RFC 9457 problem details in the caller's language; `instance` names the flow, for whoever reports the failure. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  const language = request.shell?.language ?? negotiateLanguage(undefined, request.headers['accept-language']);
  const instance = request.shell ? `urn:baspasoz:correlation:${request.shell.flow.correlationId}` : undefined;
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  reply
    .code(problem.status)
    .header('content-language', language)
    .type('application/problem+json; charset=utf-8')
    .send(toProblemDetails(problem, language, instance));
}
