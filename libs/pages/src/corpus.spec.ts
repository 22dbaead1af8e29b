import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlesOf, decodeText, feedLimits } from '@baspasoz/feeds';
import { articleOfPage } from './article-of.js';
import { pageLimits } from './page-limits.js';
import { PageReading } from './page-reading.js';

const corpus = join(process.cwd(), 'libs/pages/corpus');

interface Expected {
  file: string;
  url: string;
  article?: { title: string; publishedAt: string | null; url: string | null; holds: string[]; never: string[] } | null;
  links?: string[];
  feeds?: string[];
}

const limits = { ...feedLimits, ...pageLimits };

/** Shares of the corpus, as docs/monitoring/pages.md gives them. */
const asWritten = async (): Promise<Record<string, string>> => {
  const text = await readFile(join(process.cwd(), 'docs/monitoring/pages.md'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^\| (\S.*?\S) +\| (\d+ of \d+) +\|$/gmu)].map(([, name, share]) => [name, share]),
  );
};

describe('pages of the corpus', () => {
  const reading = new PageReading(pageLimits);
  afterAll(() => reading.close());

  const expected = async (): Promise<{ now: Date; pages: Expected[] }> => {
    const { now, pages } = JSON.parse(await readFile(join(corpus, 'expected.json'), 'utf8')) as {
      now: string;
      pages: Expected[];
    };
    return { now: new Date(now), pages };
  };
  const textOf = async (file: string) => decodeText(await readFile(join(corpus, file)), undefined);

  test('are read as docs/monitoring/pages.md says', async () => {
    const { now, pages } = await expected();
    const missed: string[] = [];
    const counts = new Map<string, [right: number, of: number]>();
    const count = (what: string, file: string, isRight: boolean, seen?: unknown): void => {
      const [right, of] = counts.get(what) ?? [0, 0];
      counts.set(what, [right + Number(isRight), of + 1]);
      if (!isRight) missed.push(`${what}: ${file} ${JSON.stringify(seen)}`);
    };
    for (const { file, url, article, links, feeds } of pages) {
      const html = await textOf(file);
      if (links) {
        const list = await reading.list(html, url);
        const found = list.links.map((link) => link.url);
        count('lists with exactly their articles', file, JSON.stringify(found) === JSON.stringify(links), found);
        count(
          'feeds named by a list',
          file,
          JSON.stringify(list.feeds.map((feed) => feed.url)) === JSON.stringify(feeds),
          list.feeds,
        );
        continue;
      }
      const raw = await reading.article(html, url);
      const entry = raw ? articleOfPage(raw, now, limits) : undefined;
      count(article ? 'articles taken' : 'other pages left alone', file, Boolean(entry) === Boolean(article), entry);
      if (!article || !entry) continue;
      const [draft] = articlesOf([entry], url, now, limits);
      count('title', file, draft?.title === article.title, draft?.title);
      const published = draft?.dateRepaired ? null : draft?.publishedAt.toISOString().replace('.000Z', 'Z');
      count('date', file, published === article.publishedAt, [published, raw?.dates]);
      count(
        'first and last paragraph',
        file,
        article.holds.every((part) => draft?.text.includes(part)),
        draft?.text,
      );
      count('nothing of what is around', file, !article.never.some((part) => draft?.text.includes(part)), draft?.text);
      if (article.url) count('address', file, draft?.url === article.url, draft?.url);
    }
    const shares = Object.fromEntries([...counts].map(([what, [right, of]]) => [what, `${right} of ${of}`]));
    const written = await asWritten();
    if (Object.entries(shares).some(([what, share]) => written[what] !== share)) throw new Error(missed.join('\n'));
    expect(shares).toEqual(written);
  });
});
