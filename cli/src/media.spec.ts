import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();

const baspasoz = (args: string[], input = '') => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'cli/bin/baspasoz.mjs'), ...args], {
    input,
    encoding: 'utf8',
    cwd: '/',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
};

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], { encoding: 'utf8' });
  expect({ status: built.status, said: built.stderr }).toEqual({ status: 0, said: '' });
});

describe('feed parse', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baspasoz-feeds-'));
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const item = (rest: string) => `<rss version="2.0"><channel><title>Дала</title><item>${rest}</item></channel></rss>`;

  test('reads the feeds of the demonstration, in whatever charset and format', () => {
    const files = ['dala-habar.rss.xml', 'meridian.atom.xml', 'qala.feed.json', 'vestnik-windows-1251.rss.xml'];
    const { status, lines } = baspasoz(['feed', 'parse', ...files.map((name) => join(root, 'tools/feeds/data', name))]);
    expect(status).toBe(0);
    expect(lines.map(({ format }) => format)).toEqual(['rss', 'atom', 'json', 'rss']);
    for (const { items, title } of lines as { items: unknown[]; title: string }[]) {
      expect(title).toMatch(/\p{L}/u);
      expect(items.length).toBeGreaterThan(5);
      expect(items[0]).toMatchObject({
        link: expect.stringMatching(/^https:/),
        published: expect.stringMatching(/Z$/),
      });
    }
    expect(JSON.stringify(lines[3])).toMatch(/[а-я]{5}/);
  });

  test('a file that is no feed, or is not there, is said so and holds up no other', () => {
    const good = file('good.xml', item('<title>Хабар</title><link>/1</link><pubDate>1970</pubDate>'));
    const { status, lines } = baspasoz(['feed', 'parse', file('poem.txt', 'Тау'), join(folder, 'none.xml'), good]);
    expect(status).toBe(2);
    expect(lines).toMatchObject([
      { format: null, items: [], problems: [{ code: 'not-a-feed' }] },
      { format: null, problems: [{ code: 'unreadable-file', detail: 'ENOENT' }] },
      {
        format: 'rss',
        title: 'Дала',
        items: [{ title: 'Хабар', link: null, published: null }],
        problems: [{ code: 'date-repaired' }],
      },
    ]);
  });

  test('a relative link is resolved against where the feed came from', () => {
    const feed = file('relative.xml', item('<title>Хабар</title><link>/1</link>'));
    expect(baspasoz(['feed', 'parse', '--url', 'https://dala.example/rss', feed]).lines).toMatchObject([
      { items: [{ link: 'https://dala.example/1' }] },
    ]);
    expect(baspasoz(['feed', 'parse', '--url', 'dala', feed]).status).toBe(2);
  });
});

describe('tone score', () => {
  const rows = [
    { id: 'ru', text: 'В больнице третий день нет отопления, пациенты мёрзнут, родители возмущены.' },
    { id: 7, text: 'Ауруханада жылу жоқ, науқастар тоңып отыр, ата-аналар ашулы.' },
    { id: 'en', text: 'A hospital without heating.' },
  ];

  test('answers in order, in the language of the text, with the words that weighed', () => {
    const { status, lines } = baspasoz(['tone', 'score'], rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(status).toBe(0);
    expect(lines.map(({ id, lang }) => [id, lang])).toEqual([
      ['ru', 'ru'],
      [7, 'kk'],
      ['en', 'other'],
    ]);
    const [russian, , english] = lines as { score: number; because: { text: string; start: number; end: number }[] }[];
    expect(russian?.score).toBeGreaterThan(0);
    const { text, start, end } = russian?.because[0] ?? { text: '', start: 0, end: 0 };
    expect(rows[0]?.text.slice(start, end)).toBe(text);
    expect(english).toMatchObject({ score: 0, because: [] });
  });

  test('names the lines it cannot score and goes on', () => {
    const { status, lines } = baspasoz(['tone', 'score'], `x\n{"id":1}\n${JSON.stringify(rows[0])}\n`);
    expect(status).toBe(2);
    expect(lines).toMatchObject([
      { error: { code: 'bad-json' }, line: 1 },
      { error: { code: 'bad-text' }, line: 2 },
      { id: 'ru' },
    ]);
  });
});
