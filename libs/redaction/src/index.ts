export { Drawing } from './drawing.js';
export { DrawingFailure } from './drawing-failure.js';
export { drawingLimits } from './drawing-limits.js';
export type { Area, Word } from './page.js';
