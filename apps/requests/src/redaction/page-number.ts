import { ParseIntPipe } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';

/** A page in the path, from 0. What is no number names no page. */
export const pageNumber = new ParseIntPipe({ exceptionFactory: () => sharedProblems['not-found']() });
