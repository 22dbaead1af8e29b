import { sharedProblems } from '@baspasoz/contracts';

export type Caller = 'person' | 'program' | 'address' | 'public-write';

const windowMs = 60_000;
/** More callers than this in one minute share what is left; the memory stays bounded under a flood of addresses. */
const most = 100_000;

/** Calls a minute of each caller, counted in this process. Several replicas allow as many times more. */
export class RateLimits {
  private counts = new Map<string, number>();
  private windowEndsAt = 0;

  constructor(
    private readonly limits: Readonly<Record<Caller, number>>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Counts one call. Problem `too-many-requests`, with the seconds until the next one is taken.
   *
   * @param id subject of the token, or address
   */
  count(caller: Caller, id: string): void {
    const at = this.now();
    if (at >= this.windowEndsAt) {
      this.counts = new Map();
      this.windowEndsAt = at + windowMs;
    }
    const asked = `${caller} ${id}`;
    const key = this.counts.size < most || this.counts.has(asked) ? asked : caller;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count > this.limits[caller])
      throw sharedProblems['too-many-requests']({ seconds: Math.max(1, Math.ceil((this.windowEndsAt - at) / 1000)) });
  }
}
