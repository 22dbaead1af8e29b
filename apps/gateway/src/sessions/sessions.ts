import { principalFromClaims, type TokenVerifier } from '@baspasoz/auth';
import { setTimeout as pause } from 'node:timers/promises';
import { SignInRefused, type IdentityProvider } from './identity-provider.js';
import { hashOf, newSessionId, type Secrets } from './secrets.js';
import type { SessionRows } from './session-rows.js';
import type { Session, SessionTokens } from './session.js';

/** A session read less long ago is not read again: a sign-out elsewhere is noticed after this at the latest. */
const freshForMs = 1000;
const remembered = 5000;
/** An access token is replaced this long before it expires, so that none expires on its way. */
const refreshAheadSeconds = 60;
const waitForRefreshMs = 100;
const refreshAttempts = 50;

/** The sessions of this installation. Ids come from cookies; nothing else in the process knows them. */
export class Sessions {
  private readonly known = new Map<string, { session: Promise<Session | undefined>; readAt: number }>();
  private readonly listeners = new Set<(idHash: Buffer) => void>();

  constructor(
    private readonly rows: SessionRows,
    private readonly secrets: Secrets,
    private readonly provider: IdentityProvider,
    private readonly tokens: TokenVerifier,
  ) {}

  /** Opens a session and returns the id for the cookie. Problem `invalid-token` when the tokens describe nobody. */
  async open(tokens: SessionTokens): Promise<{ id: string; session: Session }> {
    const id = newSessionId();
    const idHash = hashOf(id);
    const session = await this.sessionOf(idHash, tokens);
    if (!session) throw new SignInRefused('the token describes nobody');
    await this.rows.insert(idHash, this.secrets.seal(tokens, idHash));
    return { id, session };
  }

  /** The session behind a cookie, its access token valid for a while; undefined when there is none (any more). */
  find(id: string): Promise<Session | undefined> {
    return this.read(hashOf(id), true);
  }

  /** The session again, for an open stream, which looks after it and does not keep it alive. */
  again({ idHash }: Session): Promise<Session | undefined> {
    return this.read(idHash, false);
  }

  /** Goes on with other tokens, such as those for another body. */
  async change({ idHash }: Session, tokens: SessionTokens): Promise<Session | undefined> {
    const session = await this.sessionOf(idHash, tokens);
    if (!session || !(await this.rows.replace(idHash, this.secrets.seal(tokens, idHash)))) return undefined;
    this.forget(idHash);
    return session;
  }

  async end({ idHash }: Session): Promise<void> {
    await this.rows.delete(idHash);
    this.forget(idHash);
  }

  /** Calls back when a session ends or changes in this process. Returns the function that stops it. */
  onChange(listener: (idHash: Buffer) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private forget(idHash: Buffer): void {
    this.known.delete(idHash.toString('base64'));
    for (const listener of this.listeners) listener(idHash);
  }

  private read(idHash: Buffer, used: boolean): Promise<Session | undefined> {
    const key = idHash.toString('base64');
    const known = this.known.get(key);
    if (known && performance.now() - known.readAt < freshForMs) return known.session;
    const session = this.load(idHash, used);
    this.known.delete(key);
    const oldest = this.known.size >= remembered ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(key, { session, readAt: performance.now() });
    session.catch(() => this.known.delete(key));
    return session;
  }

  private async load(idHash: Buffer, used: boolean): Promise<Session | undefined> {
    const tokens = await this.tokensOf(idHash, used);
    if (!tokens) return undefined;
    if (tokens.accessTokenExpiresAt - refreshAheadSeconds > Date.now() / 1000) return this.sessionOf(idHash, tokens);
    const fresh = await this.refresh(idHash, tokens);
    return fresh && this.sessionOf(idHash, fresh);
  }

  /** One replica refreshes; the others wait for what it stores. */
  private async refresh(idHash: Buffer, old: SessionTokens): Promise<SessionTokens | undefined> {
    for (let attempt = 0; attempt < refreshAttempts; attempt++) {
      if (await this.rows.leaseRefresh(idHash)) return this.refreshNow(idHash, old);
      await pause(waitForRefreshMs);
      const stored = await this.tokensOf(idHash);
      if (!stored || stored.accessToken !== old.accessToken) return stored;
    }
    return undefined;
  }

  private async refreshNow(idHash: Buffer, old: SessionTokens): Promise<SessionTokens | undefined> {
    // Another replica may have finished between our reading and our lease.
    const stored = await this.tokensOf(idHash);
    if (!stored || stored.accessToken !== old.accessToken) {
      await this.rows.releaseRefresh(idHash);
      return stored;
    }
    try {
      const fresh = await this.provider.refresh(stored);
      return (await this.rows.replace(idHash, this.secrets.seal(fresh, idHash))) ? fresh : undefined;
    } catch (error) {
      if (!(error instanceof SignInRefused)) {
        await this.rows.releaseRefresh(idHash);
        throw error;
      }
      // The provider has ended it: the account is closed, signed out elsewhere, or lost its role in the body.
      await this.rows.delete(idHash);
      this.forget(idHash);
      return undefined;
    }
  }

  private async tokensOf(idHash: Buffer, used = false): Promise<SessionTokens | undefined> {
    const sealed = await this.rows.find(idHash, used);
    return sealed && (this.secrets.open(sealed, idHash) as SessionTokens | undefined);
  }

  private async sessionOf(idHash: Buffer, tokens: SessionTokens): Promise<Session | undefined> {
    const claims = await this.tokens.verify(tokens.accessToken);
    const principal = principalFromClaims(claims);
    if (principal?.kind !== 'person') return undefined;
    const name = typeof claims['name'] === 'string' ? claims['name'] : '';
    return { idHash, tokens, principal, name, csrfToken: this.secrets.csrfToken(idHash) };
  }
}
