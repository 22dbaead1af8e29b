import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { failSpan, logger } from '@baspasoz/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '../problems-at-the-edge.js';
import { sendProblem } from './send-problem.js';

/** The one place where whatever was thrown becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly bodyLimitBytes: number) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error, this.bodyLimitBytes);
    if (problem.code === 'internal-error') {
      if (request.shell) failSpan(request.shell.span, error);
      logger.error({ err: error, route: request.routeOptions.url }, 'a request failed unexpectedly');
    }
    // An event stream may fail after its first byte; then the connection is all that is left to end.
    if (reply.sent || reply.raw.headersSent) reply.raw.destroy();
    else sendProblem(request, reply, problem);
  }
}
