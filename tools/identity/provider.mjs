import Provider, { errors } from 'oidc-provider';
import { chooseLanguage } from '../ui/page.mjs';
import { readsLowVision } from '../ui/vision.mjs';
import { clients, programs, tokenExchange } from './clients.mjs';
import { notePage, signOutPage } from './pages.mjs';
import { claimsOf, NotAMember, personById } from './people.mjs';
import { api, resourceServer } from './resource.mjs';
import { exchangeParameters, tokenExchangeHandler } from './token-exchange.mjs';

const day = 24 * 3600;
const languageOf = (ctx) =>
  chooseLanguage(
    [ctx.query.lang, ...(ctx.query.ui_locales ?? '').split(' ')].filter(Boolean),
    ctx.get('accept-language'),
  );

/** In whose words and in which version a page is shown. */
const readerOf = (ctx) => ({ language: languageOf(ctx), low: readsLowVision(ctx.get('cookie')) });

/** The web is ours, so nobody is asked whether it may act for them: the grant is made on the first sign-in. */
async function firstPartyGrant(ctx) {
  const { client, provider, session } = ctx.oidc;
  const known = ctx.oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId);
  const found = known && (await provider.Grant.find(known));
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email offline_access');
  grant.addResourceScope(api, resourceServer.scope);
  await grant.save();
  return grant;
}

function extraTokenClaims(ctx, token) {
  if (token.kind === 'ClientCredentials') return programs[token.clientId];
  const person = personById(token.accountId);
  if (!person) throw new errors.InvalidGrant('the person is not known any more');
  try {
    return claimsOf(person, ctx.oidc.body?.body);
  } catch (error) {
    if (error instanceof NotAMember) throw new errors.InvalidTarget('the person holds no role in this body');
    throw error;
  }
}

/**
 * The OpenID Connect provider of the demo: authorization code with PKCE, refresh, client credentials, token exchange
 * (RFC 8693) and sign-out. Production uses the installation's own provider (docs/runbooks/start.md).
 *
 * @param {{ issuer: string, publicUrls: string[], secrets: { clients: Record<string, string>, jwks: { keys: object[] }, cookieKeys: string[] },
 *   adapter: new (model: string) => object }} options
 */
export function createProvider({ issuer, publicUrls, secrets, adapter }) {
  const [publicUrl] = publicUrls;
  const here = (ctx) => `${ctx.path}${ctx.querystring ? `?${ctx.querystring.replace(/&?lang=[^&]*/, '')}` : ''}`;
  const provider = new Provider(issuer, {
    adapter,
    clients: clients(secrets.clients, publicUrls),
    jwks: secrets.jwks,
    cookies: {
      keys: secrets.cookieKeys,
      names: { session: 'identity_session', interaction: 'identity_interaction', resume: 'identity_resume' },
    },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'locale', 'preferred_username'], email: ['email'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    findAccount: (_ctx, id) => {
      const person = personById(id);
      const { name, email, language, login } = person ?? {};
      return (
        person && {
          accountId: id,
          claims: () => ({ sub: id, name, email, locale: language, preferred_username: login }),
        }
      );
    },
    loadExistingGrant: firstPartyGrant,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    extraTokenClaims,
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => api,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== api) throw new errors.InvalidTarget();
          return resourceServer;
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage({ ...readerOf(ctx), form, here: here(ctx) });
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = notePage({ ...readerOf(ctx), key: 'signedOut', publicUrl, here: here(ctx) });
        },
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      const detail = out.error_description ?? out.error;
      ctx.body = notePage({ ...readerOf(ctx), key: 'failed', detail, publicUrl, here: here(ctx) });
    },
    ttl: {
      AccessToken: resourceServer.accessTokenTTL,
      AuthorizationCode: 60,
      ClientCredentials: resourceServer.accessTokenTTL,
      Grant: 14 * day,
      IdToken: 3600,
      Interaction: 3600,
      RefreshToken: 14 * day,
      Session: 14 * day,
    },
  });
  const publicKeys = secrets.jwks.keys.map(({ kty, n, e, kid, alg, use }) => ({ kty, n, e, kid, alg, use }));
  provider.registerGrantType(tokenExchange, tokenExchangeHandler({ keys: publicKeys }), exchangeParameters);
  return provider;
}
