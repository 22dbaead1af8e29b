import { getMetadataStorage } from 'class-validator';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { createRequire } from 'node:module';

type Storage = typeof import('class-transformer/types/storage.js');
/** class-transformer does not export what `@Type` recorded. */
const { defaultMetadataStorage } = createRequire(import.meta.url)('class-transformer/cjs/storage.js') as Storage;

export type Constructor = new (...args: never[]) => object;

/** One property of an input class: what OpenAPI says of it, and the class it holds when it is nested. */
export interface DescribedProperty {
  name: string;
  options: ApiPropertyOptions;
  nested?: Constructor;
}

interface Rule {
  name: string;
  constraints: unknown[];
}

/** What OpenAPI says for one rule of class-validator; rules that are not here say nothing. */
const saidBy: Record<string, (constraints: unknown[]) => Record<string, unknown>> = {
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isUrl: () => ({ type: 'string', format: 'uri' }),
  isIso8601: () => ({ type: 'string', format: 'date-time' }),
  isDateString: () => ({ type: 'string', format: 'date-time' }),
  isIn: ([values]) => ({ type: 'string', enum: values }),
  isEnum: ([, values]) => ({ type: 'string', enum: values }),
  matches: ([pattern]) =>
    pattern instanceof RegExp ? { type: 'string', pattern: pattern.source } : { type: 'string' },
  isLength: ([minLength, maxLength]) => ({ minLength, maxLength }),
  minLength: ([minLength]) => ({ minLength }),
  maxLength: ([maxLength]) => ({ maxLength }),
  min: ([minimum]) => ({ minimum }),
  max: ([maximum]) => ({ maximum }),
  arrayMinSize: ([minItems]) => ({ minItems }),
  arrayMaxSize: ([maxItems]) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
};
const ofTheList = new Set(['isArray', 'arrayMinSize', 'arrayMaxSize', 'arrayUnique', 'arrayNotEmpty']);

/** Reads an input class from its own validation rules, so that no DTO says twice what it takes. */
export function describeProperties(input: Constructor): DescribedProperty[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(input, '', true, false);
  const names = [...new Set(metadata.map(({ propertyName }) => propertyName))];
  return names.map((name) => {
    const own = metadata.filter(({ propertyName }) => propertyName === name);
    const rules = own.map((rule): Rule => ({ name: rule.name ?? rule.type, constraints: rule.constraints ?? [] }));
    return describe(
      input,
      name,
      rules,
      own.some(({ each }) => each),
    );
  });
}

function describe(input: Constructor, name: string, rules: Rule[], each: boolean): DescribedProperty {
  const required = !rules.some((rule) => rule.name === 'isOptional' || rule.name === 'conditionalValidation');
  const isList = each || rules.some((rule) => ofTheList.has(rule.name));
  const said = (list: boolean) =>
    Object.assign({}, ...rules.filter((rule) => ofTheList.has(rule.name) === list).map(toSchema)) as object;
  const nested = rules.some((rule) => rule.name === 'nestedValidation') ? nestedClass(input, name) : undefined;
  const item = nested ? { type: () => nested } : { type: 'string', ...said(false) };
  if (!isList) return { name, options: { required, ...item } as ApiPropertyOptions, ...(nested ? { nested } : {}) };
  const list = nested ? { ...item, isArray: true } : { type: 'array', items: item };
  return { name, options: { required, ...list, ...said(true) } as ApiPropertyOptions, ...(nested ? { nested } : {}) };
}

const toSchema = ({ name, constraints }: Rule): object => saidBy[name]?.(constraints) ?? {};

function nestedClass(input: Constructor, name: string): Constructor | undefined {
  const declared: unknown = defaultMetadataStorage.findTypeMetadata(input, name)?.typeFunction();
  const written: unknown = Reflect.getMetadata('design:type', input.prototype as object, name);
  const found = declared ?? written;
  return typeof found === 'function' && found !== Array && found !== Object ? (found as Constructor) : undefined;
}
