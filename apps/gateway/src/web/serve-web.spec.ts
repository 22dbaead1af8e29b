import Fastify, { type FastifyInstance } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { addSecurityHeaders } from '../edge/security-headers.js';
import { addWeb } from './serve-web.js';
import { WebFiles } from './web-files.js';

const script = `console.log("${'баспасөз '.repeat(200)}")`;
let root: string;
let fastify: FastifyInstance;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'web-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" /><div id="root"></div>');
  await writeFile(join(root, 'assets/index-a1.js'), script);
  await writeFile(join(root, 'mark.svg'), '<svg/>');
  fastify = Fastify();
  addSecurityHeaders(fastify, 'https://press.example');
  addWeb(fastify, WebFiles.read(root));
});

afterAll(async () => {
  await fastify.close();
  await rm(root, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => fastify.inject({ url, headers });

describe('the page', () => {
  it('comes with a nonce of its own, which its policy names, and which nobody can keep', async () => {
    const nonces = new Set<string>();
    for (const url of ['/', '/requests/1?view=all', '/сауал', '/index.html/']) {
      const { statusCode, headers, body } = await get(encodeURI(url));
      expect(statusCode).toBe(200);
      const [, nonce] = /content="([^"]+)"/.exec(body) ?? [];
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|data:/);
      expect(headers['cache-control']).toBe('no-store');
      nonces.add(nonce!);
    }
    expect(nonces.size).toBe(4);
    expect([...nonces]).not.toContain('__CSP_NONCE__');
  });

  it('cannot be framed, sniffed or reached without TLS once seen with it', async () => {
    const { headers } = await get('/');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('files', () => {
  it('with a hash in the name are kept for ever, others for minutes', async () => {
    expect((await get('/assets/index-a1.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/mark.svg')).headers['cache-control']).toBe('public, max-age=300');
  });

  it('are compressed as the browser asks, and are the same file each time', async () => {
    const brotli = await get('/assets/index-a1.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(script);
    const gzip = await get('/assets/index-a1.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(script);
    const plain = await get('/assets/index-a1.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toBe(script);
    const again = await get('/assets/index-a1.js', { 'if-none-match': String(plain.headers['etag']) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  it.each([
    '/assets/missing.js',
    '/api/x',
    '/auth/x',
    '/api',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/%ff',
  ])('that do not exist are not answered with the page: %s', async (url) => {
    const { statusCode, body } = await get(url);
    expect([400, 404]).toContain(statusCode);
    expect(body).not.toContain('root');
  });
});
