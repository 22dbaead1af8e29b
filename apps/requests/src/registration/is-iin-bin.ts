import { ValidateBy } from 'class-validator';
import { isBin } from '@baspasoz/law';

/** An IIN or a BIN: optional everywhere (APPC 63(2)), but when it is given its check digit has to fit. */
export const IsIinBin = (): PropertyDecorator =>
  ValidateBy({
    name: 'check-digit',
    validator: { validate: (value) => typeof value === 'string' && isBin(value), defaultMessage: () => 'check digit' },
  });
