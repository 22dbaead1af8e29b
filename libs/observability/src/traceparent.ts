import { context, trace } from '@opentelemetry/api';
import type { SpanContext } from '@opentelemetry/api';
import { correlation } from './correlation.js';

const pattern = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Reads a W3C `traceparent`; undefined for anything malformed, which then simply starts a new trace. */
export function parseTraceparent(value: string | undefined): SpanContext | undefined {
  const match = value === undefined ? null : pattern.exec(value);
  const [, traceId, spanId, flags] = match ?? [];
  if (!traceId || !spanId || !flags) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}

export function formatTraceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${(traceFlags & 1).toString(16).padStart(2, '0')}`;
}

/**
 * The `traceparent` to send with an outgoing call or to store beside an outbox row: the active span's, or else what came in, so that a
 * trace crosses a process that records none.
 */
export function currentTraceparent(): string | undefined {
  const active = trace.getSpanContext(context.active());
  if (active && trace.isSpanContextValid(active)) return formatTraceparent(active);
  return correlation.fields()?.traceparent;
}
