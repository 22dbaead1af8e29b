import { retryAfterSeconds } from './retry-after.js';

const now = new Date('2026-11-24T06:00:00Z');

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['99999', 3600],
  ['Tue, 24 Nov 2026 06:01:30 GMT', 90],
  ['Tue, 24 Nov 2026 05:00:00 GMT', 0],
  ['Tue, 24 Nov 2037 05:00:00 GMT', 3600],
  ['soon', null],
  ['', null],
  [undefined, null],
])('Retry-After %p is a wait of %p seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now, 3600)).toBe(seconds);
});
