import { availableParallelism } from 'node:os';

export interface DrawingLimits {
  /** Processes that draw at the same time. */
  processes: number;
  /** Pieces of work that may wait for a process. */
  waiting: number;
  /** Milliseconds from one page to the next. */
  pageMs: number;
  /** Mebibytes of memory for PDFium, and as many for the JavaScript of a process. */
  memoryMiB: number;
}

/** A dense page of A4 takes a second and 60 MiB. One core is left to those who wait for an answer. */
export const drawingLimits: DrawingLimits = {
  processes: Math.min(4, Math.max(1, availableParallelism() - 1)),
  waiting: 32,
  pageMs: 20_000,
  memoryMiB: 768,
};
