/**
 * Seconds named by a `Retry-After` header (RFC 9110 §10.2.3: a number, or a date), null when it names none.
 * @param atMost the longest wait anybody may ask of us
 */
export function retryAfterSeconds(header: string | undefined, now: Date, atMost: number): number | null {
  if (!header) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Math.min(Number(header), atMost);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.min(Math.max(0, Math.ceil((at - now.getTime()) / 1000)), atMost);
}
