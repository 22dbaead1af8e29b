import { createLocalJWKSet, jwtVerify } from 'jose';
import { errors } from 'oidc-provider';
import { api, resourceServer } from './resource.mjs';

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token';

export const exchangeParameters = [
  'subject_token',
  'subject_token_type',
  'requested_token_type',
  'audience',
  'resource',
  'scope',
  'body',
];

/**
 * RFC 8693: changes a person's access token for one that acts for another body (parameter `body`). Whether the person
 * holds a role there is checked where the claims are made, so refused in the same way as everywhere else.
 * @param {{ keys: object[] }} jwks public part of the keys that sign access tokens
 */
export function tokenExchangeHandler(jwks) {
  const keys = createLocalJWKSet(jwks);
  return async function exchange(ctx) {
    const { client, params, provider } = ctx.oidc;
    if (params.subject_token_type !== accessTokenType)
      throw new errors.InvalidRequest(`subject_token_type must be ${accessTokenType}`);
    if (!params.body) throw new errors.InvalidRequest('body is missing: the body to act for');
    const { payload } = await jwtVerify(params.subject_token ?? '', keys, {
      issuer: provider.issuer,
      audience: resourceServer.audience,
    }).catch((cause) => {
      throw new errors.InvalidGrant('subject_token is not valid', undefined, { cause });
    });
    if (payload.client_id !== client.clientId)
      throw new errors.InvalidGrant('subject_token was issued to another client');
    const token = new provider.AccessToken({ accountId: payload.sub, client, gty: 'token_exchange', scope: 'api' });
    token.resourceServer = new provider.ResourceServer(api, resourceServer);
    ctx.oidc.entity('AccessToken', token);
    const value = await token.save();
    ctx.body = {
      access_token: value,
      issued_token_type: accessTokenType,
      token_type: 'Bearer',
      expires_in: token.expiration,
      scope: token.scope,
    };
  };
}
