import { keepCalendar } from '@baspasoz/bodies';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { setClock } from '@baspasoz/testing';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { moh } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { RescheduleRequests } from './reschedule-requests.js';

describe('story 1: the week of the decree', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('decree-week');
  });
  afterAll(() => service.stop());

  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

  it('counts the Sunday that is worked, names each day off with its source, and tells both sides when a day is moved', async () => {
    await setClock(service.db, '2024-12-27T12:50:00Z'); // Friday 17:50 in Almaty
    const { id } = await register(service);
    const before = await page(id);
    expect(before.dueOn).toBe('2025-01-08');
    const counted = before.clock.days.filter(({ number }) => number).map(({ date }) => date);
    expect(counted).toEqual(['2024-12-30', '2024-12-31', '2025-01-05', '2025-01-06', '2025-01-08']);
    const off = before.clock.skipped.filter(({ date }) =>
      ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-07'].includes(date),
    );
    expect(off).toHaveLength(4);
    for (const { reason, source } of off) expect([reason.kk, reason.ru, source].every(Boolean)).toBe(true);

    const moved = {
      date: '2025-01-06',
      kind: 'off' as const,
      reason: { kk: 'ауыстырылған демалыс күні', ru: 'перенесённый день отдыха', en: 'moved day off' },
      act: 'Приказ № 1',
    };
    await service.app.get(Tenants, { strict: false }).run(bodyId(moh), async (tx) => {
      const workingHours = { from: '09:00', to: '18:30' };
      await keepCalendar(tx, { version: 1, timeZone: 'Asia/Almaty', workingHours, days: [moved] });
      await service.app.get(RescheduleRequests).run(tx, 1);
    });
    const after = await page(id);
    expect(after.dueOn).toBe('2025-01-09');
    expect(after.clock.skipped).toContainEqual(expect.objectContaining({ date: '2025-01-06', reason: moved.reason }));
    expect(after.ledger.at(-1)).toMatchObject({
      kind: 'rescheduled',
      params: { previousDueOn: '2025-01-08', dueOn: '2025-01-09' },
    });
    expect(after.letters.map(({ kind }) => kind)).toEqual(['receipt', 'rescheduled']);
  });
});
