import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { sharedProblems } from '@baspasoz/contracts';

/** The version the caller has seen, from `If-Match: "7"`; undefined without the header or with `*`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | string[] | undefined> }>();
  const given = headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(String(given)) ?? [];
  if (version === undefined) throw sharedProblems['precondition-failed']();
  return Number(version);
});

/** Refuses a change made on a version that is no longer the latest; where `required`, also one that names none. */
export function expectVersion(current: number, seen: number | undefined, required = false): void {
  if (seen === undefined && required) throw sharedProblems['if-match-required']();
  if (seen !== undefined && seen !== current) throw sharedProblems['precondition-failed']();
}
