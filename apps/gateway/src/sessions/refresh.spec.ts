import type { Service } from '@baspasoz/http';
import { eventually, freshDatabase, kafka, type FreshDatabase } from '@baspasoz/testing';
import { decodeJwt } from 'jose';
import { migrations } from '../persistence/migrations/index.js';
import { Browser } from '../testing/browser.js';
import { startDemoIdentity, type DemoIdentity } from '../testing/demo-identity.js';
import { freePort, startGateway, startUpstream, type Upstream } from '../testing/start-gateway.js';
import type { SessionTokens } from './session.js';
import { Sessions } from './sessions.js';

const turkistan = '0192f000-0000-7000-8000-000000000002';

let db: FreshDatabase;
let identity: DemoIdentity;
let upstream: Upstream;
let publicUrl: string;
let host: string;
const replicas: Service[] = [];
const urls: string[] = [];

beforeAll(async () => {
  const [port, secondPort, identityPort] = [await freePort(), await freePort(), await freePort()];
  publicUrl = `http://127.0.0.1:${port}`;
  host = `127.0.0.1:${port}`;
  [db, identity, upstream] = await Promise.all([
    freshDatabase('gateway-refresh', migrations),
    startDemoIdentity(identityPort, publicUrl),
    startUpstream(),
  ]);
  const { brokers } = await kafka();
  for (const each of [port, secondPort]) {
    const { issuer, clientSecrets } = identity;
    const clientSecret = clientSecrets['baspasoz-web'];
    replicas.push(
      await startGateway({ db, brokers, issuer, clientSecret, publicUrl, port: each, upstream: upstream.url }),
    );
    urls.push(`http://127.0.0.1:${each}`);
  }
});

afterAll(async () => {
  for (const replica of replicas) await replica.stop();
  await Promise.all([identity.close(), upstream.close()]);
  await db.drop();
});

/** Signs in and makes the access token look as if it had run out. */
async function withExpiredToken(login: string, change: Partial<SessionTokens> = {}, body?: string) {
  const browser = new Browser(publicUrl);
  await browser.signIn(login, identity.password);
  if (body) await browser.send('/auth/switch-body', { bodyId: body });
  const id = browser.cookies(host)['baspasoz']!;
  const sessions = replicas[0]!.app.get(Sessions);
  const session = (await sessions.find(id))!;
  await sessions.change(session, { ...session.tokens, accessTokenExpiresAt: 0, ...change });
  return { headers: { cookie: `baspasoz=${id}` }, old: session.tokens.accessToken };
}

async function tokenUsed(url: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`${url}/api/requests/x`, { headers });
  expect(answer.status).toBe(200);
  const { headers: passed } = (await answer.json()) as { headers: { authorization: string } };
  return passed.authorization.slice('Bearer '.length);
}

describe('an access token that runs out', () => {
  it('is refreshed once, however many calls on however many replicas need it at the same moment', async () => {
    // Both have found the provider before: the race is about the refresh alone.
    for (const url of urls) await tokenUsed(url, (await withExpiredToken('aigerim')).headers);
    for (let round = 0; round < 5; round++) {
      const { headers, old } = await withExpiredToken('aigerim');
      const used = await Promise.all([...urls, ...urls, ...urls].map((url) => tokenUsed(url, headers)));
      expect(new Set(used).size).toBe(1);
      expect(used[0]).not.toBe(old);
    }
  });

  it('is refreshed for the body the person had chosen', async () => {
    const { headers, old } = await withExpiredToken('operator', {}, turkistan);
    const fresh = await tokenUsed(urls[0]!, headers);
    expect(fresh).not.toBe(old);
    expect(decodeJwt(fresh)['body']).toBe(turkistan);
  });

  it('ends the session when the provider refuses to refresh it', async () => {
    const { headers } = await withExpiredToken('saule', { refreshToken: 'withdrawn' });
    expect((await fetch(`${urls[0]}/api/session`, { headers })).status).toBe(401);
    await eventually(async () => expect((await fetch(`${urls[1]}/api/session`, { headers })).status).toBe(401));
  });

  it('is not held against the person while the provider is away', async () => {
    const { headers } = await withExpiredToken('daniyar');
    await identity.close();
    const away = await fetch(`${urls[0]}/api/session`, { headers: { ...headers, 'accept-language': 'ru' } });
    expect(away.status).toBe(503);
    expect(await away.json()).toMatchObject({ title: 'Служба временно недоступна; повторите чуть позже' });
  });
});
