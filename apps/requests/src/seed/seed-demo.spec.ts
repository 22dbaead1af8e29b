import { eventually, setClock } from '@baspasoz/testing';
import { moh } from '../testing/people.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { QueueItem } from '../features/list-requests/queue-item.js';
import { ministryRequests } from './ministry-requests.js';
import { seedDemo } from './seed-demo.js';

describe('the demo', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('seed');
  });
  afterAll(() => service.stop());

  const queue = async (view: string) =>
    (await service.get<{ items: QueueItem[] }>(`/media-requests?view=${view}`)).body.items;

  // A Tuesday morning, a Friday evening after closing, a day inside the three-day Nauryz.
  it.each(['2026-11-24T04:00:00Z', '2026-11-27T15:00:00Z', '2026-03-23T06:00:00Z'])(
    'has every point of the clock at %s',
    async (now) => {
      await setClock(service.db, now);
      // A letter that is being sent holds its rows for a moment.
      await eventually(() =>
        service.rows(`truncate media_request, statutory_clock, deadline, number_counter, idempotent_registration, answer, refusal,
          extension, ledger_entry, outbox restart identity cascade`),
      );
      await seedDemo(service.app, moh, ministryRequests);
      await service.sweeper.sweep();
      const open = await queue('all');
      const closed = await queue('closed');
      expect(open.length + closed.length).toBe(ministryRequests.length);
      expect(open.filter(({ dueState }) => dueState === 'overdue')).toHaveLength(1);
      expect(new Set(open.map(({ dueState }) => dueState))).toEqual(
        new Set(['overdue', 'on-time', 'extended', ...(now.startsWith('2026-11-24') ? ['due-today'] : [])]),
      );
      expect(closed.map(({ dueState }) => dueState)).toEqual(['answered', 'answered', 'answered']);
      expect(await queue('unassigned')).toHaveLength(3);
      const breaches = await service.rows("select from deadline where kind = 'due' and fired_at is not null");
      expect(breaches).toHaveLength(1);
    },
  );

  it('changes nothing when it runs again, also on another day', async () => {
    const look = () => service.rows('select count(*) from ledger_entry');
    const before = await look();
    await setClock(service.db, '2026-03-30T06:00:00Z');
    await seedDemo(service.app, moh, ministryRequests);
    expect(await look()).toEqual(before);
  });
});
