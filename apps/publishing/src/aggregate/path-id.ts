import { ParseUUIDPipe } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';

/** An id in the path. What is no UUID names nothing, so it is simply not found. */
export const pathId = new ParseUUIDPipe({ exceptionFactory: () => sharedProblems['not-found']() });
