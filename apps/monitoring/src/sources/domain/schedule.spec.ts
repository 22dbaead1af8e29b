import { backOffSeconds, nextIntervalSeconds, spread } from './schedule.js';

const limits = { minIntervalSeconds: 60, maxIntervalSeconds: 240, maxBackOffSeconds: 3600 };

test.each([
  ['half after something new', 200, true, 100],
  ['half as much again after nothing', 100, false, 150],
  ['never below the least', 70, true, 60],
  ['never above the most', 230, false, 240],
])('a source is asked again in %s', (_, interval, foundNew, expected) => {
  expect(nextIntervalSeconds(interval, foundNew, limits)).toBe(expected);
});

test.each([
  [1, 60],
  [2, 120],
  [3, 240],
  [7, 3600],
  [5_000, 3600],
])('after failure %i in a row it is left alone for %i seconds', (failures, expected) => {
  expect(backOffSeconds(60, failures, limits)).toBe(expected);
});

test('a failure never brings a source forward', () => {
  expect(backOffSeconds(240, 1, { ...limits, maxBackOffSeconds: 100 })).toBe(240);
});

test('sources added together drift apart, by a tenth at most', () => {
  expect([0, 0.5, 1].map((chance) => Math.round(spread(100, chance)))).toEqual([90, 100, 110]);
});
