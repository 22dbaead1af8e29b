import { decodeText } from '@baspasoz/feeds';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import robotsParser from 'robots-parser';
import { FetchFailure } from '../trouble.js';
import { isSameSite } from '../domain/is-same-site.js';
import { retryAfterSeconds } from '../domain/retry-after.js';
import { sourceAddress } from '../domain/source-address.js';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';
import { Door } from './door.js';
import type { Answer } from './door.js';
import { HostTurns } from './host-turns.js';
import { acceptedEncodings, readBody } from './read-body.js';

/** Its types describe an ES module; it is a CommonJS function, and so its own default. */
const parseRules = robotsParser as unknown as typeof robotsParser.default;

/** The name by which a site's rules speak of this fetcher. */
export const robotName = 'BaspasozBot';

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** Rules of a site for robots (RFC 9309), kept for a while and shared by all replicas. */
@Injectable()
export class Robots {
  constructor(
    private readonly door: Door,
    private readonly turns: HostTurns,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /**
   * Returns how long the host wants to be left alone between two requests, milliseconds. The caller has the host's turn.
   * @throws {FetchFailure} `robots` when the rules forbid the address, or cannot be had because the site is in trouble
   */
  async admit(url: URL, signal: AbortSignal): Promise<number> {
    const { hostIntervalMs, maxIntervalSeconds } = this.limits;
    let rules = await this.turns.robotsOf(url.host);
    if (rules === undefined) {
      rules = await this.ask(url, signal);
      await this.turns.keepRobots(url.host, rules);
      await pause(hostIntervalMs, undefined, { signal });
    }
    const robots = parseRules(new URL('/robots.txt', url).href, rules);
    if (robots.isAllowed(url.href, robotName) === false) throw new FetchFailure('robots', 'forbidden by robots.txt');
    const delayMs = (robots.getCrawlDelay(robotName) ?? 0) * 1000;
    return Math.max(hostIntervalMs, Math.min(delayMs, maxIntervalSeconds * 1000));
  }

  /** Sitemaps of the site itself that the rules kept of a host name. */
  async sitemapsOf(url: URL): Promise<string[]> {
    const robots = parseRules(new URL('/robots.txt', url).href, (await this.turns.robotsOf(url.host)) ?? '');
    return robots.getSitemaps().filter((text) => {
      const address = sourceAddress(text);
      return address && isSameSite(address, url);
    });
  }

  /** §2.3.1: no such file means no rules; a server that fails means hands off. */
  private async ask(url: URL, signal: AbortSignal): Promise<string> {
    let address = new URL('/robots.txt', url);
    for (let hop = 0; hop <= this.limits.redirects; hop += 1) {
      const answer = await this.door.get(address, { 'accept-encoding': acceptedEncodings }, signal);
      if (answer.status === 200) return this.read(answer, signal);
      await answer.dismiss();
      if (answer.status === 429 || answer.status >= 500)
        throw new FetchFailure(
          'robots',
          `robots.txt: status ${answer.status}`,
          retryAfterSeconds(answer.header('retry-after'), new Date(), this.limits.maxBackOffSeconds),
        );
      const location = answer.header('location') ?? '';
      if (!isRedirect(answer.status) || !URL.canParse(location, address.href)) return '';
      const next = new URL(location, address);
      if (next.host !== address.host) return ''; // another host's turn is not ours to take for this
      address = next;
    }
    return '';
  }

  private async read(answer: Answer, signal: AbortSignal): Promise<string> {
    const bytes = await readBody(answer.body, answer.header('content-encoding'), this.limits.robotsBytes, signal);
    return decodeText(bytes, answer.header('content-type')).replaceAll('\0', '');
  }
}
