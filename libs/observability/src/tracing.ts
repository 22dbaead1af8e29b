import { ROOT_CONTEXT, SpanKind, SpanStatusCode, context, trace } from '@opentelemetry/api';
import type { Attributes, Context, Span } from '@opentelemetry/api';
import { scrubText } from './redaction.js';
import { parseTraceparent } from './traceparent.js';

/** Spans of this product; records nothing until `startTracing` has found somewhere to send them. */
export const tracer = trace.getTracer('baspasoz');

export interface SpanOptions {
  kind?: 'server' | 'client' | 'producer' | 'consumer' | 'internal';
  /** Ids and counts; never a person's data. */
  attributes?: Attributes;
  /** The W3C `traceparent` of whoever caused this; the active span when left out. */
  traceparent?: string | undefined;
}

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const;

/** Starts a span without activating it, with the context in which its children run. The caller ends it. */
export function startSpan(name: string, options: SpanOptions = {}): { span: Span; active: Context } {
  const parent = parentContext(options.traceparent);
  const span = tracer.startSpan(
    name,
    { kind: kinds[options.kind ?? 'internal'], attributes: options.attributes ?? {} },
    parent,
  );
  return { span, active: trace.setSpan(parent, span) };
}

/** Runs `work` inside a span, which ends with it and tells its failure. */
export async function withSpan<T>(name: string, options: SpanOptions, work: (span: Span) => Promise<T>): Promise<T> {
  const { span, active } = startSpan(name, options);
  try {
    return await context.with(active, () => work(span));
  } catch (error) {
    failSpan(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** Marks a span as failed with the error's type and scrubbed message. */
export function failSpan(span: Span, error: unknown): void {
  const name = error instanceof Error ? error.name : 'Error';
  span.setStatus({
    code: SpanStatusCode.ERROR,
    message: scrubText(error instanceof Error ? error.message : String(error)),
  });
  span.setAttribute('error.type', name);
}

function parentContext(traceparent: string | undefined): Context {
  const remote = parseTraceparent(traceparent);
  if (remote) return trace.setSpanContext(ROOT_CONTEXT, remote);
  return context.active();
}
