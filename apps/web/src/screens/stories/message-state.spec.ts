import type { OfficialMessage } from '../../api/story-types';
import { messageState } from './message-state';

const message: OfficialMessage = {
  startedAt: '2026-11-23T21:10:00.000Z',
  dueAt: '2026-11-24T00:10:00.000Z',
  minutes: 180,
  clause: { kk: '', ru: '', en: '' },
  overdueAt: null,
  withdrawnAt: null,
  publishedAt: null,
};
const at = (time: string) => new Date(`2026-11-${time}:00Z`);

describe('the clock of an official message', () => {
  test.each([
    ['23T21:10', 'running', 0, 0],
    ['23T23:09', 'running', 119, 119 / 180],
    ['23T23:10', 'last-hour', 120, 120 / 180],
    ['24T00:09', 'last-hour', 179, 179 / 180],
    ['24T00:10', 'overdue', 180, 1],
    ['24T02:10', 'overdue', 300, 1],
  ])('at %s is %s with %i minutes used', (now, state, used, share) => {
    expect(messageState(message, at(now))).toEqual({ state, used, share });
  });

  test('stands at what was used when it ended, whatever the time is', () => {
    const published = { ...message, publishedAt: '2026-11-23T21:52:30.000Z' };
    expect(messageState(published, at('24T09:00'))).toEqual({ state: 'published', used: 42, share: 42 / 180 });
    const late = { ...message, publishedAt: '2026-11-24T01:10:00.000Z' };
    expect(messageState(late, at('24T09:00'))).toMatchObject({ state: 'published-late', used: 240, share: 1 });
    const withdrawn = { ...message, withdrawnAt: '2026-11-23T21:20:00.000Z' };
    expect(messageState(withdrawn, at('24T09:00'))).toMatchObject({ state: 'withdrawn', used: 10 });
  });
});
