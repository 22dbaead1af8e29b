/**
 * Makes the realm of the compose file out of the demo's people and bodies: `node deploy/keycloak/make-realm.mjs > deploy/keycloak/realm.json`.
 * Secrets stay placeholders that Keycloak fills from its environment. The id of a user is the person's id, so `sub` is what
 * the services know.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { programs, webClient } from '../../tools/identity/clients.mjs';
import { claimsOf } from '../../tools/identity/people.mjs';

const minute = 60;
const variable = (client) => `\${${client.toUpperCase().replaceAll('-', '_')}_CLIENT_SECRET}`;
const inAccessToken = { 'access.token.claim': 'true', 'id.token.claim': 'false', 'userinfo.token.claim': 'false' };
const mapper = (name, protocolMapper, config) => ({ name, protocol: 'openid-connect', protocolMapper, config });
const attribute = (name, type) =>
  mapper(name, 'oidc-usermodel-attribute-mapper', {
    ...inAccessToken,
    'user.attribute': name,
    'claim.name': name,
    'jsonType.label': type,
  });

/** What an access token of this product says: audience, roles, the body a person acts for, and every body of theirs. */
const mappers = [
  mapper('audience', 'oidc-audience-mapper', { ...inAccessToken, 'included.custom.audience': 'baspasoz' }),
  mapper('roles', 'oidc-usermodel-realm-role-mapper', {
    ...inAccessToken,
    'claim.name': 'roles',
    'jsonType.label': 'String',
    multivalued: 'true',
  }),
  attribute('body', 'String'),
  attribute('bodies', 'JSON'),
  attribute('locale', 'String'),
];

/** A program is its client id, as at any provider that gives tokens to clients (RFC 9068 §2.2); Keycloak would name an account of its own. */
const subject = (name) =>
  mapper('subject', 'oidc-hardcoded-claim-mapper', {
    ...inAccessToken,
    'claim.name': 'sub',
    'claim.value': name,
    'jsonType.label': 'String',
  });

const client = (clientId, more) => ({
  clientId,
  secret: variable(clientId),
  protocol: 'openid-connect',
  clientAuthenticatorType: 'client-secret',
  publicClient: false,
  directAccessGrantsEnabled: false,
  fullScopeAllowed: true,
  protocolMappers: mappers,
  ...more,
});

const attributesOf = ({ body, bodies, locale }) => ({
  ...(body ? { body: [body] } : {}),
  ...(bodies ? { bodies: [JSON.stringify(bodies)] } : {}),
  ...(locale ? { locale: [locale] } : {}),
});

function userOf(person) {
  const [firstName, ...lastNames] = person.name.split(' ');
  const claims = claimsOf(person);
  return {
    id: person.id,
    username: person.login,
    email: person.email,
    emailVerified: true,
    enabled: true,
    firstName,
    lastName: lastNames.join(' '),
    attributes: attributesOf(claims),
    realmRoles: claims.roles,
    credentials: [{ type: 'password', value: '${DEMO_PASSWORD}', temporary: false }],
  };
}

const accountOf = ([name, program]) => ({
  username: `service-account-${name}`,
  serviceAccountClientId: name,
  enabled: true,
  attributes: attributesOf(program),
  realmRoles: program.roles,
});

export async function realm() {
  const people = JSON.parse(await readFile(new URL('../../tools/demo/people.json', import.meta.url), 'utf8'));
  const users = [...people.map(userOf), ...Object.entries(programs).map(accountOf)];
  return {
    realm: 'baspasoz',
    enabled: true,
    sslRequired: 'none',
    accessTokenLifespan: 15 * minute,
    ssoSessionIdleTimeout: 60 * minute,
    ssoSessionMaxLifespan: 12 * 60 * minute,
    internationalizationEnabled: true,
    supportedLocales: ['kk', 'ru', 'en'],
    defaultLocale: 'ru',
    roles: { realm: [...new Set(users.flatMap((user) => user.realmRoles))].sort().map((name) => ({ name })) },
    clients: [
      client(webClient, {
        standardFlowEnabled: true,
        redirectUris: ['${PUBLIC_URL}/auth/callback'],
        attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': '${PUBLIC_URL}/*' },
      }),
      ...Object.keys(programs).map((name) =>
        client(name, {
          standardFlowEnabled: false,
          serviceAccountsEnabled: true,
          protocolMappers: [...mappers, subject(name)],
        }),
      ),
    ],
    users,
    components: {
      'org.keycloak.userprofile.UserProfileProvider': [
        {
          providerId: 'declarative-user-profile',
          config: {
            'kc.user.profile.config': [
              JSON.stringify({ attributes: profileAttributes, unmanagedAttributePolicy: 'ADMIN_EDIT' }),
            ],
          },
        },
      ],
    },
  };
}

const profileAttributes = ['username', 'email', 'firstName', 'lastName'].map((name) => ({
  name,
  permissions: { view: ['admin', 'user'], edit: ['admin'] },
}));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify(await realm(), null, 2)}\n`);
