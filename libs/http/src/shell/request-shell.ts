import type { Context, Span } from '@opentelemetry/api';
import type { Language } from '@baspasoz/contracts';
import type { CorrelationFields } from '@baspasoz/observability';

/** What the shell knows about a request while it is being answered. */
export interface RequestShell {
  flow: CorrelationFields;
  language: Language;
  span: Span;
  active: Context;
}

declare module 'fastify' {
  interface FastifyRequest {
    shell: RequestShell | null;
  }
}
