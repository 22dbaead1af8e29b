import { logger } from '@baspasoz/observability';

/** A loop that was not able to look for work for longer than this has hung, beyond what slow servers explain. */
export const HUNG_AFTER_MS = 10 * 60_000;

export interface WatchLoopOptions<T> {
  /** Takes work in hand, at most so many pieces; none when nothing is due. */
  claim(atMost: number): Promise<T[]>;
  handle(work: T): Promise<void>;
  /** How many pieces are in hand at a time. */
  slots: number;
  /** How long to rest when nothing was due, milliseconds. */
  idleMs: number;
}

/** Keeps all hands busy: a slow piece of work occupies its own slot and no other. */
export class WatchLoop<T> {
  readonly #inHand = new Set<Promise<void>>();
  #isStopped = false;
  #wake: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #lastPassAt = Date.now();

  constructor(private readonly options: WatchLoopOptions<T>) {}

  /** When it last looked for work and was able to; for the liveness probe. */
  get lastPassAt(): number {
    return this.#lastPassAt;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends after what is in hand. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#wake?.();
    await this.#running;
    await Promise.all(this.#inHand);
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      const free = this.options.slots - this.#inHand.size;
      const found = free > 0 ? await this.#fill(free) : 0;
      if (this.#isStopped) return;
      // All hands full: the next one that is free wakes it. Otherwise it looks again after a rest.
      if (free <= 0 || found < free) await this.#rest(free > 0);
    }
  }

  async #fill(free: number): Promise<number> {
    try {
      const claimed = await this.options.claim(free);
      this.#lastPassAt = Date.now();
      for (const work of claimed) this.#begin(work);
      return claimed.length;
    } catch (error) {
      logger.warn({ err: error }, 'due sources could not be read; trying again');
      return 0;
    }
  }

  #begin(work: T): void {
    const doing = this.options
      .handle(work)
      .catch((error: unknown) => logger.error({ err: error }, 'a source could not be handled; it comes due again'))
      .finally(() => {
        this.#inHand.delete(doing);
        if (this.#inHand.size === this.options.slots - 1) this.#wake?.();
      });
    this.#inHand.add(doing);
  }

  #rest(isTimed: boolean): Promise<void> {
    return new Promise((resolve) => {
      const timer = isTimed ? setTimeout(resolve, this.options.idleMs) : undefined;
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
