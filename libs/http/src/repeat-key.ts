import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';

const acceptable = /^[\x21-\x7e]{1,200}$/;

/**
 * The `Idempotency-Key` of a registration. It may be missing: a request is not turned away for a header (APPC 64(1)); then every call
 * is a registration of its own. A key that is no key is refused, or the sender would trust in it.
 */
export const RepeatKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | string[] | undefined> }>();
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !acceptable.test(key)) throw sharedProblems['idempotency-key-required']();
  return key;
});
