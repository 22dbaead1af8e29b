import { defineProblems } from '@baspasoz/contracts';
import { bodyProblems } from './problems/bodies.js';
import { calendarProblems } from './problems/calendar.js';
import { officeProblems } from './problems/office.js';
import { peopleProblems } from './problems/people.js';

/** The closed set of things that can go wrong in this service, beside the shared ones. */
export const problems = defineProblems({ ...bodyProblems, ...officeProblems, ...peopleProblems, ...calendarProblems });
