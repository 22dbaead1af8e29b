import type { Language } from '../generated/events.js';
import { fieldTexts } from './field-texts.js';
import type { FieldProblem, Problem, ProblemParams } from './problem.js';

/** RFC 9457 body, `application/problem+json`. */
export interface ProblemDetails {
  type: `urn:baspasoz:problem:${string}`;
  title: string;
  status: number;
  code: string;
  detail?: string;
  instance?: string;
  errors?: { field: string; code: string; message: string }[];
}

export const fill = (text: string, params: ProblemParams = {}): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));

function fieldError({ field, code, params, texts }: FieldProblem, language: Language) {
  const text = texts ?? fieldTexts[code] ?? fieldTexts['invalid']!;
  return { field, code, message: fill(text[language], params) };
}

/**
 * The problem in the caller's language.
 *
 * @param instance what this occurrence is about, such as the correlation id as a URN
 */
export function toProblemDetails(problem: Problem, language: Language, instance?: string): ProblemDetails {
  return {
    type: `urn:baspasoz:problem:${problem.code}`,
    title: fill(problem.definition[language], problem.params),
    status: problem.status,
    code: problem.code,
    ...(instance === undefined ? {} : { instance }),
    ...(problem.fields?.length ? { errors: problem.fields.map((field) => fieldError(field, language)) } : {}),
  };
}
