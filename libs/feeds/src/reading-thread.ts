import { Worker } from 'node:worker_threads';
import { FeedFailure } from './feed-failure.js';

const MEGABYTES = 256;

/**
 * A thread that reads documents one after another; one that takes too long or too much costs only that thread.
 * `Question` and `Answer` are what is posted to it and back; it answers null when it understands nothing of a document.
 */
export class ReadingThread<Question, Answer> {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param file address of the thread's own script */
  constructor(
    private readonly file: URL,
    private readonly withinMs: number,
  ) {}

  /** @throws {FeedFailure} `too-complex` when it could not be read within the limits */
  ask(question: Question): Promise<Answer | null> {
    const reading = this.#last.then(
      () => this.askNow(question),
      () => this.askNow(question), // the failure of the one before is told to its own caller
    );
    this.#last = reading;
    return reading;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  private startReader(): Worker {
    const worker = new Worker(this.file, {
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

  private async askNow(question: Question): Promise<Answer | null> {
    const worker = (this.#worker ??= this.startReader());
    try {
      return await answerOf<Answer>(worker, question, this.withinMs);
    } catch (error) {
      await this.close();
      throw error;
    }
  }
}

/** Takes off its own listeners only: the thread's port works by listeners of the runtime on the same object. */
function answerOf<Answer>(worker: Worker, question: unknown, withinMs: number): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const answered = (answer: Answer | null): void => settle(() => resolve(answer));
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
