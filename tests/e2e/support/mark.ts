/**
 * What makes a subject of this run its own: nine digits. The openness rules take thirteen that pass the check digit
 * for a payment card and take them out of the public register, so the milliseconds of the clock will not do.
 */
export function mark(): string {
  return String(Date.now()).slice(-9);
}
