export { kafka, postgres } from './infra.js';
export { freshDatabase } from './fresh-database.js';
export type { FreshDatabase } from './fresh-database.js';
export { setClock } from './set-clock.js';
export { eventually } from './eventually.js';
export type { EventuallyOptions } from './eventually.js';
