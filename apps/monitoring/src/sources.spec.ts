import { randomUUID } from 'node:crypto';
import { eventually } from '@baspasoz/testing';
import { seedSources } from './seed/seed-sources.js';
import { openFeedServer, rss } from './testing/feed-server.js';
import type { FeedServer } from './testing/feed-server.js';
import { articlePage, sitemap } from './testing/site.js';
import { SpecBody } from './testing/spec-body.js';
import { quick } from './testing/spec-watch.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

const problem = (code: string) => ({ code });

describe('the sources of a body', () => {
  let on: SpecMonitoring;
  let server: FeedServer;
  let body: SpecBody;
  const officer = { id: randomUUID(), email: '' };
  const call = (method: string, path: string, input?: object) =>
    body.call(officer, 'authorized-person', method, path, input);
  const add = async (path: string, more: object = {}) => {
    const answer = await call('POST', '/sources', { name: 'Дала', url: `${server.url}${path}`, ...more });
    expect(answer.status).toBe(201);
    return answer.body as { id: string };
  };

  beforeAll(async () => {
    server = await openFeedServer();
    on = await openMonitoring('sources', { WATCH_ALLOW_HOSTS: server.host, WATCH_LIMITS: JSON.stringify(quick) });
    body = new SpecBody(on);
    await on.startWatch();
  });
  afterAll(async () => {
    await on.close();
    await server.close();
  });

  test('one that is added is read at once, and says how it is doing', async () => {
    server.serve('/added', rss({ id: '1' }, { id: '2' }));
    const { id } = await add('/added', { expectedEveryMinutes: 30 });
    await eventually(async () =>
      expect((await call('GET', '/sources')).body).toMatchObject({
        items: [
          {
            id,
            name: 'Дала',
            url: `${server.url}/added`,
            state: 'working',
            format: 'rss',
            items: 2,
            lastItemAt: expect.any(String),
            lastFetchedAt: expect.any(String),
            nextFetchAt: expect.any(String),
            lastProblem: null,
            expectedEveryMinutes: 30,
          },
        ],
      }),
    );
  });

  test('one in trouble names it, keeps it when it is over, and does not harm the others', async () => {
    let isBroken = true;
    server.serve('/troubled', (_request, response) =>
      isBroken ? response.writeHead(200).end('<html>Хабар жоқ</html>') : response.end(rss({ id: '1' })),
    );
    const { id } = await add('/troubled');
    await eventually(async () =>
      expect((await call('GET', `/sources/${id}`)).body).toMatchObject({
        state: 'failing',
        lastProblem: { code: 'not-a-feed', detail: null },
        problems: [{ code: 'not-a-feed', endedAt: null }],
      }),
    );
    isBroken = false;
    await eventually(async () =>
      expect((await call('GET', `/sources/${id}`)).body).toMatchObject({
        state: 'working',
        lastProblem: null,
        problems: [{ code: 'not-a-feed', endedAt: expect.any(String) }],
      }),
    );
  });

  test('one that is paused is not asked, and is asked again when it goes on', async () => {
    server.serve('/paused', rss({ id: '1' }));
    const { id } = await add('/paused');
    await eventually(async () => expect((await call('GET', `/sources/${id}`)).body).toMatchObject({ items: 1 }));
    expect((await call('PATCH', `/sources/${id}`, { paused: true })).body).toMatchObject({
      state: 'paused',
      nextFetchAt: null,
    });
    // A fetch begun before the pause may still arrive; what it brings is dropped, and none is begun after it.
    server.serve('/paused', rss({ id: '2' }));
    const { id: other } = await add('/beside');
    server.serve('/beside', rss({ id: '1' }));
    await eventually(async () =>
      expect((await call('GET', `/sources/${other}`)).body).toMatchObject({ state: 'working' }),
    );
    expect((await call('GET', `/sources/${id}`)).body).toMatchObject({ state: 'paused', nextFetchAt: null });
    await call('PATCH', `/sources/${id}`, { paused: false, name: ' Дала хабар ' });
    await eventually(async () =>
      expect((await call('GET', `/sources/${id}`)).body).toMatchObject({ name: 'Дала хабар', items: 2 }),
    );
  });

  test('one whose feed has moved is read at its new address, and keeps its articles', async () => {
    const { id } = await add('/old-address');
    await add('/taken');
    await eventually(async () =>
      expect((await call('GET', `/sources/${id}`)).body).toMatchObject({ lastProblem: { code: 'http-status' } }),
    );
    const move = (path: string) => call('PATCH', `/sources/${id}`, { url: `${server.url}${path}` });
    expect(await move('/taken')).toMatchObject({ status: 409, body: problem('source-exists') });
    expect(await call('PATCH', `/sources/${id}`, { url: 'gopher://dala.example' })).toMatchObject({ status: 422 });
    server.serve('/new-address', rss({ id: '1' }));
    expect(await move('/new-address')).toMatchObject({ status: 200, body: { lastProblem: null } });
    await eventually(async () =>
      expect((await call('GET', `/sources/${id}`)).body).toMatchObject({ state: 'working', items: 1 }),
    );
  });

  test('one is said to be a sitemap or a page, and can be said to be another; what its list named is forgotten then', async () => {
    server.serve('/kk/a/1001', articlePage('Сайт картасындағы мақала туралы'));
    server.serve('/kinds', sitemap({ url: `${server.url}/kk/a/1001` }));
    const { id } = await add('/kinds', { kind: 'page' });
    const shown = async () => (await call('GET', `/sources/${id}`)).body;
    await eventually(async () =>
      expect(await shown()).toMatchObject({ kind: 'page', lastProblem: { code: 'not-a-page' } }),
    );
    expect(await call('PATCH', `/sources/${id}`, { kind: 'sitemap' })).toMatchObject({
      status: 200,
      body: { kind: 'sitemap', lastProblem: null },
    });
    await eventually(async () =>
      expect(await shown()).toMatchObject({ format: 'sitemap', items: 1, state: 'working' }),
    );
    expect(await call('POST', '/sources', { name: 'Дала', url: `${server.url}/k`, kind: 'given' })).toMatchObject({
      status: 400,
    });
  });

  test.each([
    ['not an address', 'дала'],
    ['no web address', 'file:///etc/passwd'],
    ['a name and password in it', 'https://me:secret@dala.example/rss'],
  ])('an address that cannot be read is refused beside its field: %s', async (_, url) => {
    const refused = await call('POST', '/sources', { name: 'Дала', url });
    expect(refused).toMatchObject({ status: 422, body: problem('not-a-feed-address') });
    expect(refused.body).toMatchObject({ errors: [{ field: 'url' }] });
  });

  test('an address is read once, and a number of minutes is a sensible one', async () => {
    await add('/once');
    expect(await call('POST', '/sources', { name: 'Тағы', url: `${server.url}/once#top` })).toMatchObject({
      status: 409,
      body: problem('source-exists'),
    });
    for (const expectedEveryMinutes of [0, 1.5, 1_000_000, '60'])
      expect(
        (await call('POST', '/sources', { name: 'Дала', url: `${server.url}/m`, expectedEveryMinutes })).status,
      ).toBe(400);
  });

  test('are nobody’s but the body’s: another body sees and changes none, a head reads no such list', async () => {
    const { id } = await add('/mine');
    const stranger = new SpecBody(on);
    const asStranger = (method: string, path: string, input?: object) =>
      stranger.call(officer, 'authorized-person', method, path, input);
    expect((await asStranger('GET', '/sources')).body).toEqual({ items: [] });
    expect(await asStranger('GET', `/sources/${id}`)).toMatchObject({ status: 404, body: problem('source-not-found') });
    expect(await asStranger('PATCH', `/sources/${id}`, { paused: true })).toMatchObject({
      status: 404,
      body: problem('source-not-found'),
    });
    expect((await body.call(body.head, 'first-head', 'GET', '/sources')).status).toBe(403);
  });

  test('are seeded for a demo body through the handler, and a second run changes nothing', async () => {
    const demo = new SpecBody(on);
    const list = async () => (await demo.call(officer, 'officer', 'GET', '/sources')).body;
    const sources = [{ name: 'Demo wire', path: '/demo-wire.rss' }];
    for (let run = 0; run < 2; run += 1) {
      await seedSources(on.api.app, server.url, [{ bodyId: demo.id, sources }]);
      expect(await list()).toMatchObject({ items: [{ name: 'Demo wire', url: `${server.url}/demo-wire.rss` }] });
    }
  });
});
