import workerpool from 'workerpool';
import { drawingWork } from './drawing-work.js';
import type { DrawingOutcome, DrawingTask } from './drawing-work.js';
import { forgetPdfium } from './pdfium.js';

const pageBytes = 65_536;
const mostBytes = Number(process.env['MEMORY_MIB']) * 1024 * 1024;
let isMemoryRefused = false;

// The process is started with a limit of JavaScript's memory; PDFium grows its own through this function.
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
  isMemoryRefused ||= this.buffer.byteLength + pages * pageBytes > mostBytes;
  if (isMemoryRefused) throw new RangeError('more than allowed');
  return grow.call(this, pages);
};

/** Runs in a process of the pool. It says when it begins and after each page, so that the pool sees one that hangs. */
async function draw({ work, args }: DrawingTask): Promise<DrawingOutcome> {
  const tell = (): void => void workerpool.workerEmit('beat');
  tell();
  isMemoryRefused = false;
  try {
    const run = drawingWork[work] as (...args: unknown[]) => unknown;
    return { value: await run(...args, tell) };
  } catch (error) {
    forgetPdfium();
    return { failure: error instanceof Error ? error.message : 'failed', isTooComplex: isMemoryRefused };
  }
}

workerpool.worker({ draw });
