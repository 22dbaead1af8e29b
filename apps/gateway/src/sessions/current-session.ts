import { sharedProblems } from '@baspasoz/contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import '../edge/edge-request.js';
import type { Session } from './session.js';

/** The web session of the call; a problem for visitors and programs, who have none. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!session) throw sharedProblems.unauthenticated();
  return session;
});
