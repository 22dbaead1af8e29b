import type { Language } from '../generated/events.js';

export type ProblemText = Record<Language, string>;

/** One code of a closed set of problems: the status it maps to and its text, with `{placeholders}`. */
export interface ProblemDefinition extends ProblemText {
  status: number;
}

export type ProblemParams = Record<string, string | number>;

/** What is wrong with one input field. `code` is one of `fieldTexts`, unless the problem brings its own `texts`. */
export interface FieldProblem {
  /** Path of the field, such as `requester.email`. */
  field: string;
  code: string;
  params?: ProblemParams;
  texts?: ProblemText;
}

/** An expected failure: thrown in the domain, turned into RFC 9457 problem details once, at the edge. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    readonly definition: ProblemDefinition,
    readonly params?: ProblemParams,
    readonly fields?: FieldProblem[],
  ) {
    super(code);
    this.name = 'Problem';
    this.status = definition.status;
  }
}

export type ProblemFactory = (params?: ProblemParams, fields?: FieldProblem[]) => Problem;

/**
 * Declares a service's closed set of problem codes.
 *
 * @example throw problems['request-not-found']({ number })
 */
export function defineProblems<C extends string>(
  definitions: Record<C, ProblemDefinition>,
): Readonly<Record<C, ProblemFactory>> & { readonly definitions: Readonly<Record<C, ProblemDefinition>> } {
  const factories = Object.fromEntries(
    Object.entries<ProblemDefinition>(definitions).map(([code, definition]): [string, ProblemFactory] => [
      code,
      (params, fields) => new Problem(code, definition, params, fields),
    ]),
  ) as Record<C, ProblemFactory>;
  return Object.freeze({ ...factories, definitions });
}
