/** What access tokens are for: every service of Baspasoz, as one resource (RFC 8707). */
export const api = 'urn:baspasoz:api';

export const resourceServer = {
  scope: 'api',
  audience: process.env.OIDC_AUDIENCE ?? 'baspasoz',
  accessTokenTTL: 15 * 60,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
};
