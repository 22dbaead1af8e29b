import { createHash, createHmac } from 'node:crypto';

/** What the database keeps of a tracking code: enough to recognise it, not to know it (the code has 80 random bits). */
export const hashTrackingCode = (code: Uint8Array): Buffer => createHash('sha256').update(code).digest();

/** An Idempotency-Key belongs to whoever sent it: the same key of another person is another key. */
export const hashIdempotencyKey = (owner: string, key: string): Buffer =>
  createHash('sha256').update(`${owner}\n${key}`).digest();

/** What was asked for under the key, to tell a repeat from a different request. */
export const fingerprintOf = (content: unknown): Buffer =>
  createHash('sha256').update(JSON.stringify(content)).digest();

/**
 * Hides the tracking code behind the Idempotency-Key, which the database knows only by its hash: a repeated registration gets the
 * same receipt, and a stolen table gives no codes. Applying it twice opens the seal.
 */
export function sealCode(key: string, requestId: string, code: Uint8Array): Buffer {
  const pad = createHmac('sha256', key).update(requestId).digest();
  return Buffer.from(code.map((byte, i) => byte ^ (pad[i] ?? 0)));
}
