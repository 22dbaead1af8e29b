import { health } from '@baspasoz/observability';
import { WorkLoop } from './work-loop.js';
import type { WorkLoopOptions } from './work-loop.js';

export interface WorkGroupOptions {
  /** Under which the probes know it. */
  name: string;
  /** A pass may wait for slow servers; a loop silent for longer than this, in milliseconds, has hung. */
  hungAfterMs: number;
  /** What the probes are told of a group with a loop that has hung. */
  whenHung: 'dead' | 'unavailable';
}

/** Loops that start, are woken and end together. Each runs apart: one that waits holds up no other. */
export class WorkGroup {
  readonly #loops: WorkLoop[];
  #withdraw: (() => void) | undefined;

  constructor(
    private readonly options: WorkGroupOptions,
    loops: readonly WorkLoopOptions[],
  ) {
    this.#loops = loops.map((loop) => new WorkLoop(loop));
  }

  /** @param bell rung when there is work */
  start(bell: { listen(listener: () => void): void }): void {
    const { name, hungAfterMs, whenHung } = this.options;
    bell.listen(() => this.#loops.forEach((loop) => loop.wake()));
    this.#withdraw = health.register(name, () => {
      const silentMs = Date.now() - Math.min(...this.#loops.map((loop) => loop.lastPassAt));
      return { state: silentMs > hungAfterMs ? whenHung : 'up', detail: { silentMs } };
    });
    for (const loop of this.#loops) loop.start();
  }

  /** Ends after what is in hand. */
  async stop(): Promise<void> {
    this.#withdraw?.();
    await Promise.all(this.#loops.map((loop) => loop.stop()));
  }
}
