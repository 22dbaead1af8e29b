import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';
import { DrawingFailure } from './drawing-failure.js';
import { drawingLimits } from './drawing-limits.js';
import type { DrawingLimits } from './drawing-limits.js';
import type { DrawingOutcome, DrawingTask, DrawingWork } from './drawing-work.js';
import type { Released } from './leaks.js';
import type { Area } from './page.js';

type Result<Work extends keyof DrawingWork> = Awaited<ReturnType<DrawingWork[Work]>>;

/** Always the compiled one: a process of its own reads no TypeScript. */
const script = fileURLToPath(new URL('../dist/drawing-process.js', import.meta.url));

/**
 * Draws, redacts and checks files in processes of their own: whoever waits for something else is answered meanwhile. A page that takes
 * too long, or a process that dies of a file, costs that file only. Processes and not threads: a thread that runs out of memory ends
 * the process around it.
 *
 * Every method throws {@link DrawingFailure}.
 */
export class Drawing {
  readonly #pool: workerpool.Pool;
  #drawn = 0;

  constructor(private readonly limits: DrawingLimits = drawingLimits) {
    this.#pool = workerpool.pool(script, {
      workerType: 'process',
      maxWorkers: limits.processes,
      maxQueueSize: limits.waiting,
      workerTerminateTimeout: 500,
      // What PDFium and a dying process print is nothing for the log of the service.
      emitStdStreams: true,
      forkOpts: {
        // Nothing of the service's environment and arguments is for these processes.
        env: { MEMORY_MIB: String(limits.memoryMiB) },
        execArgv: [`--max-old-space-size=${limits.memoryMiB}`],
        serialization: 'advanced',
      },
    });
  }

  pageCount(content: Uint8Array, mediaType: string): Promise<number> {
    return this.run('pageCount', content, mediaType);
  }

  /** One page as PNG; null when there is no such page. */
  pictureOf(content: Uint8Array, mediaType: string, page: number): Promise<Uint8Array | null> {
    return this.run('pictureOf', content, mediaType, page);
  }

  /** The words of a PDF and where they stand; of an image nobody knows them. */
  wordsOf(content: Uint8Array, mediaType: string): Promise<Result<'wordsOf'>> {
    return this.run('wordsOf', content, mediaType);
  }

  /** A new file in which the areas are black: a PDF, or a JPEG of an image. */
  redact(content: Uint8Array, mediaType: string, areas: readonly Area[]): Promise<Uint8Array> {
    return this.run('redact', content, mediaType, areas);
  }

  /** What is left in a file that must not be; nothing when it may go out. */
  leaksOf(released: Released): Promise<Result<'leaksOf'>> {
    return this.run('leaksOf', released);
  }

  /** What a file tells beside what it shows. */
  tracesOf(content: Uint8Array, mediaType: string): Promise<Result<'tracesOf'>> {
    return this.run('tracesOf', content, mediaType);
  }

  /** The same file without its metadata. */
  withoutTraces(content: Uint8Array, mediaType: string): Promise<Uint8Array> {
    return this.run('withoutTraces', content, mediaType);
  }

  /** How much is being drawn in this moment, and how much waits. */
  get load(): { drawn: number; waiting: number } {
    return { drawn: this.#drawn, waiting: this.#pool.stats().pendingTasks };
  }

  /** Ends the processes, whatever they are at; who waits gets a failure. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#pool.terminate(true);
  }

  private async run<Work extends keyof DrawingWork>(work: Work, ...args: unknown[]): Promise<Result<Work>> {
    if (this.load.waiting >= this.limits.waiting) throw new DrawingFailure('busy', 'too many wait');
    const task: DrawingTask = { work, args };
    let timer: NodeJS.Timeout | undefined;
    const heard = (event: unknown): void => {
      if (event !== 'beat') return;
      if (!timer) this.#drawn++;
      clearTimeout(timer);
      timer = setTimeout(() => drawing.cancel(), this.limits.pageMs);
    };
    const drawing = this.#pool.exec('draw', [task], { on: heard });
    try {
      const outcome = (await drawing) as DrawingOutcome;
      if ('value' in outcome) return outcome.value as Result<Work>;
      throw new DrawingFailure(outcome.isTooComplex ? 'too-complex' : 'unreadable', outcome.failure);
    } catch (error) {
      if (error instanceof DrawingFailure) throw error;
      throw new DrawingFailure('too-complex', error instanceof Error ? error.message : 'the process ended');
    } finally {
      if (timer) this.#drawn--;
      clearTimeout(timer);
    }
  }
}
