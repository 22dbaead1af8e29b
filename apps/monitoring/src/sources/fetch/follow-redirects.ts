import { Inject, Injectable } from '@nestjs/common';
import { FetchFailure } from '../trouble.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import type { Answer } from './door.js';
import { HostTurns } from './host-turns.js';
import { Robots } from './robots.js';

const redirects = new Set([301, 302, 303, 307, 308]);

/** The hosts a fetch has in hand, and how long each is left alone afterwards. */
export interface Route {
  hosts: Map<string, number>;
  /** What the last host asked for by Retry-After. */
  pauseSeconds: number | null;
  last: string;
}

/** Goes where the answers lead: each hop takes the host's turn, obeys its rules, and passes the same door as the first. */
@Injectable()
export class FollowRedirects {
  constructor(
    private readonly turns: HostTurns,
    private readonly robots: Robots,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** @param host the one whose turn the caller has taken */
  begin(host: string): Route {
    return { hosts: new Map([[host, this.limits.hostIntervalMs]]), pauseSeconds: null, last: host };
  }

  /** Gives all turns back. */
  async end({ hosts, pauseSeconds, last }: Route): Promise<void> {
    for (const [host, intervalMs] of hosts)
      await this.turns.release(host, host === last && pauseSeconds ? pauseSeconds * 1000 : intervalMs);
  }

  /**
   * The first answer that is no redirect; undefined when a host on the way is in other hands.
   * @throws {FetchFailure} `too-many-redirects` (also for a circle), `bad-redirect`, `robots`
   */
  async follow(
    route: Route,
    start: URL,
    signal: AbortSignal,
    get: (url: URL) => Promise<Answer>,
  ): Promise<{ answer: Answer; url: URL } | undefined> {
    const seen = new Set<string>();
    let url = start;
    for (;;) {
      if (seen.has(url.href)) throw new FetchFailure('too-many-redirects', 'in a circle');
      if (seen.size > this.limits.redirects)
        throw new FetchFailure('too-many-redirects', `more than ${this.limits.redirects}`);
      seen.add(url.href);
      if (!(await this.enter(route, url.host))) return undefined;
      route.hosts.set(url.host, await this.robots.admit(url, signal));
      const answer = await get(url);
      if (!redirects.has(answer.status)) return { answer, url };
      await answer.dismiss();
      url = destination(answer.header('location'), url);
    }
  }

  private async enter(route: Route, host: string): Promise<boolean> {
    if (!route.hosts.has(host)) {
      if (!(await this.turns.take(host))) return false;
      route.hosts.set(host, this.limits.hostIntervalMs);
    }
    route.last = host;
    return true;
  }
}

/** @throws {FetchFailure} `bad-redirect` when it leads to no address on the web */
function destination(location: string | undefined, from: URL): URL {
  if (!location || !URL.canParse(location, from.href)) throw new FetchFailure('bad-redirect', 'no address');
  const url = new URL(location, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchFailure('bad-redirect', 'not http');
  url.hash = '';
  return url;
}
