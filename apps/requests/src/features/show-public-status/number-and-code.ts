import { timingSafeEqual } from 'node:crypto';
import { parseTrackingCode } from '@baspasoz/contracts';
import { hashTrackingCode } from '../../registration/seal.js';

/** The hash by which a request is found; of a code that is none, a hash that no request has. */
export const codeHash = (typedCode: string): Buffer =>
  hashTrackingCode(parseTrackingCode(typedCode) ?? new Uint8Array());

export function isSameNumber(asked: string, known: string): boolean {
  const [a, b] = [asked, known].map((number) => Buffer.from(number.trim().normalize('NFC').toLocaleUpperCase('ru')));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}
