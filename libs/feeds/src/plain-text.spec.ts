import { plainText, tidyText } from './plain-text.js';

test.each([
  ['<p>Бір</p><p>екі</p>', 'Бір екі'],
  ['сө<b>з</b>', 'сөз'],
  ['a<br>b', 'a b'],
  ['бұрын<script>alert("1 < 2")</script>кейін', 'бұрын кейін'],
  ['<style>p{}</style>мәтін', 'мәтін'],
  ['x<script>never closed', 'x'],
  ['<!-- жасырын --> көрінеді', 'көрінеді'],
  ['<!-- never closed', ''],
  ['5 < 6 және 7 > 3', '5 < 6 және 7 > 3'],
  ['&lt;script&gt;', '<script>'],
  ['&amp;lt;', '&lt;'],
  ['&#1178;аз&#x49B;&nbsp;&laquo;а&raquo;', 'Қазқ «а»'],
  ['<img src=x onerror="alert(1)">сурет', 'сурет'],
  ['<a href="javascript:alert(1)">сілтеме</a>', 'сілтеме'],
])('%s is read as its text', (html, text) => {
  expect(plainText(html, 1000)).toBe(text);
});

test('what would turn a line around, break it or end it is gone', () => {
  expect(tidyText('а\u202eб\u0000в\n\n г\u00ad\ud800', 100)).toBe('аб в г\ufffd');
});

test('a long text is cut at a word, and says so', () => {
  expect(tidyText('бірінші екінші үшінші', 16)).toBe('бірінші екінші…');
  expect(tidyText('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('a document made to be slow is read in one pass', () => {
  const since = process.cpuUsage();
  for (const html of ['<'.repeat(200_000), '<!--'.repeat(50_000), '<script>'.repeat(25_000), '&#'.repeat(100_000)])
    plainText(html, 1000);
  expect(process.cpuUsage(since).user).toBeLessThan(5_000_000);
});
