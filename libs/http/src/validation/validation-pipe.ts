import { ValidationPipe } from '@nestjs/common';
import type { ArgumentMetadata } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';
import { fieldProblems } from './field-problems.js';

/** Checks every DTO: unknown properties are refused, each fault is told per field. */
export function validationPipe(): ValidationPipe {
  return new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => sharedProblems['invalid-input'](undefined, fieldProblems(errors)),
  });
}

/** A body that is no object at all (`null`, `[]`, `"text"`, nothing) would pass or confuse the stock pipe. */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const described = metadata.type === 'body' && this.toValidate(metadata);
    if (described && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      const code = value === undefined || value === null ? 'required' : 'wrong-type';
      throw sharedProblems['invalid-input'](undefined, [{ field: 'body', code }]);
    }
    return super.transform(value, metadata);
  }
}
