export { Drawing } from './drawing.js';
export { DrawingFailure } from './drawing-failure.js';
export { drawingLimits } from './drawing-limits.js';
export type { Area, Word } from './page.js';
export { isStrippable } from './metadata/metadata.js';
export type { FileTraces, Trace } from './metadata/traces.js';
