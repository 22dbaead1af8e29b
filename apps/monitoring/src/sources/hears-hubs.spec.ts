import { eventually } from '@baspasoz/testing';
import { openFeedServer, rss } from '../testing/feed-server.js';
import type { FeedServer } from '../testing/feed-server.js';
import { openHub } from '../testing/hub.js';
import type { Hub } from '../testing/hub.js';
import { look } from '../testing/look.js';
import { openMonitoring } from '../testing/spec-monitoring.js';
import type { SpecMonitoring } from '../testing/spec-monitoring.js';
import { SpecReader } from '../testing/spec-watch.js';

/** A source that is polled comes due so late that only a push explains what is stored before. */
const rare = {
  idleMs: 20,
  hostIntervalMs: 0,
  startIntervalSeconds: 3600,
  minIntervalSeconds: 3600,
  maxIntervalSeconds: 3600,
};

describe('a feed whose hub tells of news (WebSub)', () => {
  let on: SpecMonitoring;
  let server: FeedServer;
  let hub: Hub;
  let reader: SpecReader;
  const items = new Map<string, { id: string }[]>();

  beforeAll(async () => {
    [server, hub] = await Promise.all([openFeedServer(), openHub()]);
    const limits = { ...rare, pushedIntervalSeconds: 7200, hubAnswersSeconds: 1, minLeaseSeconds: 1 };
    on = await openMonitoring('websub', { WATCH_LIMITS: JSON.stringify(limits) });
    await on.startWatch({
      WATCH_ALLOW_HOSTS: `${server.host},${hub.host}`,
      WEBSUB_CALLBACK_URL: `${on.apiUrl}/public/websub`,
    });
    reader = new SpecReader(on);
  });
  beforeEach(() => {
    hub.refuses = false;
    hub.grants = null;
  });
  afterAll(async () => {
    await on.close();
    await Promise.all([server.close(), hub.close()]);
  });

  const feedOf = (path: string): string =>
    rss(...(items.get(path) ?? [])).replace(
      '<title>Дала</title>',
      `<title>Дала</title><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub.url}"/>`,
    );
  const follow = async (path: string): Promise<{ id: string; topic: string }> => {
    items.set(path, [{ id: '1' }]);
    const topic = server.serve(path, (_request, response) => response.end(feedOf(path)));
    return { id: await reader.follow(topic), topic };
  };
  const publish = (path: string, ...ids: string[]): string => {
    items.set(path, [...ids.map((id) => ({ id })), ...(items.get(path) ?? [])]);
    return feedOf(path);
  };
  const subscribed = (topic: string) =>
    eventually(() => {
      const found = [...hub.subscribers.values()].filter((one) => one.topic === topic);
      expect(found).toHaveLength(1);
      return found[0]!;
    });
  const subscriptions = (id: string) =>
    look<{ state: string; lease_until: Date; failures: number }>(
      on.db.adminUrl,
      'select * from push_subscription where source_id = $1',
      [id],
    );
  const idsOf = async (id: string) =>
    (await reader.articles(id)).map(({ external_id: external }) => external).toSorted();

  test('is subscribed, and what is new is read as soon as the hub says so', async () => {
    const { id, topic } = await follow('/pushed');
    await subscribed(topic);
    await eventually(async () => expect(await subscriptions(id)).toMatchObject([{ state: 'active', failures: 0 }]));
    expect(await hub.publish(topic, publish('/pushed', '2'))).toEqual([202]);
    await eventually(async () => expect(await idsOf(id)).toEqual(['1', '2']));
    // It is asked more rarely than one that nobody tells of: 3600 halved would be below the least, grown it may go up to 7200.
    await reader.hurry(id);
    await eventually(async () => expect((await reader.source(id))['interval_seconds']).toBe(5400));
  });

  test('told of twice and polled beside, an entry is one article', async () => {
    const { id, topic } = await follow('/twice');
    await subscribed(topic);
    const content = publish('/twice', '2');
    await reader.hurry(id);
    expect(await Promise.all([hub.publish(topic, content), hub.publish(topic, content)])).toEqual([[202], [202]]);
    await eventually(async () => expect(await idsOf(id)).toEqual(['1', '2']));
    expect(await reader.source(id)).toMatchObject({ items: 2 });
  });

  test('is not heard when the signature is not the hub’s, and what a push holds is never stored: the outlet is asked', async () => {
    const { id, topic } = await follow('/forged');
    await subscribed(topic);
    const asked = server.times('/forged');
    for (const sign of [() => '', () => 'sha256=00', (_: string, secret: string) => `md5=${secret}`])
      expect(await hub.publish(topic, rss({ id: 'forged' }), sign)).toEqual([202]);
    expect(await hub.publish(topic, rss({ id: 'forged' }))).toEqual([202]);
    await eventually(() => expect(server.times('/forged')).toBe(asked + 1));
    expect(await idsOf(id)).toEqual(['1']);
  });

  test('is subscribed anew before its lease ends', async () => {
    hub.grants = 2;
    const { topic } = await follow('/lease');
    await subscribed(topic);
    await eventually(() =>
      expect(hub.asked.filter((one) => one.topic === topic && one.mode === 'subscribe').length).toBeGreaterThan(2),
    );
    expect([...hub.subscribers.values()].filter((one) => one.topic === topic)).toHaveLength(1);
  });

  test('whose hub refuses is polled, and the hub is asked again', async () => {
    hub.refuses = true;
    const { id, topic } = await follow('/refused');
    await eventually(async () => expect((await subscriptions(id))[0]?.failures).toBeGreaterThan(0));
    publish('/refused', '2');
    await reader.hurry(id);
    await eventually(async () => expect(await idsOf(id)).toEqual(['1', '2']));
    expect((await reader.source(id))['interval_seconds']).toBe(3600);
    hub.refuses = false;
    await subscribed(topic);
  });

  test('that names its hub no longer is unsubscribed', async () => {
    const { id, topic } = await follow('/leaving');
    const { callback } = await subscribed(topic);
    server.serve('/leaving', rss({ id: '1' }));
    await reader.hurry(id);
    await eventually(() => expect(hub.subscribers.has(callback)).toBe(false));
    await eventually(async () => expect(await subscriptions(id)).toEqual([]));
    expect((await fetch(callback, { method: 'POST', body: 'x', headers: { 'content-type': 'text/xml' } })).status).toBe(
      410,
    );
  });

  test('is verified for what was asked only: no other topic, mode or token', async () => {
    const { topic } = await follow('/verified');
    const { callback } = await subscribed(topic);
    const question = async (address: string, mode: string, of: string) =>
      (
        await fetch(
          `${address}?hub.mode=${mode}&hub.topic=${encodeURIComponent(of)}&hub.challenge=c&hub.lease_seconds=60`,
        )
      ).status;
    expect(await question(callback, 'subscribe', topic)).toBe(200);
    expect(await question(callback, 'subscribe', 'https://other.example/feed')).toBe(410);
    expect(await question(callback, 'unsubscribe', topic)).toBe(410);
    expect(await question(`${callback}x`, 'subscribe', topic)).toBe(410);
  });
});

test('where hubs cannot reach the installation nobody is subscribed, and the feed is polled', async () => {
  const [server, hub, on] = await Promise.all([openFeedServer(), openHub(), openMonitoring('websub-off')]);
  try {
    await on.startWatch({ WATCH_ALLOW_HOSTS: `${server.host},${hub.host}`, WATCH_LIMITS: JSON.stringify(rare) });
    const reader = new SpecReader(on);
    const id = await reader.follow(
      server.serve('/off', (_request, response) =>
        response.writeHead(200, { link: `<${hub.url}>; rel="hub"` }).end(rss({ id: '1' })),
      ),
    );
    await eventually(async () => expect(await reader.articles(id)).toHaveLength(1));
    expect(await reader.source(id)).toMatchObject({ hub: hub.url });
    expect(hub.asked).toEqual([]);
  } finally {
    await on.close();
    await Promise.all([server.close(), hub.close()]);
  }
});
