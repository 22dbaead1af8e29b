import type { Problem, ProblemFactory } from '@baspasoz/contracts';
import type { InsertionBar } from '../domain/line-state.js';
import { problems } from '../problems.js';

const ofBar: Record<InsertionBar, ProblemFactory> = {
  draft: problems['line-not-approved'],
  waiting: problems['line-not-approved'],
  expired: problems['line-expired'],
  withdrawn: problems['line-withdrawn'],
  superseded: problems['line-superseded'],
  internal: problems['line-internal'],
  'not-yet': problems['line-not-yet'],
};

/** The problem that says why a version may not stand in an answer. */
export const barProblem = (bar: InsertionBar): Problem => ofBar[bar]();
