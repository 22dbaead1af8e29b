/**
 * A property's run that does nothing once the time is over, so that a slow machine tries fewer. The limit of fast-check itself would leave
 * the run in hand behind, which goes on into the next test.
 */
export function begunWithin<Args extends unknown[]>(
  milliseconds: number,
  run: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  const end = performance.now() + milliseconds;
  return (...args) => (performance.now() < end ? run(...args) : Promise.resolve());
}
