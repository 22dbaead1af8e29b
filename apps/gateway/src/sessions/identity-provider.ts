import { sharedProblems, type Language } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';
import { decodeJwt } from 'jose';
import * as oidc from 'openid-client';
import type { SessionTokens } from './session.js';

export interface ProviderRules {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where browsers reach the web; sign-in returns to `/auth/callback` there. */
  publicUrl: string;
}

/** What has to be remembered between leaving for the provider and coming back. */
export interface SignInAttempt {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

/** The provider refused: the code, the refresh token or the exchange is not valid (any more). */
export class SignInRefused extends Error {
  constructor(cause: unknown) {
    super('the identity provider refused', { cause });
    this.name = 'SignInRefused';
  }
}

type TokenAnswer = Awaited<ReturnType<typeof oidc.clientCredentialsGrant>>;

const tokenExchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';
/** Of an answer that does not say how long its token lives. */
const assumedLifetimeSeconds = 300;

/** The installation's OpenID Connect provider, seen by its confidential client, the web. */
export class IdentityProvider {
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(private readonly rules: ProviderRules) {}

  newAttempt(returnTo: string): SignInAttempt {
    return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), returnTo };
  }

  /** Where to send the browser. Authorization code with PKCE, state and nonce. */
  async signInUrl({ state, nonce, verifier }: SignInAttempt, language: Language): Promise<URL> {
    return oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.redirectUri,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
    });
  }

  /** Changes the code in the callback's query for tokens. Throws `SignInRefused`. */
  redeem(query: string, attempt: SignInAttempt): Promise<SessionTokens> {
    return this.ask(async (config) =>
      tokensOf(
        await oidc.authorizationCodeGrant(config, new URL(`${this.redirectUri}${query}`), {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
        }),
      ),
    );
  }

  /** New tokens for the same session, for the body it acts for. Throws `SignInRefused`. */
  refresh(tokens: SessionTokens): Promise<SessionTokens> {
    const { refreshToken, bodyId } = tokens;
    if (!refreshToken) throw new SignInRefused('there is no refresh token');
    return this.ask(async (config) => {
      const fresh = { ...tokens, ...tokensOf(await oidc.refreshTokenGrant(config, refreshToken)) };
      return bodyId ? this.exchange(fresh, bodyId) : fresh;
    });
  }

  /**
   * A token that acts for another body (RFC 8693). Throws `SignInRefused` when the person holds no role there, and when the
   * provider answers with a token for another body than the one asked for: what is then written would go to the wrong one.
   */
  exchange(tokens: SessionTokens, bodyId: string): Promise<SessionTokens> {
    return this.ask(async (config) => {
      const answer = await oidc.genericGrantRequest(config, tokenExchange, {
        subject_token: tokens.accessToken,
        subject_token_type: accessTokenType,
        requested_token_type: accessTokenType,
        // The body as a resource (RFC 8707), and by its bare id for a provider that maps a plain parameter to a claim.
        resource: `urn:baspasoz:body:${bodyId}`,
        body: bodyId,
      });
      const { accessToken, accessTokenExpiresAt } = tokensOf(answer);
      if (decodeJwt(accessToken)['body'] !== bodyId) throw new SignInRefused('the token is not for the body asked for');
      return { ...tokens, accessToken, accessTokenExpiresAt, bodyId };
    });
  }

  /** Makes the refresh token worthless, and says where the browser ends its session with the provider. */
  async signOut({ refreshToken, idToken }: SessionTokens): Promise<string | undefined> {
    try {
      const config = await this.configuration();
      const { revocation_endpoint, end_session_endpoint } = config.serverMetadata();
      if (refreshToken && revocation_endpoint) await oidc.tokenRevocation(config, refreshToken);
      if (!end_session_endpoint) return undefined;
      const back = { post_logout_redirect_uri: `${this.rules.publicUrl}/` };
      return oidc.buildEndSessionUrl(config, { ...back, ...(idToken ? { id_token_hint: idToken } : {}) }).href;
    } catch (error) {
      // Our own session is over in any case; the provider's ends by its own clock.
      logger.warn({ err: error }, 'the identity provider was not told of a sign-out');
      return undefined;
    }
  }

  private get redirectUri(): string {
    return `${this.rules.publicUrl}/auth/callback`;
  }

  private async ask(work: (config: oidc.Configuration) => Promise<SessionTokens>): Promise<SessionTokens> {
    const config = await this.configuration();
    try {
      return await work(config);
    } catch (error) {
      if (isRefusal(error)) throw new SignInRefused(error);
      if (error instanceof SignInRefused) throw error;
      logger.warn({ err: error }, 'the identity provider did not answer as expected');
      throw sharedProblems['service-unavailable']();
    }
  }

  /** Discovered at the first use, not at start: the gateway must come up while the provider is still away. */
  private configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      logger.warn({ err: error }, 'the identity provider could not be reached');
      throw sharedProblems['service-unavailable']();
    });
    return this.discovered;
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.rules;
    const server = new URL(issuer);
    // Plain http only where the issuer itself is named so, as the loopback demo does.
    const execute = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(server, clientId, clientSecret, oidc.ClientSecretBasic(clientSecret), {
      execute,
      timeout: 5,
    });
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.status < 500;
  // A callback that does not fit the attempt: wrong state, nonce, issuer, or an error from the provider.
  return error instanceof oidc.AuthorizationResponseError || isClientFault(error);
}

const clientFaults = ['OAUTH_INVALID_RESPONSE', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_RESPONSE_IS_NOT_CONFORM'];

const isClientFault = (error: unknown): boolean =>
  error instanceof oidc.ClientError && clientFaults.includes(String(error.code));

function tokensOf(answer: TokenAnswer): SessionTokens {
  const lifetime = answer.expiresIn() ?? assumedLifetimeSeconds;
  return {
    accessToken: answer.access_token,
    accessTokenExpiresAt: Math.floor(Date.now() / 1000) + lifetime,
    ...(answer.refresh_token ? { refreshToken: answer.refresh_token } : {}),
    ...(answer.id_token ? { idToken: answer.id_token } : {}),
  };
}
