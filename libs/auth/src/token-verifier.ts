import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { sharedProblems } from '@baspasoz/contracts';

export interface TokenRules {
  /** The issuer exactly as tokens name it, such as `http://127.0.0.1:8090`. */
  issuer: string;
  /** The audience access tokens are made for. An ID token has another one and is refused. */
  audience: string;
}

const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const remembered = 2000;
const clockToleranceSeconds = 30;

/**
 * Verifies access tokens with the issuer's published keys. A verified token is remembered until it expires, because checking the
 * signature costs more than everything else on the hot path; a token that failed is never remembered.
 */
export class TokenVerifier {
  private keys: Promise<JWTVerifyGetKey> | undefined;
  private readonly verified = new Map<string, JWTPayload & { exp: number }>();

  constructor(private readonly rules: TokenRules) {}

  /** The claims of a valid token. Problems: `invalid-token`; `service-unavailable` when the issuer's keys cannot be had. */
  async verify(token: string): Promise<JWTPayload> {
    const known = this.verified.get(token);
    if (known && known.exp > Date.now() / 1000) return known;
    this.verified.delete(token);
    const claims = await this.check(token);
    if (typeof claims.exp === 'number') this.remember(token, { ...claims, exp: claims.exp });
    return claims;
  }

  private async check(token: string): Promise<JWTPayload> {
    const keys = await this.issuerKeys();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.rules.issuer,
        audience: this.rules.audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (isTokenFault(error)) throw sharedProblems['invalid-token']();
      throw sharedProblems['service-unavailable']();
    }
  }

  /** Discovery happens at the first token, not at start: a service must come up while the issuer is still away. */
  private issuerKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= discoverKeys(this.rules.issuer).catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private remember(token: string, claims: JWTPayload & { exp: number }): void {
    const oldest = this.verified.size >= remembered ? this.verified.keys().next().value : undefined;
    if (oldest !== undefined) this.verified.delete(oldest);
    this.verified.set(token, claims);
  }
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000),
  }).catch(() => undefined);
  const document: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  const address = typeof document === 'object' && document !== null ? Reflect.get(document, 'jwks_uri') : undefined;
  if (typeof address !== 'string' || !URL.canParse(address)) throw sharedProblems['service-unavailable']();
  return createRemoteJWKSet(new URL(address), { cooldownDuration: 5000, timeoutDuration: 5000 });
}

/** A fault of the token itself, as opposed to keys that could not be fetched. */
function isTokenFault(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  if (!(error instanceof errors.JOSEError)) return error instanceof TypeError && !('cause' in error);
  return error.code !== 'ERR_JOSE_GENERIC';
}
