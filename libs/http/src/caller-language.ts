import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '@baspasoz/contracts';
import './shell/request-shell.js';

/** The language the caller is answered in. */
export const CallerLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language =>
    context.switchToHttp().getRequest<FastifyRequest>().shell?.language ?? 'kk',
);
