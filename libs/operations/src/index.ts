export { OperationsModule } from './operations.module.js';
export { deadLetterProblems } from './dead-letters/dead-letter-problems.js';
