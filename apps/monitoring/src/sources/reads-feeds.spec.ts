import { eventually } from '@baspasoz/testing';
import { openFeedServer, rss } from '../testing/feed-server.js';
import type { FeedServer } from '../testing/feed-server.js';
import { SpecReader, watching } from '../testing/spec-watch.js';

describe('a source is read', () => {
  let on: Awaited<ReturnType<typeof watching>>;
  let server: FeedServer;
  let reader: SpecReader;

  beforeAll(async () => {
    on = await watching('watch-reads');
    server = await openFeedServer();
    reader = new SpecReader(on);
    await on.watch([server.host]);
  });
  afterAll(async () => {
    await on.close();
    await server.close();
  });

  const articlesAt = async (path: string, serve: Parameters<FeedServer['serve']>[1], count: number) => {
    const id = await reader.follow(server.serve(path, serve));
    return eventually(async () => {
      const found = await reader.articles(id);
      expect(found).toHaveLength(count);
      return found;
    });
  };

  test('as RSS 2.0, RSS 1.0, Atom and JSON Feed', async () => {
    const date = '2026-11-16T08:00:00+05:00';
    const [two] = await articlesAt('/rss', rss({ id: '1', date }), 1);
    const [one] = await articlesAt(
      '/rdf',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://dala.example"><title>Дала</title></channel>
        <item rdf:about="https://dala.example/1"><title>Хабар 1</title><link>https://dala.example/1</link>
        <description>Мәтін 1</description><dc:date>${date}</dc:date></item></rdf:RDF>`,
      1,
    );
    const [atom] = await articlesAt(
      '/atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Дала</title><entry><id>1</id><title>Хабар 1</title><link href="https://dala.example/1"/>
        <published>${date}</published><content type="html">&lt;p&gt;Мәтін&lt;/p&gt; 1&lt;script&gt;x()&lt;/script&gt;</content></entry></feed>`,
      1,
    );
    const [json] = await articlesAt(
      '/json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            id: '1',
            url: 'https://dala.example/1',
            title: 'Хабар 1',
            content_html: '<b>Мәтін</b> 1',
            date_published: date,
          },
        ],
      }),
      1,
    );
    for (const article of [two, one, atom, json])
      expect(article).toMatchObject({
        url: 'https://dala.example/1',
        title: 'Хабар 1',
        text: 'Мәтін 1',
        published_at: new Date(date),
        date_repaired: false,
      });
    const formats = await reader.look<{ format: string }>(
      'select format from source where body_id = $1 order by created_at',
      [reader.bodyId],
    );
    expect(formats.map(({ format }) => format)).toEqual(['rss', 'rdf', 'atom', 'json']);
  });

  test('in the charset that fits, whatever the header says', async () => {
    const head = (charset: string) =>
      `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel><title>x</title><item><title>`;
    const tail = '</title><guid>1</guid></item></channel></rss>';
    const bytes = (charset: string, title: number[]) =>
      Buffer.concat([Buffer.from(head(charset), 'latin1'), Buffer.from(title), Buffer.from(tail, 'latin1')]);
    const cases: [string, Buffer, string | undefined, string][] = [
      ['/1251', bytes('windows-1251', [0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xfc]), undefined, 'Новость'],
      [
        '/1251-said-utf8',
        bytes('windows-1251', [0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xfc]),
        'text/xml; charset=utf-8',
        'Новость',
      ],
      ['/kz1048', bytes('KZ-1048', [0x8d, 0xe0, 0xe7, 0xe0, 0x9d, 0xf1, 0xf2, 0xe0, 0xed]), undefined, 'Қазақстан'],
      ['/utf16', Buffer.from(`\ufeff${head('utf-16')}Әлем${tail}`, 'utf16le'), undefined, 'Әлем'],
      ['/header-wins', bytes('utf-8', [0xcd, 0xee, 0xe2]), 'application/xml; charset="windows-1251"', 'Нов'],
    ];
    for (const [path, body, type, title] of cases) {
      const [article] = await articlesAt(
        path,
        (_request, response) => response.writeHead(200, type ? { 'content-type': type } : {}).end(body),
        1,
      );
      expect(article!.title).toBe(title);
    }
  });

  test('past bad XML: undefined entities, bare ampersands, junk before the prolog, a broken end', async () => {
    const [odd] = await articlesAt(
      '/odd',
      `\n Warning: mysql \n${rss({ id: '1', title: 'A &foo; &nbsp;B & C', text: '&lt;p&gt;5 &lt; 6&lt;/p&gt;' })}`,
      1,
    );
    expect(odd).toMatchObject({ title: 'A &foo; B & C', text: '5 < 6' });
  });

  test('as far as it is whole when it broke off, and the rest when that comes, with nothing of it lost', async () => {
    const whole = rss({ id: '1' }, { id: '2' }, { id: '3' });
    for (const cut of ['<guid>3', 'бар 3', '</description></item></channel>', 'uid>3']) {
      let text = whole.slice(0, whole.indexOf(cut));
      const id = await reader.follow(
        server.serve(`/broken-${encodeURIComponent(cut)}`, (_request, response) => response.end(text)),
      );
      await eventually(async () => expect(await reader.articles(id)).toHaveLength(2));
      expect(await reader.problems(id)).toMatchObject([{ code: 'incomplete', ended_at: null }]);
      text = whole;
      await eventually(async () =>
        expect((await reader.articles(id)).map((article) => article.text)).toEqual(['Мәтін 1', 'Мәтін 2', 'Мәтін 3']),
      );
      expect(await reader.problems(id)).toMatchObject([{ code: 'incomplete', ended_at: expect.any(Date) }]);
    }
  });

  test('only as far as it is new: conditional requests, no article twice under another identifier', async () => {
    let items = rss({ id: '1' });
    const id = await reader.follow(
      server.serve('/conditional', (request, response) => {
        const etag = `"${items.length}"`;
        if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
        expect(request.headers['user-agent']).toBe('BaspasozBot/0.1 (+https://baspasoz.test)');
        return response.writeHead(200, { etag, 'last-modified': 'Mon, 16 Nov 2026 08:00:00 GMT' }).end(items);
      }),
    );
    await eventually(() => {
      const last = server.asked.findLast(({ path }) => path === '/conditional');
      expect(last?.headers).toMatchObject({
        'if-none-match': `"${items.length}"`,
        'if-modified-since': 'Mon, 16 Nov 2026 08:00:00 GMT',
      });
    });
    items = rss({ id: '2' }, { id: '1' }).replace('<guid>1<', '<guid>1-again<');
    await eventually(async () =>
      expect((await reader.articles(id)).map(({ external_id }) => external_id)).toEqual(['1', '2']),
    );
    expect(await reader.source(id)).toMatchObject({ items: 2, failures: 0 });
  });

  test('with dates that can be believed: none of 1970, of 2099, malformed or missing', async () => {
    const good = '2026-11-16T08:00:00.000Z';
    const dates = [good, 'Thu, 01 Jan 1970 00:00:00 GMT', 'Sat, 01 Aug 2099 00:00:00 GMT', '32 қараша', ''];
    const found = await articlesAt('/dates', rss(...dates.map((date, at) => ({ id: String(at), date }))), 5);
    const byId = found.toSorted((a, b) => a.external_id.localeCompare(b.external_id));
    expect(byId.map(({ date_repaired }) => date_repaired)).toEqual([false, true, true, true, true]);
    expect(byId[0]!.published_at.toISOString()).toBe(good);
    for (const repaired of byId.slice(1)) expect(repaired.published_at).toEqual(repaired.fetched_at);
  });

  test('with its limits kept: so many entries, so much text', async () => {
    const many = rss(
      ...Array.from({ length: 510 }, (_, at) => ({ id: String(at), text: 'сөз '.repeat(at === 0 ? 9_000 : 1) })),
    );
    const found = await articlesAt('/many', many, 500);
    const longest = Math.max(...found.map(({ text }) => text.length));
    expect(longest).toBeLessThanOrEqual(20_000);
    expect(longest).toBeGreaterThan(19_000);
    const noted = await reader.look('select code, detail from source_problem where code = $1', ['too-many-entries']);
    expect(noted).toEqual([{ code: 'too-many-entries', detail: '10 left out' }]);
  });
});
