import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceTokens } from './service-tokens.js';
import { TokenVerifier } from './token-verifier.js';

describe('service tokens', () => {
  let server: Server;
  let issuer: string;
  let lifetime = 3600;
  let down = false;
  const asked: { authorization: string | undefined; body: string }[] = [];

  beforeEach(async () => {
    asked.length = 0;
    lifetime = 3600;
    down = false;
    server = createServer((request, response) => {
      if (down) return response.writeHead(502).end('<html>');
      if (request.url === '/.well-known/openid-configuration')
        return response.end(JSON.stringify({ token_endpoint: `${issuer}/token` }));
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        asked.push({ authorization: request.headers.authorization, body });
        response.end(JSON.stringify({ access_token: `token-${asked.length}`, expires_in: lifetime }));
      });
      return undefined;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const tokens = () =>
    new ServiceTokens({ issuer, clientId: 'monitoring', clientSecret: 'a:b/с', audience: 'baspasoz' });

  it('asks once for callers at the same moment, and keeps the token', async () => {
    const client = tokens();
    expect(await Promise.all([client.token(), client.token(), client.token()])).toEqual(Array(3).fill('token-1'));
    expect(await client.token()).toBe('token-1');
    expect(asked).toHaveLength(1);
    const [, basic = ''] = asked[0]?.authorization?.split(' ') ?? [];
    expect(Buffer.from(basic, 'base64').toString()).toBe('monitoring:a%3Ab%2F%D1%81');
  });

  it('asks again before the token expires', async () => {
    lifetime = 0;
    const client = tokens();
    await client.token();
    expect(await client.token()).toBe('token-2');
  });

  it('names the body it acts for', async () => {
    expect(await tokens().headers('0192f000-0000-7000-8000-000000000001')).toEqual({
      authorization: 'Bearer token-1',
      'x-body-id': '0192f000-0000-7000-8000-000000000001',
    });
  });

  it('says that the service is unavailable when the issuer is, and recovers', async () => {
    down = true;
    const client = tokens();
    await expect(client.token()).rejects.toMatchObject({ code: 'service-unavailable', status: 503 });
    await expect(new TokenVerifier({ issuer, audience: 'baspasoz' }).verify('a.b.c')).rejects.toMatchObject({
      status: 503,
    });
    down = false;
    expect(await client.token()).toBe('token-1');
  });
});
