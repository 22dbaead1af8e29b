import { logger } from '@baspasoz/observability';

/** Work found by the sweep: what it is and whose. */
export interface DueWork {
  id: string;
  bodyId: string;
}

export interface WorkLoopOptions {
  name: string;
  /** Ids of what is due, oldest first. Finding more than one replica's share does no harm: the work itself locks. */
  find(): Promise<DueWork[]>;
  /** True when it did something; it takes its own lock, and leaves alone what another replica has in hand. */
  handle(work: DueWork): Promise<boolean>;
  /** How many are handled at a time. */
  atATime: number;
  /** How long to rest when there is nothing to do and nobody wakes it, milliseconds. */
  idleMs: number;
}

/** Finds and does due work until it is stopped: at once when woken, else after its rest. */
export class WorkLoop {
  #wake: (() => void) | undefined;
  #isWoken = false;
  #isStopped = false;
  #running: Promise<void> | undefined;
  #lastPassAt = Date.now();

  constructor(private readonly options: WorkLoopOptions) {}

  /** When it last looked for work and was able to; for the liveness probe. */
  get lastPassAt(): number {
    return this.#lastPassAt;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  /** Ends after what is in hand. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      this.#isWoken = false;
      const didWork = await this.#pass();
      if (!didWork && !this.#isWoken) await this.#idle();
    }
  }

  async #pass(): Promise<boolean> {
    try {
      const due = await this.options.find();
      this.#lastPassAt = Date.now();
      let done = 0;
      for (let from = 0; from < due.length && !this.#isStopped; from += this.options.atATime) {
        const share = due.slice(from, from + this.options.atATime);
        const results = await Promise.all(share.map((work) => this.#handle(work)));
        done += results.filter(Boolean).length;
      }
      return done > 0;
    } catch (error) {
      logger.warn({ err: error, loop: this.options.name }, 'due work could not be read; trying again');
      return false;
    }
  }

  /** One item that fails does not keep the others waiting; it is found again. */
  async #handle(work: DueWork): Promise<boolean> {
    try {
      return await this.options.handle(work);
    } catch (error) {
      logger.error({ err: error, loop: this.options.name, id: work.id, bodyId: work.bodyId }, 'due work failed');
      return false;
    }
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.options.idleMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
