import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import differences from '../corpus/differences.json' with { type: 'json' };
import { decodeText } from './decode-text.js';
import { FeedFailure } from './feed-failure.js';
import { feedLimits } from './feed-limits.js';
import { FeedReading } from './feed-reading.js';
import type { Feed } from './feed.js';
import { plainText } from './plain-text.js';

interface Row {
  path: string;
  bytes: string;
}

const corpus = gunzipSync(readFileSync(new URL('../corpus/universal-feed-parser.jsonl.gz', import.meta.url)))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

const plain = (text: string | null | undefined) => plainText(text ?? '', 10_000);

/** What the corpus expects, where it is one value of the feed or of its first entry that the reader gives too. */
function expectationOf(text: string): { of: 'feed' | 'entry'; field: string; value: string } | undefined {
  const [, of, field, quoted] =
    /Expect:\s*(?:not bozo and )?(entries\[0\]|feed)(?:\['|\.)(\w+)(?:'\])? == u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*$/m.exec(
      text,
    ) ?? [];
  if (!field || !quoted) return undefined;
  const value = quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, u, x) => String.fromCharCode(Number.parseInt(u ?? x, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
  return { of: of === 'feed' ? 'feed' : 'entry', field, value };
}

function given(feed: Feed, of: 'feed' | 'entry', field: string): string | null | undefined {
  if (of === 'feed') return field === 'title' ? feed.title : undefined;
  const [entry] = feed.entries;
  const fields: Record<string, string | null | undefined> = {
    title: entry?.title,
    link: entry?.url ?? '',
    id: entry?.externalId ?? '',
    description: entry?.content,
    summary: entry?.content,
  };
  return fields[field];
}

/** Whether the corpus calls the document well-formed; its texts of sanitizing are about another product's rules. */
const isWellFormed = ({ path }: Row, text: string) =>
  path.startsWith('wellformed/') ||
  path.startsWith('entities/') ||
  /Expect:\s*not bozo/.test(text) ||
  /x80_/.test(path);

describe('of a large public corpus of feeds', () => {
  const reading = new FeedReading(feedLimits);
  afterAll(() => reading.close());

  test('every well-formed one is read as expected, or its difference is explained; no malformed one stalls the others', async () => {
    const found: string[] = [];
    let read = 0;
    let compared = 0;
    for (const row of corpus) {
      const bytes = Buffer.from(row.bytes, 'base64');
      const header = /Header:\s*Content-type:\s*(.*)/i.exec(bytes.toString('latin1'))?.[1];
      const text = decodeText(bytes, header);
      const feed = await reading.read(text).catch((error: unknown) => {
        expect(error).toBeInstanceOf(FeedFailure);
        return undefined;
      });
      if (feed) read += 1;
      if (!isWellFormed(row, text)) continue;
      const expected = expectationOf(text);
      const value = feed && expected ? given(feed, expected.of, expected.field) : undefined;
      const isCompared = expected && value !== undefined && !row.path.includes('/sanitize/');
      if (isCompared) compared += 1;
      if (!feed || (isCompared && plain(value) !== plain(expected.value))) found.push(row.path);
    }
    expect(found.sort()).toEqual(Object.values(differences).flat().sort());
    expect(read).toBeGreaterThan(2_190);
    expect(compared).toBeGreaterThan(400);
  }, 120_000);
});
