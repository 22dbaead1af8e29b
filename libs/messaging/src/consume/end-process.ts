import { logger } from '@baspasoz/observability';

const GRACE_MS = 10_000;

/**
 * Ends this process in order: a service whose consumer is dead looks alive and falls behind. Whoever supervises it starts
 * a new one. Should the ordered shutdown hang, the process ends anyway.
 */
export function endProcess(reason: string, error: Error): void {
  logger.fatal({ err: error }, reason);
  process.once('exit', () => (process.exitCode = 1));
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
}
