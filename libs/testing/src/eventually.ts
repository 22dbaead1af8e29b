import { setTimeout as pause } from 'node:timers/promises';

export interface EventuallyOptions {
  /** Default 30,000. */
  timeoutMs?: number;
  /** Pause between attempts, default 25. */
  everyMs?: number;
}

/** Repeats `check` until it stops throwing, and returns what it returned; throws its last error when the time is up. */
export async function eventually<T>(check: () => Promise<T> | T, options: EventuallyOptions = {}): Promise<T> {
  const { timeoutMs = 30_000, everyMs = 25 } = options;
  const giveUpAt = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await pause(everyMs);
    }
  }
}
