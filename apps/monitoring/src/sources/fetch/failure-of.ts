import { FeedFailure } from '@baspasoz/feeds';
import { types } from 'node:util';
import { FetchFailure } from '../trouble.js';
import { NoDocument } from './no-document.js';
import { PrivateAddress } from './public-address.js';

const late = new Set(['TimeoutError', 'AbortError', 'ConnectTimeoutError', 'HeadersTimeoutError', 'BodyTimeoutError']);

/** What a failed connection means to people. The detail is a code of the runtime, such as ENOTFOUND, never a text from outside. */
export function failureOf(error: unknown): FetchFailure {
  const chain = causesOf(error);
  const known = chain.find((cause) => cause instanceof FetchFailure);
  if (known) return known;
  const unread = chain.find((cause) => cause instanceof FeedFailure);
  if (unread) return new FetchFailure(unread.code, unread.detail);
  const refused = chain.find((cause) => cause instanceof PrivateAddress);
  if (refused) return new FetchFailure('private-address', refused.host.slice(0, 253));
  if (chain.some(({ name }) => late.has(name))) return new FetchFailure('timed-out');
  const code = chain.map(codeOf).find((found) => found !== undefined) ?? null;
  return new FetchFailure('unreachable', code);
}

/** Whether a document could not be had or was none, by the network's fault or its own, and not by ours. */
export const isFailureOfDocument = (error: unknown): boolean =>
  causesOf(error).some(
    (cause) =>
      cause instanceof FetchFailure ||
      cause instanceof FeedFailure ||
      cause instanceof PrivateAddress ||
      cause instanceof NoDocument ||
      late.has(cause.name) ||
      codeOf(cause) !== undefined,
  );

function causesOf(error: unknown): Error[] {
  const found: Error[] = [];
  for (let cause = error; isError(cause) && !found.includes(cause); cause = cause.cause) {
    found.push(cause);
    if ('errors' in cause && Array.isArray(cause.errors)) found.push(...cause.errors.filter(isError));
  }
  return found;
}

/** Also one of the runtime's own: an aborted wait is a DOMException, and a test runs in a realm of its own. */
const isError = (value: unknown): value is Error => types.isNativeError(value) || value instanceof DOMException;

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{2,60}$/.test(error.code) ? error.code : undefined;
