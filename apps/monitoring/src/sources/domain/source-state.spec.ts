import { sourceState } from './source-state.js';

const silentSince = new Date('2026-11-24T06:00:00Z');

test.each([
  [{ paused: true, failures: 3, silentSince }, 'paused'],
  [{ paused: false, failures: 1, silentSince }, 'failing'],
  [{ paused: false, failures: 0, silentSince }, 'silent'],
  [{ paused: false, failures: 0, silentSince: null }, 'working'],
])('the graver word is said: %j', (source, state) => {
  expect(sourceState(source)).toBe(state);
});
