export { leaksOf } from './leaks.js';
export type { Leak } from './leaks.js';
export type { Area, Word } from './page.js';
export { pageCount, pictureOf } from './pictures.js';
export { redact } from './redact.js';
export { wordsOf } from './words.js';
