import type { Service } from '@baspasoz/http';
import { eventually, freshDatabase, kafka, setClock, type FreshDatabase } from '@baspasoz/testing';
import { Client } from 'pg';
import { migrations } from './persistence/migrations/index.js';
import { Browser } from './testing/browser.js';
import { startDemoIdentity, type DemoIdentity } from './testing/demo-identity.js';
import { freePort, startGateway, startUpstream, type Upstream } from './testing/start-gateway.js';

const moh = '0192f000-0000-7000-8000-000000000001';
const turkistan = '0192f000-0000-7000-8000-000000000002';
const aigerim = '0192f000-0000-7000-9000-000000000101';

let db: FreshDatabase;
let identity: DemoIdentity;
let upstream: Upstream;
let gateway: Service;
let publicUrl: string;
let host: string;

async function rows<R extends object>(sql: string): Promise<R[]> {
  const client = new Client({ connectionString: db.adminUrl });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function signedIn(login = 'aigerim'): Promise<Browser> {
  const browser = new Browser(publicUrl);
  await browser.signIn(login, identity.password);
  return browser;
}

beforeAll(async () => {
  const [port, identityPort] = [await freePort(), await freePort()];
  publicUrl = `http://127.0.0.1:${port}`;
  host = `127.0.0.1:${port}`;
  [db, identity, upstream] = await Promise.all([
    freshDatabase('gateway-sessions', migrations),
    startDemoIdentity(identityPort, publicUrl),
    startUpstream(),
  ]);
  const { brokers } = await kafka();
  gateway = await startGateway({
    db,
    brokers,
    issuer: identity.issuer,
    clientSecret: identity.clientSecrets['baspasoz-web'],
    publicUrl,
    port,
    upstream: upstream.url,
  });
});

afterAll(async () => {
  await gateway.stop();
  await Promise.all([identity.close(), upstream.close()]);
  await db.drop();
});

describe('signing in', () => {
  it('leads through the provider and back to where the person wanted to go', async () => {
    const browser = new Browser(publicUrl);
    const end = await browser.signIn('aigerim', identity.password, '/auth/login?returnTo=/requests/1%3Fx=2');
    expect(end).toBe(`${publicUrl}/requests/1?x=2`);
    const session = await (await browser.ask('/api/session')).json();
    expect(session).toEqual({
      person: { id: aigerim, name: 'Айгерім Сейітқали', language: 'kk' },
      roles: ['authorized-person'],
      body: { id: moh },
      bodies: [{ id: moh }],
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('uses PKCE, state and nonce', async () => {
    const answer = await new Browser(publicUrl).ask('/auth/login');
    const { searchParams } = new URL(answer.headers.get('location')!);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(searchParams.get(name)).toMatch(/^[\w-]{40,}$/);
    expect(searchParams.get('redirect_uri')).toBe(`${publicUrl}/auth/callback`);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/\t/evil.example', '/auth/login', 'x'])(
    'never leads to another site: %s',
    async (returnTo) => {
      const browser = new Browser(publicUrl);
      const end = await browser.signIn(
        'aigerim',
        identity.password,
        `/auth/login?returnTo=${encodeURIComponent(returnTo)}`,
      );
      expect(end).toBe(`${publicUrl}/`);
    },
  );

  it('is refused with a page in the caller’s language when the answer belongs to no attempt', async () => {
    const browser = new Browser(publicUrl);
    const unasked = await browser.ask('/auth/callback?code=abc&state=xyz', { headers: { 'accept-language': 'kk' } });
    expect(unasked.status).toBe(400);
    expect(await unasked.text()).toContain('Кіру аяқталмады');
    await browser.ask('/auth/login');
    const foreign = await browser.ask('/auth/callback?code=abc&state=xyz', { headers: { 'accept-language': 'ru' } });
    expect(foreign.status).toBe(400);
    expect(await foreign.text()).toContain('Вход не завершён');
    expect(browser.cookies(host)).toEqual({});
  });

  it('that the person cancels leads home', async () => {
    const browser = new Browser(publicUrl);
    const answer = await browser.ask('/auth/callback?error=access_denied&state=x');
    expect(answer.headers.get('location')).toBe('/');
  });

  it('gives a new id each time and ends the session before it', async () => {
    const browser = await signedIn();
    const first = browser.cookies(host)['baspasoz'];
    await browser.signIn('aigerim', identity.password);
    expect(browser.cookies(host)['baspasoz']).not.toBe(first);
    const old = await fetch(`${publicUrl}/api/session`, { headers: { cookie: `baspasoz=${first}` } });
    expect(old.status).toBe(401);
  });
});

describe('the session', () => {
  it('is a cookie that scripts cannot read, and nothing in the database lets anyone in', async () => {
    const browser = await signedIn();
    const id = browser.cookies(host)['baspasoz']!;
    const set = await new Browser(publicUrl).ask('/auth/login');
    expect(set.headers.getSetCookie().join()).toMatch(/HttpOnly.*SameSite=Lax/i);
    const stored = await rows<{ row: string }>('select session::text as row from session');
    const text = stored.map(({ row }) => row).join('\n');
    expect(stored.length).toBeGreaterThan(0);
    const hex = (value: string) => Buffer.from(value).toString('hex');
    for (const secret of [id, 'eyJ', 'Айгерім', aigerim]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(hex(secret));
    }
  });

  it('changes the cookie for the access token on the way to a service, and the cookie stays here', async () => {
    const browser = await signedIn();
    const answer = await browser.ask('/api/requests/media-requests?view=all');
    const call = (await answer.json()) as { url: string; headers: Record<string, string> };
    expect(call.url).toBe('/media-requests?view=all');
    expect(call.headers['authorization']).toMatch(/^Bearer eyJ/);
    expect(call.headers['cookie']).toBeUndefined();
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('of nobody is answered 401 in the caller’s language', async () => {
    for (const cookie of ['', 'baspasoz=wrong', 'baspasoz=%%%']) {
      const answer = await fetch(`${publicUrl}/api/session`, { headers: { cookie, 'accept-language': 'ru' } });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: 'unauthenticated', title: 'Войдите в систему' });
    }
  });

  it('is over when nobody used it for an hour, and after twelve hours even if somebody did', async () => {
    const [idle, used] = [await signedIn(), await signedIn()];
    const moveClock = (minutes: number) => setClock(db, new Date(Date.now() + minutes * 60_000).toISOString());
    const statusOf = async (browser: Browser) => (await browser.ask('/api/session')).status;
    const becomes = (browser: Browser, status: number) =>
      eventually(async () => expect(await statusOf(browser)).toBe(status));
    try {
      await moveClock(50);
      await eventually(async () => {
        expect(await statusOf(used)).toBe(200);
        const kept = await rows("select 1 from session where idle_at > app_now() + interval '59 minutes'");
        expect(kept).toHaveLength(1);
      });
      await moveClock(70);
      await becomes(idle, 401);
      expect(await statusOf(used)).toBe(200);
      await moveClock(13 * 60);
      await becomes(used, 401);
    } finally {
      await setClock(db, null);
    }
  });
});

describe('a call that changes something', () => {
  it('needs the session’s CSRF token', async () => {
    const browser = await signedIn();
    const stranger = await signedIn('daniyar');
    for (const token of ['', 'guess', stranger.csrfToken]) {
      const answer = await browser.send(
        '/api/requests/media-requests',
        {},
        { 'x-csrf-token': token, 'accept-language': 'kk' },
      );
      expect(answer.status).toBe(403);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({
        code: 'csrf-token-missing',
        title: expect.stringContaining('бетті жаңартып'),
      });
    }
    const before = upstream.seen.length;
    expect((await browser.send('/api/requests/media-requests', {})).status).toBe(200);
    expect(upstream.seen.length).toBe(before + 1);
  });

  it('is refused when it comes from another site, token or not', async () => {
    const browser = await signedIn();
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }]) {
      const answer = await browser.send('/auth/switch-body', { bodyId: moh }, headers);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'foreign-origin' });
    }
    const withoutOrigin = await browser.ask('/auth/logout', {
      method: 'POST',
      headers: { 'x-csrf-token': browser.csrfToken, 'sec-fetch-site': 'cross-site' },
    });
    expect(withoutOrigin.status).toBe(403);
  });
});

describe('signing out', () => {
  it('ends the session here and says how to end it at the provider', async () => {
    const browser = await signedIn();
    const id = browser.cookies(host)['baspasoz'];
    const answer = await browser.send('/auth/logout', {});
    expect(answer.status).toBe(200);
    const { redirectTo } = (await answer.json()) as { redirectTo: string };
    expect(redirectTo).toMatch(new RegExp(`^${identity.issuer}/.*post_logout_redirect_uri=`));
    expect(browser.cookies(host)).toEqual({});
    const again = await fetch(`${publicUrl}/api/session`, { headers: { cookie: `baspasoz=${id}` } });
    expect(again.status).toBe(401);
  });

  it('and signing in are in the audit chain of the body', async () => {
    const browser = await signedIn();
    await browser.send('/auth/logout', {});
    const entries = await rows<{ action: string; actor: string }>(
      `select action, actor from audit_entry where body_id = '${moh}' order by seq desc limit 2`,
    );
    expect(entries).toEqual([
      { action: 'sign-out', actor: `person:${aigerim}` },
      { action: 'sign-in', actor: `person:${aigerim}` },
    ]);
  });
});

describe('switching bodies', () => {
  it('exchanges the token at the provider', async () => {
    const browser = await signedIn('operator');
    const switched = await browser.send('/auth/switch-body', { bodyId: turkistan });
    expect(switched.status).toBe(200);
    expect(await (await browser.ask('/api/session')).json()).toMatchObject({ body: { id: turkistan } });
    const call = (await (await browser.ask('/api/coordination/bodies')).json()) as {
      headers: { authorization: string };
    };
    const claims = JSON.parse(Buffer.from(call.headers.authorization.split('.')[1]!, 'base64url').toString());
    expect(claims.body).toBe(turkistan);
  });

  it('to a body without a role there is refused', async () => {
    const browser = await signedIn();
    const answer = await browser.send('/auth/switch-body', { bodyId: turkistan }, { 'accept-language': 'en' });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'not-a-member', title: 'You hold no role in that state body' });
    expect(await (await browser.ask('/api/session')).json()).toMatchObject({ body: { id: moh } });
  });

  it('asks for a body by its id', async () => {
    const browser = await signedIn();
    const answer = await browser.send('/auth/switch-body', { bodyId: 'moh', other: 1 }, { 'accept-language': 'en' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      code: 'invalid-input',
      errors: expect.arrayContaining([{ field: 'bodyId', code: 'not-an-id', message: 'Not a valid identifier' }]),
    });
  });
});
