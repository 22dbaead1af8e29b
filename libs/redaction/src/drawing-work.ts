import { leaksOf } from './leaks.js';
import { tracesOf, withoutTraces } from './metadata/metadata.js';
import { pageCount, pictureOf } from './pictures.js';
import { redact } from './redact.js';
import { wordsOf } from './words.js';

/** What is done in another process, by name. */
export const drawingWork = { pageCount, pictureOf, wordsOf, redact, leaksOf, tracesOf, withoutTraces };
export type DrawingWork = typeof drawingWork;

/** One piece of it, as it is sent there. */
export interface DrawingTask {
  work: keyof DrawingWork;
  args: unknown[];
}

export type DrawingOutcome = { value: unknown } | { failure: string; isTooComplex: boolean };
