import { faultsOfLimits, watchLimits } from './watch-limits.js';

test('an installation changes the limits it names and keeps the others', () => {
  expect(watchLimits('{"entries":7}')).toEqual({ ...watchLimits('{}'), entries: 7 });
  expect(faultsOfLimits('{"entries":7}')).toEqual([]);
});

test.each([
  ['no JSON', 'minutes=5', /JSON object/],
  ['a list', '[]', /JSON object/],
  ['an unknown name', '{"speed":1}', /no limit named speed/],
  ['half a second', '{"fetchMs":0.5}', /fetchMs must be a whole number/],
  ['a negative one', '{"hostIntervalMs":-1}', /hostIntervalMs/],
  ['no hands at all', '{"fetchesAtATime":0}', /fetchesAtATime must be at least 1/],
  ['a least above the most', '{"minIntervalSeconds":999}', /must not exceed/],
])('%s is refused by name', (_, text, fault) => {
  expect(faultsOfLimits(text).join()).toMatch(fault);
});
