import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import type { WatchLimits } from '../watch-limits.js';
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.js';

const HEADER_BYTES = 16_384;
/** Of an answer whose content nobody needs: enough to keep the connection, never more. */
const DUMPED_BYTES = 65_536;

export interface Answer {
  status: number;
  /** One header, lower case; the first when it came more than once. */
  header(name: string): string | undefined;
  /** All of one name, joined by commas; null when it did not come. */
  headers(name: string): string | null;
  body: Readable;
  /** Lets go of the content unread. */
  dismiss(): Promise<void>;
}

/**
 * The only way out of the fetcher. It speaks http and https to public addresses, and to the hosts the installation names; every hop
 * of a redirect comes through it again.
 */
export class Door {
  readonly #guarded: Agent;
  readonly #open: Agent;

  constructor(
    private readonly allowedHosts: ReadonlySet<string>,
    private readonly userAgent: string,
    { connectMs }: Pick<WatchLimits, 'connectMs'>,
  ) {
    // Feeds are asked minutes apart: a connection kept would only be cut by the other side.
    const common = { connections: 4, pipelining: 1, maxHeaderSize: HEADER_BYTES, keepAliveTimeout: 1_000 };
    this.#guarded = new Agent({ ...common, connect: { timeout: connectMs, lookup: lookupPublic } });
    this.#open = new Agent({ ...common, connect: { timeout: connectMs } });
  }

  /**
   * @throws {PrivateAddress} when the host is not on the public Internet; whatever the connection throws, a `TimeoutError` when the signal says so
   */
  get(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
    return this.send(url, { method: 'GET', headers }, signal);
  }

  /** Sends a form, as {@link get} asks. */
  post(url: URL, form: Record<string, string>, signal: AbortSignal): Promise<Answer> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.send(url, { method: 'POST', headers, body: new URLSearchParams(form).toString() }, signal);
  }

  private async send(
    url: URL,
    { method, headers, body }: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string },
    signal: AbortSignal,
  ): Promise<Answer> {
    const answer = await request(url, {
      method,
      ...(body === undefined ? {} : { body }),
      dispatcher: this.dispatcherFor(url),
      headers: { 'user-agent': this.userAgent, ...headers },
      signal,
      // One clock for the whole fetch, the signal's.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return {
      status: answer.statusCode,
      header: (name) => [answer.headers[name] ?? []].flat()[0],
      headers: (name) => [answer.headers[name] ?? []].flat().join(', ') || null,
      body: answer.body,
      dismiss: () => answer.body.dump({ limit: DUMPED_BYTES, signal }),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.#guarded.destroy(), this.#open.destroy()]);
  }

  private dispatcherFor(url: URL): Dispatcher {
    if (this.allowedHosts.has(hostAndPort(url))) return this.#open;
    // A literal address is never looked up, so it is looked at here.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !isPublicAddress(host)) throw new PrivateAddress(url.hostname);
    return this.#guarded;
  }
}

const hostAndPort = ({ hostname, port, protocol }: URL): string =>
  `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
