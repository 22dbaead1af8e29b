import type { Service } from '@baspasoz/http';
import { freshDatabase, kafka, testIdentity, type FreshDatabase, type TestIdentity } from '@baspasoz/testing';
import { createConnection } from 'node:net';
import { migrations } from '../../persistence/migrations/index.js';
import { freePort, startGateway, startUpstream, type SeenCall, type Upstream } from '../../testing/start-gateway.js';

const moh = '0192f000-0000-7000-8000-000000000001';

let db: FreshDatabase;
let identity: TestIdentity;
let upstream: Upstream;
let gateway: Service;
let publicUrl: string;
let port: number;

const limits = {
  RATE_PERSON_PER_MINUTE: '1000',
  RATE_PROGRAM_PER_MINUTE: '60',
  RATE_ADDRESS_PER_MINUTE: '100000',
  RATE_PUBLIC_WRITES_PER_MINUTE: '20',
  UPLOAD_MAX_MIB: '5',
};

beforeAll(async () => {
  port = await freePort();
  publicUrl = `http://127.0.0.1:${port}`;
  [db, identity, upstream] = await Promise.all([
    freshDatabase('gateway-pass-on', migrations),
    testIdentity(),
    startUpstream(),
  ]);
  const { brokers } = await kafka();
  gateway = await startGateway({
    db,
    brokers,
    issuer: identity.issuer,
    publicUrl,
    port,
    upstream: upstream.url,
    env: { ...limits, MONITORING_URL: `http://127.0.0.1:${await freePort()}` },
  });
});

afterAll(async () => {
  await gateway.stop();
  await Promise.all([identity.close(), upstream.close()]);
  await db.drop();
});

const program = (sub: string) => identity.headersFor({ sub, clientId: sub, roles: ['integrator'], body: moh });

async function call(path: string, init: RequestInit = {}) {
  const response = await fetch(`${publicUrl}${path}`, init);
  const text = await response.text();
  return {
    response,
    body: (text.startsWith('{') ? JSON.parse(text) : {}) as SeenCall & { code?: string; title?: string },
  };
}

/** A body that never says how long it is. Resolves to what came back. */
function sendWithoutEnd(headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = Object.entries({ host: 'x', ...headers, 'transfer-encoding': 'chunked' }).map(
      ([k, v]) => `${k}: ${v}`,
    );
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    let answer = '';
    const socket = createConnection(port, '127.0.0.1', () => {
      socket.write(`POST /api/requests/media-requests HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      const more = () => {
        while (!answer && socket.writable && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    });
    socket.on('data', (data) => {
      answer += data.toString();
      if (answer.includes('}')) resolve(answer);
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', (error) => (answer ? resolve(answer) : reject(error)));
  });
}

describe('a call to a service', () => {
  it('of a program passes with its token, its body byte for byte and the flow’s correlation id', async () => {
    const sent = '{"b":1, "a":"Ә\\u0000 \\"",   "n":1.0}';
    const { response, body } = await call('/api/requests/media-requests?view=all&q=%D3%98', {
      method: 'POST',
      headers: {
        ...(await program('p1')),
        'content-type': 'application/json',
        'idempotency-key': 'k-1',
        'x-correlation-id': 'flow-0000-0001',
      },
      body: sent,
    });
    expect(response.status).toBe(200);
    expect(body).toMatchObject({ method: 'POST', url: '/media-requests?view=all&q=%D3%98', body: sent });
    expect(body.headers).toMatchObject({
      authorization: expect.stringMatching(/^Bearer eyJ/),
      'idempotency-key': 'k-1',
      'x-correlation-id': 'flow-0000-0001',
      'content-length': String(Buffer.byteLength(sent)),
    });
    expect(response.headers.get('x-correlation-id')).toBe('flow-0000-0001');
    expect(response.headers.get('x-of-service')).toBe('yes');
  });

  it('cannot name the body it acts for, nor where it comes from', async () => {
    const { body } = await call('/api/requests/media-requests', {
      headers: {
        ...(await program('p1')),
        'x-body-id': moh,
        'x-forwarded-host': 'evil.example',
        forwarded: 'for=1.2.3.4',
        cookie: 'a=b',
      },
    });
    for (const name of ['x-body-id', 'x-forwarded-host', 'forwarded', 'cookie'])
      expect(body.headers[name]).toBeUndefined();
  });

  it('keeps the service’s status and lets no cookie of a service through', async () => {
    for (const status of [201, 404, 409]) {
      const { response } = await call(`/api/requests/status/${status}`, { headers: await program('p1') });
      expect(response.status).toBe(status);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('without a token, with a forged or an expired one ends here, in the caller’s language', async () => {
    const before = upstream.seen.length;
    const expired = await identity.headersFor({ expiresIn: -3600 });
    const forged = { authorization: `Bearer ${await identity.forgedTokenFor()}` };
    const foreign = await identity.headersFor({ audience: 'another' });
    for (const headers of [
      {},
      expired,
      forged,
      foreign,
      { authorization: 'Bearer a b' },
      { authorization: 'Basic eA==' },
    ]) {
      const { response, body } = await call('/api/requests/media-requests', {
        headers: { ...headers, 'accept-language': 'kk' } as Record<string, string>,
      });
      expect(response.status).toBe(401);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(['Жүйеге кіріңіз', 'Қолжетімділік белгісі жарамсыз немесе мерзімі өткен']).toContain(body.title);
    }
    expect(upstream.seen.length).toBe(before);
  });

  it('to a public route needs no token and carries none', async () => {
    const { response, body } = await call('/api/requests/public/status/МЗ-1?code=x', { headers: await program('p1') });
    expect(response.status).toBe(200);
    expect(body.url).toBe('/public/status/%D0%9C%D0%97-1?code=x');
    expect(body.headers['authorization']).toBeUndefined();
  });

  it.each([
    '/api/requests/metrics',
    '/api/requests/%6detrics',
    '/api/requests/health/live',
    '/api/requests/openapi.json',
    '/api/requests/%2e%2e/metrics',
    '/api/requests/public/..%2fmetrics',
    '/api/requests/public%2f..%2fmedia-requests',
    '/api/requests/%E0%A4%A',
    '/api/requests//metrics',
    '/api/nothing/x',
    '/api/constructor/x',
    '/api/nothing',
  ])('does not lead to %s', async (path) => {
    const before = upstream.seen.length;
    // fetch would tidy the path up before it sends it.
    const { authorization } = await program('p1');
    const head = await new Promise<string>((resolve, reject) => {
      const socket = createConnection(port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\nconnection: close\r\n\r\n`),
      );
      socket.once('data', (data) => resolve(data.toString()));
      socket.once('error', reject);
    });
    expect(head).toMatch(/^HTTP\/1.1 (404|400) /);
    expect(head).toContain('application/problem+json');
    expect(upstream.seen.length).toBe(before);
  });

  it('to a service that is down is answered 503 in the caller’s language, with the time to try again', async () => {
    for (const [language, title] of [
      ['kk', 'Қызмет уақытша қолжетімсіз; сәлден кейін қайталаңыз'],
      ['ru', 'Служба временно недоступна; повторите чуть позже'],
    ] as const) {
      const { response, body } = await call('/api/monitoring/notifications', {
        headers: { ...(await program('p1')), 'accept-language': language },
      });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(body).toMatchObject({ code: 'service-unavailable', title });
    }
  });
});

describe('an answer', () => {
  it('that breaks off on its way is a problem, not half an answer', async () => {
    const { response, body } = await call('/api/requests/broken', { headers: await program('p1') });
    expect(response.status).toBe(503);
    expect(body.code).toBe('service-unavailable');
  });

  it('that is long or says not how long it is passes whole', async () => {
    for (const path of ['/api/requests/long', '/api/requests/chunked']) {
      const { response } = await call(path, { headers: await program('p1') });
      expect(response.status).toBe(200);
    }
    const long = await fetch(`${publicUrl}/api/requests/long`, { headers: await program('p1') });
    expect((await long.text()).length).toBe(1_000_000);
  });
});

describe('bad input', () => {
  it('of 50 MB is answered 413, and the gateway takes the next call', async () => {
    const headers = { ...(await program('p1')), 'content-type': 'application/json', 'accept-language': 'ru' };
    const before = upstream.seen.length;
    const declared = await call('/api/requests/media-requests', {
      method: 'POST',
      headers,
      body: 'x'.repeat(50_000_000),
    }).catch((error: unknown) => error);
    // The answer comes while the body is still on its way; some clients then report the closed connection instead.
    if (!(declared instanceof Error)) expect(declared).toMatchObject({ body: { code: 'payload-too-large' } });
    const head = await sendWithoutEnd(headers);
    expect(head).toMatch(/^HTTP\/1.1 413 /);
    expect(head).toContain('Запрос слишком велик: не больше 1 MiB');
    expect(upstream.seen.length).toBe(before);
    expect((await call('/api/requests/x', { headers: await program('p1') })).response.status).toBe(200);
  });

  it('of broken JSON to the gateway itself is answered 400 in the caller’s language', async () => {
    const { response, body } = await call('/auth/switch-body', {
      method: 'POST',
      headers: { ...(await program('p1')), 'content-type': 'application/json', 'accept-language': 'kk' },
      body: '{"bodyId":',
    });
    expect(response.status).toBe(400);
    expect(body).toMatchObject({ code: 'malformed-json', title: 'Сұрау денесі дұрыс JSON емес' });
  });
});

describe('a call that brings files', () => {
  const upload = async (bytes: number, headers: Record<string, string> = {}) => {
    const form = new FormData();
    form.append('files', new File([new Uint8Array(bytes).fill(97)], 'Есеп.txt'));
    return call('/api/requests/media-requests/1/attachments', {
      method: 'POST',
      headers: { ...(await program('p1')), ...headers },
      body: form,
    });
  };

  it('flows through byte for byte, far past what other calls may bring', async () => {
    const { response, body } = await upload(3_000_000);
    expect(response.status).toBe(200);
    expect(body.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(body.body).toContain('a'.repeat(3_000_000));
    expect(body.body).toContain('filename="Есеп.txt"');
  });

  it('is refused when it says that it is too large, and when it turns out to be', async () => {
    const before = upstream.seen.length;
    const told = await upload(6 * 1024 * 1024);
    expect(told.response.status).toBe(413);
    expect(told.body).toMatchObject({ code: 'payload-too-large' });
    const headers = { ...(await program('p1')), 'content-type': 'multipart/form-data; boundary=x' };
    // Whoever goes on sending may find the door shut before having read why.
    const answer = await sendWithoutEnd(headers).catch(() => 'closed');
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*payload-too-large|^closed$/);
    expect(upstream.seen.length).toBe(before);
  });
});

describe('the rate limit', () => {
  it('of one program is its own, and says when to come back', async () => {
    const headers = { ...(await program('eager')), 'accept-language': 'en' };
    const calls = () => Promise.all(Array.from({ length: 65 }, () => call('/api/requests/x', { headers })));
    const refused = (await calls()).filter(({ response: { status } }) => status === 429);
    // A minute may have ended in between: then the second burst falls into one minute whole.
    if (refused.length === 0) refused.push(...(await calls()).filter(({ response: { status } }) => status === 429));
    expect(refused.length).toBeGreaterThan(0);
    const { response, body } = refused[0]!;
    const seconds = Number(response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(body).toMatchObject({ code: 'too-many-requests', title: `Too many requests; try again in ${seconds} s` });
    expect((await call('/api/requests/x', { headers: await program('patient') })).response.status).toBe(200);
  });

  it('of a public form is stricter than that of reading', async () => {
    const path = '/api/requests/public/bodies/x/media-requests';
    const statuses = [];
    for (let sent = 0; sent < 45; sent++) statuses.push((await call(path, { method: 'POST' })).response.status);
    expect(statuses).toContain(429);
    expect((await call(path)).response.status).toBe(200);
  });
});
