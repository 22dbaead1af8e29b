import { pino } from 'pino';
import type { DestinationStream, Logger, LoggerOptions } from 'pino';
import { correlation } from './correlation.js';
import { describeError, redact, scrubText } from './redaction.js';

let serviceName = 'baspasoz';

/** Names this process in every log line from now on. */
export function nameService(service: string): void {
  serviceName = service;
}

/** pino options: JSON lines, ISO time, the ids of the current flow, nothing that identifies a person. */
export function loggerOptions(): LoggerOptions {
  return {
    level: process.env.LOG_LEVEL ?? 'info',
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    mixin: () => ({ service: serviceName, ...correlation.fields() }),
    formatters: {
      level: (level) => ({ level }),
      log: (fields) => redact(fields) as Record<string, unknown>,
    },
    serializers: { err: (error) => (error instanceof Error ? describeError(error) : error) },
    hooks: {
      logMethod(args, method) {
        const [first] = args as unknown[];
        const error = args.length === 1 ? errorIn(first) : undefined;
        // pino would take the message of a lone error as it is.
        const parts: unknown[] = error ? [first === error ? { err: error } : first, error.message] : args;
        const safe = parts.map((part) => (typeof part === 'string' ? scrubText(part) : part));
        method.apply(this, safe as Parameters<typeof method>);
      },
    },
  };
}

function errorIn(value: unknown): Error | undefined {
  if (value instanceof Error) return value;
  const err: unknown = typeof value === 'object' && value !== null && 'err' in value ? value.err : undefined;
  return err instanceof Error ? err : undefined;
}

/** A logger writing to `destination`, standard output when none is given. */
export function createLogger(destination?: DestinationStream): Logger {
  return destination ? pino(loggerOptions(), destination) : pino(loggerOptions());
}

/** The process's logger: `logger.info({ requestId }, 'request registered')`. Objects carry ids; messages carry no values. */
export const logger: Logger = createLogger();
