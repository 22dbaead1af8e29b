// Before any decorated class: without it the declared types of its properties are not recorded.
import 'reflect-metadata';
import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { fieldProblems } from './validation/field-problems.js';
import { fieldTexts, fill } from '@baspasoz/contracts';

/** Exit status of a process whose configuration is wrong (sysexits EX_CONFIG). */
export const configExitCode = 78;

/** What is wrong with the configuration, one sentence a variable. Values are never quoted: they may be secrets. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

/**
 * Reads a class whose properties are named as the environment variables and checked by class-validator. An empty variable counts as
 * unset; numbers and booleans are converted by the property's type.
 */
export function readConfig<T extends object>(ConfigClass: new () => T, env: NodeJS.ProcessEnv = process.env): T {
  const config = new ConfigClass();
  for (const [name, raw] of Object.entries(env)) {
    if (raw === undefined || raw === '') continue;
    const type = declaredType(config, name);
    if (type !== undefined) Reflect.set(config, name, convert(raw, type));
  }
  const errors = validateSync(config, { skipMissingProperties: false, forbidUnknownValues: true });
  if (errors.length > 0) throw new ConfigError(errors.map((error) => describe(error, env)));
  return Object.freeze(config);
}

/** As `readConfig` from the process's environment; a wrong variable stops the process, named, with what was expected. */
export function loadConfig<T extends object>(ConfigClass: new () => T): T {
  try {
    return readConfig(ConfigClass);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`The configuration is wrong:\n${error.faults.map((fault) => `  ${fault}\n`).join('')}`);
    process.exit(configExitCode);
  }
}

/** The written type; of a property that has only a default (`PORT = 8101`) nothing is recorded, and the default tells. */
function declaredType(config: object, name: string): unknown {
  const written: unknown = Reflect.getMetadata('design:type', config, name);
  if (written !== undefined && written !== Object) return written;
  const value: unknown = Object.hasOwn(config, name) ? Reflect.get(config, name) : undefined;
  return { number: Number, boolean: Boolean, string: String }[typeof value as string] ?? written;
}

function convert(raw: string, type: unknown): unknown {
  if (type === Number) return /^-?\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : Number.NaN;
  if (type === Boolean) return { true: true, '1': true, false: false, '0': false }[raw.toLowerCase()] ?? raw;
  return raw;
}

function describe(error: ValidationError, env: NodeJS.ProcessEnv): string {
  const expectations = Object.values(error.constraints ?? {}).map((text) => text.replace(error.property, '').trim());
  const missing = (env[error.property] ?? '') === '';
  const known = fieldProblems([error]).map(({ code, params }) => fill(fieldTexts[code]?.en ?? '', params));
  const expected = [...new Set(expectations)].join(', ') || known.join(', ');
  return `${error.property} ${missing ? 'is missing' : 'has a wrong value'}: ${expected}`;
}
