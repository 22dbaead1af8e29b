import { articlesOf } from './articles-of.js';
import type { FeedEntry } from './feed.js';

const fetchedAt = new Date('2026-11-24T06:00:00Z');
const limits = { titleChars: 500, textChars: 20_000, oldestYear: 1995, futureMinutes: 15 };
const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  externalId: '1',
  url: 'https://dala.example/1',
  title: 'Хабар',
  content: 'Мәтін',
  isHtml: true,
  publishedAt: fetchedAt.getTime(),
  ...given,
});
const articles = (...entries: Partial<FeedEntry>[]) =>
  articlesOf(entries.map(entry), 'https://dala.example/rss', fetchedAt, limits);

test.each([
  ['/жаңалық/1', 'https://dala.example/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B/1'],
  ['javascript:alert(1)', 'https://dala.example/rss'],
  ['data:text/html,x', 'https://dala.example/rss'],
  [null, 'https://dala.example/rss'],
])('a link %p leads to %s', (url, expected) => {
  expect(articles({ url })[0]?.url).toBe(expected);
});

test('an entry without an identifier is known by its link, one without a link by its words', () => {
  expect(articles({ externalId: null })[0]?.externalId).toBe('https://dala.example/1');
  expect(articles({ externalId: null, url: null })[0]?.externalId).toBe('Хабар Мәтін');
});

test('an entry that comes twice is taken once, one without a word not at all', () => {
  expect(articles({}, { title: 'Басқа' }, { externalId: '2', title: '', content: '<p> </p>' })).toMatchObject([
    { externalId: '1', title: 'Хабар' },
  ]);
});

test('an entry without a headline is headed by its first words', () => {
  expect(articles({ title: '', content: 'сөз '.repeat(100) })[0]?.title).toMatch(/^сөз .*сөз…$/);
});

test.each([
  ['1970', 0, true],
  ['tomorrow', fetchedAt.getTime() + 86_400_000, true],
  ['none', null, true],
  ['unreadable', Number.NaN, true],
  ['a few minutes ahead, as clocks are', fetchedAt.getTime() + 10 * 60_000, false],
])('a date is believed or repaired, and that is said: %s', (_, publishedAt, dateRepaired) => {
  const [article] = articles({ publishedAt });
  expect(article).toMatchObject({ dateRepaired });
  if (dateRepaired) expect(article?.publishedAt).toEqual(fetchedAt);
});
