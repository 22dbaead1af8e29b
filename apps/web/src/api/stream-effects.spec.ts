import { jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { heardEvents, refreshAfter } from './stream-effects';

function refreshedBy(event: string): unknown[] {
  const queries = new QueryClient();
  const refreshed = jest.spyOn(queries, 'invalidateQueries').mockResolvedValue();
  refreshAfter(queries, event);
  jest.runAllTimers();
  return refreshed.mock.calls.map(([filters]) => filters?.queryKey?.[0] ?? 'everything');
}

describe('what an event makes the screens read again', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('a breach: the queue and what it ends at once, and the inbox until the notification that follows it is there', () => {
    expect(refreshedBy('DeadlineBreached')).toEqual([
      'requests',
      'approvals',
      'notifications',
      'notifications',
      'notifications',
    ]);
  });

  test('negative coverage: the stories at once, and again with the inbox until the notification and the clock are there', () => {
    const found = refreshedBy('NegativeCoverageDetected');
    expect(found[0]).toBe('stories');
    expect(found.slice(1).toSorted()).toEqual([...Array(3).fill('notifications'), ...Array(3).fill('stories')]);
  });

  test('a publication: the publications at once, and its story until the end of its clock is there', () => {
    expect(refreshedBy('PublicationPublished')).toEqual(['publishing', 'stories', 'stories', 'stories']);
  });

  test('a change of the body: people and units too', () => {
    expect(refreshedBy('OfficerAppointed')).toEqual(['bodies', 'units', 'people', 'requests']);
  });

  test('a gap in the stream: everything, for nobody knows what was missed', () => {
    expect(refreshedBy('gap')).toEqual(['everything']);
  });

  test('every event that is listened to changes something', () => {
    expect(heardEvents.filter((event) => refreshedBy(event).length === 0)).toEqual([]);
  });
});
