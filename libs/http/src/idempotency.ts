import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { sharedProblems } from '@baspasoz/contracts';

const acceptable = /^[\x21-\x7e]{8,200}$/;

/** The `Idempotency-Key` header of a command; problem `idempotency-key-required` when it is missing or not 8–200 visible ASCII characters. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | string[] | undefined> }>();
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !acceptable.test(key)) throw sharedProblems['idempotency-key-required']();
  return key;
});

/**
 * SHA-256 (hex) of a command, the same whatever the order of its properties: a key that comes again with another fingerprint is
 * `idempotency-key-reused`.
 */
export function fingerprint(command: unknown): string {
  return createHash('sha256').update(JSON.stringify(command, sorted)).digest('hex');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
