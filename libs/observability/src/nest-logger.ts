import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { logger as processLogger } from './logger.js';

type Level = 'info' | 'warn' | 'error' | 'debug' | 'trace' | 'fatal';

/** Nest's own messages and every `new Logger(Context.name)` in the process's JSON log. */
export class NestLogger implements LoggerService {
  constructor(private readonly target: Logger = processLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    // Nest tells every route and module at start: useful when asked for, noise otherwise.
    const level = startupContexts.has(String(rest.at(-1))) ? 'debug' : 'info';
    this.write(level, message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest passes the context last, and for errors a stack before it. */
  private write(level: Level, message: unknown, rest: unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? { context: rest.at(-1) } : {};
    const stack = rest.length > 1 && typeof rest[0] === 'string' ? { stack: rest[0] } : {};
    const cause = rest.find((part) => part instanceof Error);
    if (message instanceof Error) return this.target[level]({ ...context, err: message }, message.message);
    const fields = { ...context, ...stack, ...(cause ? { err: cause } : {}) };
    if (typeof message === 'object' && message !== null) return this.target[level]({ ...fields, ...message });
    this.target[level](fields, String(message));
  }
}

const startupContexts = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
]);
