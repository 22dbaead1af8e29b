import { sourceAddress } from './source-address.js';

test.each([
  [' https://dala.example/rss ', 'https://dala.example/rss'],
  ['HTTP://Dala.Example:80/rss?page=1#top', 'http://dala.example/rss?page=1'],
])('%s is kept as one form of itself', (given, kept) => {
  expect(sourceAddress(given)?.href).toBe(kept);
});

test.each([
  '',
  'дала',
  'dala.example/rss',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ftp://dala.example/rss',
  'https://me:secret@dala.example/rss',
  'https://me@dala.example/rss',
  'http://',
  `https://dala.example/${'x'.repeat(2000)}`,
])('%s is no address of a feed', (given) => {
  expect(sourceAddress(given)).toBeUndefined();
});
