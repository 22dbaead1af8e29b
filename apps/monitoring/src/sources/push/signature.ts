import { createHmac, timingSafeEqual } from 'node:crypto';

/** §7.1: the methods a hub may sign with. */
const methods = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** Whether `X-Hub-Signature` (`method=hex`) is the HMAC of exactly these bytes under the subscription's secret. */
export function isSignedBy(secret: string, content: Buffer, signature: string): boolean {
  const [method = '', hex = ''] = signature.trim().split('=');
  if (!methods.has(method) || !/^[0-9a-f]+$/i.test(hex)) return false;
  const expected = createHmac(method, secret).update(content).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
