import { eventually, setClock } from '@baspasoz/testing';
import { openFeedServer, rss } from '../testing/feed-server.js';
import type { FeedServer } from '../testing/feed-server.js';
import { articlePage, sitemap } from '../testing/site.js';
import { SpecReader, watching } from '../testing/spec-watch.js';

describe('two replicas of the fetcher', () => {
  let on: Awaited<ReturnType<typeof watching>>;
  let server: FeedServer;
  let reader: SpecReader;

  beforeAll(async () => {
    on = await watching('watch-replicas');
    server = await openFeedServer();
    await setClock(on.db, '2026-11-24T06:00:00Z');
    for (let replica = 0; replica < 2; replica += 1) await on.watch([server.host]);
  });
  beforeEach(() => {
    reader = new SpecReader(on);
  });
  afterAll(async () => {
    await on.close();
    await server.close();
  });

  const idsOf = async (sourceId: string) => (await reader.articles(sourceId)).map(({ external_id: id }) => id);
  const said = () => on.bus.heard(reader.bodyId).filter(({ type }) => type === 'SourceSilent');

  test('never ask a source at once, nor store an article twice', async () => {
    const items = [{ id: '1' }];
    let now = 0;
    let most = 0;
    const url = server.serve('/shared', (_request, response) => {
      most = Math.max(most, (now += 1));
      response.on('close', () => (now -= 1));
      setTimeout(() => response.end(rss(...items)), 10);
    });
    const id = await reader.follow(url);
    for (const next of ['2', '3', '4']) {
      const asked = server.times('/shared');
      items.unshift({ id: next });
      await reader.hurry(id);
      await eventually(() => expect(server.times('/shared')).toBeGreaterThan(asked));
    }
    await eventually(async () => expect((await idsOf(id)).toSorted()).toEqual(['1', '2', '3', '4']));
    expect(most).toBe(1);
    expect(await reader.source(id)).toMatchObject({ items: 4 });
  });

  test('one that comes back after it was replaced stores nothing', async () => {
    let answer: (() => void) | undefined;
    const id = await reader.follow(
      server.serve('/slow', (_request, response) => {
        answer ??= () => response.end(rss({ id: 'late' }));
        if (server.times('/slow') > 1) response.end(rss({ id: 'in time' }));
      }),
    );
    await eventually(() => expect(answer).toBeDefined());
    // What the end of a lease does: the source and its host come due while the first replica still waits for the answer.
    await reader.look('update source_host set free_at = clock_timestamp() where host = $1', [server.host]);
    await reader.hurry(id);
    await eventually(async () => expect(await idsOf(id)).toEqual(['in time']));
    await reader.look('update source set next_fetch_at = $2 where id = $1', [id, '2099-01-01']);
    answer?.();
    const after = await reader.follow(server.serve('/after', rss({ id: '1' })));
    await eventually(async () => expect(await idsOf(after)).toEqual(['1']));
    expect(await idsOf(id)).toEqual(['in time']);
  });

  test('say once that a source is silent, and again only after it has spoken', async () => {
    let text = rss({ id: '1' });
    const id = await reader.follow(server.serve('/news', (_request, response) => response.end(text)));
    await eventually(async () => expect(await idsOf(id)).toEqual(['1']));
    expect(await reader.source(id)).toMatchObject({ silent_since: null });
    await setClock(on.db, '2026-11-24T07:01:00Z');
    await eventually(() => expect(said()).toHaveLength(1));
    expect(said()[0]).toMatchObject({
      subject: id,
      data: {
        sourceId: id,
        lastItemAt: '2026-11-24T06:00:00.000Z',
        silentSince: '2026-11-24T07:00:00.000Z',
        expectedEveryMinutes: 60,
      },
    });
    expect(await reader.source(id)).toMatchObject({ silent_since: new Date('2026-11-24T07:00:00Z'), silent_at: null });

    text = rss({ id: '2' }, { id: '1' });
    await eventually(async () => expect(await reader.source(id)).toMatchObject({ items: 2, silent_since: null }));
    await setClock(on.db, '2026-11-24T08:02:00Z');
    await eventually(() => expect(said()).toHaveLength(2));
    expect(said().map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  test('lose no page: one whose replica is gone is fetched by the other, one that cannot be stored comes again', async () => {
    await reader.look(`create function refuse_page() returns trigger language plpgsql as
      $$ begin if new.title = 'Сақталмайтын бет туралы' then raise exception 'refused'; end if; return new; end $$`);
    await reader.look(
      'create trigger refuse_page before insert on article for each row execute function refuse_page()',
    );
    const slow = `${server.url}/kk/slow-1001`;
    const urls = [
      server.serve('/kk/slow-1001', (_request, response) => {
        if (server.times('/kk/slow-1001') > 1) response.end(articlePage('Баяу ашылатын бет туралы'));
      }),
      server.serve('/kk/refused-1002', articlePage('Сақталмайтын бет туралы')),
    ];
    const id = await reader.follow(server.serve('/pages.xml', sitemap(...urls.map((url) => ({ url })))), {
      kind: 'sitemap',
    });
    await eventually(() => expect(server.times('/kk/slow-1001')).toBe(1));
    // What the end of a lease does: the page and its host come due while the first replica still waits for the answer.
    await reader.look('update source_host set free_at = clock_timestamp() where host = $1', [server.host]);
    await reader.look('update found_page set next_fetch_at = clock_timestamp() where url = $1', [slow]);
    await eventually(async () => expect(await idsOf(id)).toEqual([slow]));
    await eventually(async () =>
      expect(await reader.problems(id)).toContainEqual(expect.objectContaining({ code: 'not-stored' })),
    );
    await reader.look('drop trigger refuse_page on article');
    await eventually(async () => expect((await idsOf(id)).toSorted()).toEqual(urls.toSorted()));
    expect(await reader.source(id)).toMatchObject({ items: 2 });
  });

  test('lose nothing when what they fetched cannot be stored: it comes again, whole', async () => {
    await reader.look(`create function refuse_article() returns trigger language plpgsql as
      $$ begin if new.title = 'Сақталмайды' then raise exception 'refused'; end if; return new; end $$`);
    await reader.look('create trigger refuse before insert on article for each row execute function refuse_article()');
    const id = await reader.follow(
      server.serve('/refused', (request, response) => {
        if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
        return response.writeHead(200, { etag: '"1"' }).end(rss({ id: '1' }, { id: '2', title: 'Сақталмайды' }));
      }),
    );
    await eventually(async () =>
      expect(await reader.problems(id)).toMatchObject([{ code: 'not-stored', detail: null, ended_at: null }]),
    );
    expect(await idsOf(id)).toEqual([]);
    await reader.look('drop trigger refuse on article');
    await eventually(async () => expect((await idsOf(id)).toSorted()).toEqual(['1', '2']));
    expect(await reader.problems(id)).toMatchObject([{ code: 'not-stored', ended_at: expect.any(Date) }]);
  });
});
