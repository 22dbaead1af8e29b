import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { fieldTexts } from '@baspasoz/contracts';
import type { FieldProblem, ProblemParams } from '@baspasoz/contracts';

/**
 * Our stable code for each of class-validator's rules. A rule with a name of its own in `fieldTexts` needs no line here, and a
 * property may name its code: `@Matches(pattern, { context: { code: 'not-a-phone' } })`.
 */
const codes: Record<string, string> = {
  isDefined: 'required',
  isNotEmpty: 'required',
  whitelistValidation: 'unknown',
  isString: 'wrong-type',
  isBoolean: 'wrong-type',
  isObject: 'wrong-type',
  isArray: 'wrong-type',
  nestedValidation: 'wrong-type',
  maxLength: 'too-long',
  minLength: 'too-short',
  isLength: 'too-long',
  arrayMaxSize: 'too-many',
  arrayMinSize: 'too-few',
  max: 'too-large',
  min: 'too-small',
  isInt: 'not-a-number',
  isNumber: 'not-a-number',
  isUuid: 'not-an-id',
  isEnum: 'not-in-list',
  isIn: 'not-in-list',
  isEmail: 'not-an-email',
  isPhoneNumber: 'not-a-phone',
  isDateString: 'not-an-instant',
  isIso8601: 'not-an-instant',
};

/** Rules whose failure makes the others of the same field noise, strongest first. */
const telling = ['unknown', 'required', 'wrong-type', 'not-a-number'];

/** Flattens class-validator's tree: one problem a field, its path dotted, its code stable, its numbers as params. */
export function fieldProblems(errors: ValidationError[], prefix = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = ownProblem(error, field);
    return [...(own ? [own] : []), ...fieldProblems(error.children ?? [], `${field}.`)];
  });
}

function ownProblem(error: ValidationError, field: string): FieldProblem | undefined {
  const rules = Object.keys(error.constraints ?? {});
  if (rules.length === 0) return undefined;
  if (error.value === undefined && !rules.includes('whitelistValidation')) return { field, code: 'required' };
  const found = rules.map((rule) => problemOf(rule, error, field));
  return telling.map((code) => found.find((problem) => problem.code === code)).find(Boolean) ?? found[0];
}

function problemOf(rule: string, error: ValidationError, field: string): FieldProblem {
  const code = codeOf(rule, error);
  const params = paramsOf(rule, code, error);
  return params ? { field, code, params } : { field, code };
}

function codeOf(rule: string, error: ValidationError): string {
  if (rule === 'isLength' && typeof error.value === 'string') {
    const [min] = constraintsOf(rule, error);
    return typeof min === 'number' && error.value.length < min ? 'too-short' : 'too-long';
  }
  const own: unknown = error.contexts?.[rule]?.code;
  const code = typeof own === 'string' ? own : (codes[rule] ?? rule);
  return code in fieldTexts ? code : 'invalid';
}

/** The numbers and lists a text speaks of, from the rule as it was declared; an error itself carries its English sentence only. */
function paramsOf(rule: string, code: string, error: ValidationError): ProblemParams | undefined {
  const declared = constraintsOf(rule, error);
  const [first, second] = declared;
  if (rule === 'isLength') return code === 'too-short' ? { min: String(first) } : { max: String(second) };
  if (code === 'not-in-list')
    return { allowed: (Array.isArray(second) ? second : Array.isArray(first) ? first : []).join(', ') };
  if (typeof first !== 'number') return undefined;
  return code === 'too-long' || code === 'too-many' || code === 'too-large' ? { max: first } : { min: first };
}

function constraintsOf(rule: string, { target, property }: ValidationError): unknown[] {
  if (!target) return [];
  const metadata = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false);
  return metadata.find(({ propertyName, name }) => propertyName === property && name === rule)?.constraints ?? [];
}
