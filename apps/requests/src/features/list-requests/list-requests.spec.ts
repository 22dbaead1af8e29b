import { setClock } from '@baspasoz/testing';
import { daniyar, legalUnit, saule } from '../../testing/people.js';
import { askedInKazakh, register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { QueueCounts } from '../count-requests/count-requests.handler.js';
import type { QueueItem } from './queue-item.js';
import { queueViews } from './queue-views.js';

describe('the queue', () => {
  let service: SpecService;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    service = await startSpecService('queue');
    await setClock(service.db, '2026-04-01T06:00:00Z'); // Wednesday 11:00
    const received = (day: string) => ({
      channel: 'paper',
      receivedAt: `${day}T05:00:00Z`,
      lateReason: 'Поздно передано',
    });
    ids.overdue = (await register(service, received('2026-03-19'))).id;
    ids.today = (await register(service, received('2026-03-20'))).id;
    ids.unit = (await register(service, received('2026-03-27'))).id;
    ids.mine = (await register(service, askedInKazakh)).id;
    ids.closed = (await register(service, { subject: 'Редкое слово: сейсмостанция' })).id;
    await service.post(`/media-requests/${ids.unit}/assign`, { unitId: legalUnit });
    await service.post(`/media-requests/${ids.mine}/assign`, { assigneeId: daniyar.sub });
    await service.post(`/media-requests/${ids.closed}/answer`, {
      language: 'ru',
      text: 'Станция работает, и данные с неё поступают на сайт министерства.',
    });
  });
  afterAll(() => service.stop());

  const page = async (query: string, as = daniyar) =>
    (await service.get<{ items: QueueItem[]; nextCursor: string | null }>(`/media-requests?${query}`, { as })).body;
  const namesOf = (items: QueueItem[]) => items.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));

  it('has saved views, the next term first', async () => {
    expect(namesOf((await page('view=all')).items)).toEqual(['overdue', 'today', 'unit', 'mine']);
    expect(namesOf((await page('view=overdue')).items)).toEqual(['overdue']);
    expect(namesOf((await page('view=today')).items)).toEqual(['today']);
    expect(namesOf((await page('view=mine')).items)).toEqual(['mine']);
    expect(namesOf((await page('view=mine', saule)).items)).toEqual(['unit']);
    expect(namesOf((await page('view=unassigned')).items)).toEqual(['overdue', 'today']);
    expect(namesOf((await page('view=waiting')).items)).toEqual(['unit']);
    expect(namesOf((await page('view=closed')).items)).toEqual(['closed']);
  });

  it('calls stuck what nobody took for a working day, nobody moved for two, or is answered without a proof that it arrived', async () => {
    // Two came in days ago and are nobody's; two were given today.
    expect(namesOf((await page('view=stuck')).items)).toEqual(['overdue', 'today']);
    await setClock(service.db, '2026-04-03T06:00:00Z');
    expect(namesOf((await page('view=stuck')).items)).toEqual(['overdue', 'today', 'unit', 'mine', 'closed']);
    await service.post(`/media-requests/${ids.mine}/assign`, { assigneeId: daniyar.sub });
    expect(namesOf((await page('view=stuck')).items)).toEqual(['overdue', 'today', 'unit', 'closed']);
    await setClock(service.db, '2026-04-01T06:00:00Z');
  });

  it('is narrowed by language, channel, assignee and unit, in any view', async () => {
    expect(namesOf((await page('language=kk')).items)).toEqual(['mine']);
    expect(namesOf((await page('channel=paper&view=overdue')).items)).toEqual(['overdue']);
    expect(namesOf((await page(`assigneeId=${daniyar.sub}`)).items)).toEqual(['mine']);
    expect(namesOf((await page(`unitId=${legalUnit}&language=ru`)).items)).toEqual(['unit']);
    expect(namesOf((await page(`q=${encodeURIComponent('лекарства')}&channel=paper&language=ru`)).items)).toHaveLength(
      3,
    );
    expect((await service.get('/media-requests?language=de', { as: daniyar })).status).toBe(400);
  });

  it('is narrowed by the days of registration and of the end of the term, both included, with words and without', async () => {
    expect(namesOf((await page('registeredFrom=2026-03-27&registeredTo=2026-03-27')).items)).toEqual(['unit']);
    expect(namesOf((await page('registeredTo=2026-03-20')).items)).toEqual(['overdue', 'today']);
    expect(namesOf((await page('dueTo=2026-03-31')).items)).toEqual(['overdue']);
    expect(namesOf((await page('dueFrom=2026-04-01&dueTo=2026-04-01')).items)).toEqual(['today']);
    const words = `q=${encodeURIComponent('лекарства')}`;
    expect(namesOf((await page(`${words}&registeredFrom=2026-03-27&channel=paper`)).items)).toEqual(['unit']);
    expect((await service.get('/media-requests?dueTo=2026-02-30', { as: daniyar })).status).toBe(400);
  });

  it('counts what the views hold', async () => {
    const { body } = await service.get<QueueCounts>('/media-requests/counts', { as: daniyar });
    for (const view of queueViews)
      expect([view, body[view]]).toEqual([view, (await page(`view=${view}`)).items.length]);
    expect(body.nextDueAt).toBe('2026-04-01T13:30:00.000Z');
  });

  it('shows a line with its due state, the days that are left and the strip', async () => {
    const [overdue, today] = (await page('view=all')).items;
    expect(overdue).toMatchObject({ dueState: 'overdue', workingDaysOverdue: 1, dueOn: '2026-03-31' });
    expect(today).toMatchObject({ dueState: 'due-today', workingDaysLeft: 0 });
    expect(today?.days.at(-1)).toMatchObject({ kind: 'due', date: '2026-04-01' });
  });

  it('pages by keyset: every request once, whatever is registered meanwhile', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { items, nextCursor } = await page(`view=all&limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...items.map(({ id }) => id));
      if (seen.length === 2)
        await register(service, { channel: 'paper', receivedAt: '2026-03-17T05:00:00Z', lateReason: 'Поздно' });
      if (!nextCursor) break;
      cursor = nextCursor;
    }
    expect(seen).toEqual([ids.overdue, ids.today, ids.unit, ids.mine]);
  });

  it('finds by number, subject, outlet and words of the answer, also among the closed', async () => {
    expect(namesOf((await page(`q=${encodeURIComponent('сейсмостанция')}`)).items)).toEqual(['closed']);
    expect(namesOf((await page(`q=${encodeURIComponent('сайт министерства')}`)).items)).toEqual(['closed']);
    expect((await page(`q=${encodeURIComponent('меридиан')}&view=closed`)).items).toHaveLength(1);
    expect(namesOf((await page('q=%25')).items)).toEqual([]);
  });
});
