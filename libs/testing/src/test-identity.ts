import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenClaims {
  /** A person's UUID; a service's or program's client id. */
  sub?: string;
  roles?: readonly string[];
  body?: string;
  bodies?: readonly { id: string; roles: readonly string[] }[];
  locale?: 'kk' | 'ru' | 'en';
  name?: string;
  clientId?: string;
  audience?: string;
  /** Seconds from now; negative for a token that has expired. Default 3,600. */
  expiresIn?: number;
}

export interface TestIdentity {
  issuer: string;
  audience: string;
  /** A signed access token with the claims of the product's real identity provider. */
  tokenFor(claims?: TokenClaims): Promise<string>;
  /** A token with the right shape, signed by a key the issuer never published. */
  forgedTokenFor(claims?: TokenClaims): Promise<string>;
  /** The `authorization` header with such a token. */
  headersFor(claims?: TokenClaims): Promise<{ authorization: string }>;
  close(): Promise<void>;
}

const audience = 'baspasoz';
const keyId = 'test-key';

/**
 * An OpenID Connect issuer inside the test process: discovery, published keys, and a token endpoint that gives any client a
 * service token. The services verify against it exactly as against the real one.
 */
export async function testIdentity(): Promise<TestIdentity> {
  const keys = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: keyId, alg: 'ES256', use: 'sig' }] };
  const sign = (key: webcrypto.CryptoKey, claims: TokenClaims = {}) => signToken(key, issuer, claims);
  const server = createServer((request, response) => {
    const answer = (value: object) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(value));
    };
    if (request.url === '/.well-known/openid-configuration')
      return answer({ issuer, jwks_uri: `${issuer}/jwks`, token_endpoint: `${issuer}/token` });
    if (request.url === '/jwks') return answer(jwks);
    if (request.url === '/token') {
      const clientId = clientOf(request.headers.authorization);
      void sign(keys.privateKey, { sub: clientId, clientId, roles: ['service'] }).then((token) =>
        answer({ access_token: token, token_type: 'Bearer', expires_in: 3600 }),
      );
      return undefined;
    }
    response.statusCode = 404;
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokenFor = (claims?: TokenClaims) => sign(keys.privateKey, claims);
  return {
    issuer,
    audience,
    tokenFor,
    forgedTokenFor: (claims) => sign(stranger.privateKey, claims),
    headersFor: async (claims) => ({ authorization: `Bearer ${await tokenFor(claims)}` }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function signToken(key: webcrypto.CryptoKey, issuer: string, claims: TokenClaims): Promise<string> {
  const { sub = '0192f000-0000-7000-9000-000000000101', clientId = 'baspasoz-web', expiresIn = 3600, ...rest } = claims;
  const { audience: intended = audience, ...shown } = rest;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...shown, client_id: clientId })
    .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(intended)
    .setSubject(sub)
    .setIssuedAt(Math.min(now, now + expiresIn))
    .setExpirationTime(now + expiresIn)
    .sign(key);
}

/** The client id of HTTP Basic authentication, as the token endpoint of the real provider reads it. */
function clientOf(authorization = ''): string {
  const [, encoded = ''] = /^Basic (.+)$/.exec(authorization) ?? [];
  return decodeURIComponent(Buffer.from(encoded, 'base64').toString().split(':')[0] ?? '') || 'unknown-client';
}
