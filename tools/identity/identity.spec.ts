import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@baspasoz/testing';
import { decodeJwt } from 'jose';
import * as client from 'openid-client';
import people from '../demo/people.json' with { type: 'json' };

const load = (path: string) => import(new URL(path, import.meta.url).href);
const moh = '0192f000-0000-7000-8000-000000000001';
const turkistan = '0192f000-0000-7000-8000-000000000002';
const exchange = 'urn:ietf:params:oauth:grant-type:token-exchange';
const accessToken = 'urn:ietf:params:oauth:token-type:access_token';
const web = 'http://127.0.0.1:18080';

let folder: string;
let secrets: { demoPassword: string; clients: Record<string, string> };
let identity: { issuer: string; close(): Promise<void> };
let options: object;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baspasoz-identity-'));
  secrets = await (await load('./secrets.mjs')).newIdentitySecrets();
  const port = await (await load('../infra/port.mjs')).freePort();
  options = { port, publicUrls: [web], storeFile: join(folder, 'store.json'), secrets };
  identity = await (await load('./server.mjs')).startIdentity(options);
});
afterAll(async () => {
  await identity.close();
  await rm(folder, { recursive: true, force: true });
});

const configuration = (id: string) =>
  client.discovery(new URL(identity.issuer), id, secrets.clients[id], undefined, {
    execute: [client.allowInsecureRequests],
  });

/** A browser as far as sign-in needs one: cookies, no redirects of its own. */
function browser() {
  const cookies = new Map<string, string>();
  return async (address: string | URL, form?: Record<string, string>) => {
    const response = await fetch(new URL(address, identity.issuer), {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
}

async function signIn(login: string, password = secrets.demoPassword, go = browser()) {
  const config = await configuration('baspasoz-web');
  const verifier = client.randomPKCECodeVerifier();
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: `${web}/auth/callback`,
    scope: 'openid profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: 'state',
  });
  const started = await go(address);
  const answered = await go(started.headers.get('location') ?? '', { login, password });
  if (answered.status === 401) return { refused: await answered.text() };
  const back = await go(answered.headers.get('location') ?? '');
  const tokens = await client.authorizationCodeGrant(config, new URL(back.headers.get('location') ?? ''), {
    pkceCodeVerifier: verifier,
    expectedState: 'state',
  });
  return { tokens, config, go };
}

async function signedIn(login: string) {
  const { tokens, config, go } = await signIn(login);
  if (!tokens || !config || !go) throw new Error(`${login} could not sign in`);
  return { tokens, config, go };
}

test.each(people.map(({ login }) => login))(
  '%s signs in and gets a token of their roles, for the services only',
  async (login) => {
    const person = people.find((one) => one.login === login);
    const { tokens } = await signedIn(login);
    const claims = decodeJwt(tokens.access_token);
    expect(claims).toMatchObject({
      sub: person?.id,
      aud: 'baspasoz',
      locale: person?.language,
      bodies: person?.bodies,
    });
    expect(claims['body']).toBe(person?.bodies[0]?.id);
    expect(claims['roles']).toEqual([...new Set([...(person?.bodies[0]?.roles ?? []), ...(person?.roles ?? [])])]);
  },
);

test('a wrong password is refused on the same page, in words', async () => {
  const { refused } = await signIn('aigerim', 'guess');
  expect(refused).toMatch(/role="alert"/);
});

test('switching the body exchanges the token, and is refused where the person holds no role', async () => {
  const { tokens, config } = await signedIn('operator');
  const switchTo = (body: string) =>
    client.genericGrantRequest(config, exchange, {
      subject_token: tokens.access_token,
      subject_token_type: accessToken,
      audience: 'baspasoz',
      body,
    });
  const switched = await switchTo(turkistan);
  expect(decodeJwt(switched.access_token)).toMatchObject({ body: turkistan, roles: ['operator'] });
  expect(switched['issued_token_type']).toBe(accessToken);

  const other = await signedIn('aigerim');
  const refusal = client.genericGrantRequest(other.config, exchange, {
    subject_token: other.tokens.access_token,
    subject_token_type: accessToken,
    body: turkistan,
  });
  await expect(refusal).rejects.toMatchObject({ error: 'invalid_target' });
});

test('a token that was tampered with is not exchanged', async () => {
  const { tokens, config } = await signedIn('operator');
  const [head, , signature] = tokens.access_token.split('.');
  const claims = { ...decodeJwt(tokens.access_token), sub: people[0]?.id };
  const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  const answer = client.genericGrantRequest(config, exchange, {
    subject_token: forged,
    subject_token_type: accessToken,
    body: moh,
  });
  await expect(answer).rejects.toMatchObject({ error: 'invalid_grant' });
});

test('a service and the integrator’s program get tokens of their own', async () => {
  const service = await client.clientCredentialsGrant(await configuration('requests'), { audience: 'baspasoz' });
  expect(decodeJwt(service.access_token)).toMatchObject({ sub: 'requests', roles: ['service'], aud: 'baspasoz' });
  const program = await client.clientCredentialsGrant(await configuration('integrator-demo'));
  expect(decodeJwt(program.access_token)).toMatchObject({ sub: 'integrator-demo', roles: ['integrator'], body: moh });
});

test('after a restart the person is still signed in and the refresh token still works', async () => {
  const { tokens, config } = await signedIn('saule');
  await identity.close();
  identity = await (await load('./server.mjs')).startIdentity(options);
  // the first attempt may still try a connection to the server that is gone
  const renewed = await eventually(() => client.refreshTokenGrant(config, tokens.refresh_token ?? ''));
  expect(decodeJwt(renewed.access_token)).toMatchObject({ body: moh, roles: ['unit-officer'] });
});

test('signing out asks once and goes back to the web', async () => {
  const { tokens, config, go } = await signedIn('head');
  const end = client.buildEndSessionUrl(config, {
    post_logout_redirect_uri: `${web}/`,
    id_token_hint: tokens.id_token ?? '',
  });
  const page = await (await go(end)).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const done = await go('/session/end/confirm', { xsrf, logout: 'yes' });
  expect(done.headers.get('location')).toBe(`${web}/`);
});
