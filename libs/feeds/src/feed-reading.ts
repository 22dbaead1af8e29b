import { Worker } from 'node:worker_threads';
import { FeedFailure } from './feed-failure.js';
import type { FeedLimits } from './feed-limits.js';
import type { Feed } from './feed.js';

const MEGABYTES = 256;

/** Reads feeds in a thread of its own, one after another; a document that takes too long or too much costs only that thread. */
export class FeedReading {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: Pick<FeedLimits, 'parseMs' | 'lineChars' | 'entries'>) {}

  /** @throws {FeedFailure} `not-a-feed`; `line-too-long` or `too-complex` when it could not be read within the limits */
  read(text: string): Promise<Feed> {
    const { lineChars } = this.limits;
    if (longestLine(text) > lineChars)
      return Promise.reject(new FeedFailure('line-too-long', `more than ${lineChars} characters`));
    const reading = this.#last.then(
      () => this.readNow(text),
      () => this.readNow(text), // the failure of the one before is told to its own caller
    );
    this.#last = reading;
    return reading;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  private startReader(): Worker {
    const worker = new Worker(new URL('./feed-reader.mjs', import.meta.url), {
      // Nothing of the process's environment and arguments is for this thread.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    // One that ends while nobody waits for it is replaced by the next reading; who waits hears of it by listeners of their own.
    const replace = (): void => {
      if (this.#worker === worker) this.#worker = undefined;
    };
    return worker.on('error', replace).on('exit', replace);
  }

  private async readNow(text: string): Promise<Feed> {
    const worker = (this.#worker ??= this.startReader());
    try {
      const feed = await answerOf(worker, { text, entries: this.limits.entries }, this.limits.parseMs);
      if (!feed) throw new FeedFailure('not-a-feed');
      return feed;
    } catch (error) {
      if (!(error instanceof FeedFailure && error.code === 'not-a-feed')) await this.close();
      throw error;
    }
  }
}

/** Takes off its own listeners only: the thread's port works by listeners of the runtime on the same object. */
function answerOf(worker: Worker, question: { text: string; entries: number }, withinMs: number): Promise<Feed | null> {
  return new Promise((resolve, reject) => {
    const answered = (feed: Feed | null): void => settle(() => resolve(feed));
    const outOfMemory = (): void => tooComplex('more memory than allowed');
    const ended = (): void => tooComplex('the reader ended');
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', outOfMemory).off('exit', ended);
      act();
    };
    const tooComplex = (why: string): void => settle(() => reject(new FeedFailure('too-complex', why)));
    const timer = setTimeout(() => tooComplex(`not read within ${withinMs} ms`), withinMs);
    worker.on('message', answered).on('error', outOfMemory).on('exit', ended);
    worker.postMessage(question);
  });
}

function longestLine(text: string): number {
  let longest = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    longest = Math.max(longest, to - from);
    from = to + 1;
  }
  return longest;
}
