import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Sweep } from '@baspasoz/messaging';
import { eventually, setClock, listen } from '@baspasoz/testing';
import type { ServiceUnderTest, Heard } from '@baspasoz/testing';
import type { AccreditationDetail } from '../features/show-accreditation/accreditation-details.js';
import { accreditationUnderTest, rows, tell } from '../testing/accreditation-under-test.js';
import { apply, decide, documents } from '../testing/applications.js';
import { daniyar, moh } from '../testing/people.js';

// Friday of the vector in law.md §3.6: three working days later is Monday 30 March, Nauryz lies between.
const friday = '2026-03-20T11:00:00Z';
const workingDayBefore = '2026-03-27T04:00:00Z';
const over = '2026-03-30T13:30:00Z';

describe('the term to decide on an application for accreditation', () => {
  let service: ServiceUnderTest;
  let heard: Heard;
  beforeAll(async () => {
    service = await accreditationUnderTest();
    heard = await listen('AccreditationGranted', [moh]);
  });
  beforeEach(async () => {
    // What an earlier test left undecided is no matter of the next one.
    await setClock(service.db, '2026-12-01T00:00:00Z');
    await sweep();
    await setClock(service.db, friday);
  });
  afterAll(async () => {
    await heard?.stop();
    await service?.close();
  });
  const sweep = (): Promise<number> => service.app.get(Sweep).sweep();
  const at = (time: string) => setClock(service.db, time);
  const typesOf = (events: { type: string }[]) => events.map(({ type }) => type);
  const show = async (id: string) =>
    (await service.as(daniyar)<AccreditationDetail>('GET', `/accreditations/${id}`)).body;

  it('is told of one working day before it ends and when it has ended, each at its moment and once', async () => {
    const { id, number } = await apply(service);
    const steps: [string, number][] = [
      ['2026-03-27T03:59:59Z', 0],
      [workingDayBefore, 1],
      ['2026-03-30T13:29:59Z', 0],
      [over, 1],
      ['2026-04-10T00:00:00Z', 0],
    ];
    for (const [time, count] of steps) {
      await at(time);
      expect([time, await sweep()]).toEqual([time, count]);
    }
    const said = await heard.about(id, 3);
    expect(typesOf(said)).toEqual([
      'AccreditationSubmitted',
      'AccreditationTermApproaching',
      'AccreditationTermBreached',
    ]);
    expect(said.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(new Set(said.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(said.slice(1).every((event) => event.id[14] === '5')).toBe(true);
    expect(said.at(-1)).toMatchObject({
      legalProfile: 'KZ-2024',
      data: { number, dueOn: '2026-03-30', strategicObject: false, lateRegistration: false },
    });
    const page = await show(id);
    expect(page).toMatchObject({ dueState: 'overdue', version: 3 });
    expect(page.history.at(-1)).toMatchObject({
      kind: 'term-breached',
      clause: { en: 'Model rules for accreditation of journalists (2024)' },
    });
  });

  it('is breached once when several replicas look at the same moment', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push((await apply(service)).id);
    await at(over);
    const marked = await Promise.all([sweep(), sweep(), sweep(), sweep()]);
    expect(marked.reduce((sum, n) => sum + n, 0) + (await sweep())).toBe(ids.length);
    for (const id of ids)
      expect(typesOf(await heard.about(id, 2))).toEqual(['AccreditationSubmitted', 'AccreditationTermBreached']);
  });

  it('is not breached by an application that was decided, nor by one in the hands of a decision', async () => {
    const [decided, held] = [await apply(service), await apply(service)];
    expect(await decide(service, decided, 'grant', { documentsSeen: documents })).toMatchObject({ status: 200 });
    await at(over);
    const handler = new Client({ connectionString: service.db.adminUrl });
    await handler.connect();
    await handler.query('begin');
    await handler.query('select from accreditation where id = $1 for update', [held.id]);
    expect(await sweep()).toBe(0);
    await handler.query('rollback');
    await handler.end();
    expect(await sweep()).toBe(1);
    expect(typesOf(await heard.about(held.id, 2))).toEqual(['AccreditationSubmitted', 'AccreditationTermBreached']);
    expect(typesOf(await heard.about(decided.id, 2))).toEqual(['AccreditationSubmitted', 'AccreditationGranted']);
  });

  it('is breached at once, without a warning, by an application registered after its term', async () => {
    await at('2026-04-20T06:00:00Z');
    const { id } = await apply(service, { application: { receivedAt: friday, lateReason: 'Хат кеңседе жатып қалды' } });
    expect(await sweep()).toBe(1);
    const [, breach] = await heard.about(id, 2);
    expect(breach).toMatchObject({ type: 'AccreditationTermBreached', data: { lateRegistration: true } });
  });

  it('moves with the calendar, and its warning with it; a breach that has happened stays', async () => {
    const { id: breached } = await apply(service);
    await at(over);
    await sweep();
    await at(friday);
    const { id } = await apply(service);
    await at(workingDayBefore);
    expect(await sweep()).toBe(1);
    const reason = { kk: 'Демалыс', ru: 'Выходной', en: 'Day off' };
    await tell(service, moh, {
      type: 'CalendarChanged',
      data: {
        version: 2,
        timeZone: 'Asia/Almaty',
        workingHours: { from: '09:00', to: '18:30' },
        days: [{ date: '2026-03-30', kind: 'off', reason, act: `№ ${randomUUID()}` }],
      },
    });
    await eventually(async () => expect(await show(id)).toMatchObject({ dueOn: '2026-03-31' }));
    await at('2026-03-30T13:30:00Z');
    expect(await sweep()).toBe(0);
    await at('2026-03-31T13:30:00Z');
    expect(await sweep()).toBe(1);
    expect(typesOf(await heard.about(id, 3))).toEqual([
      'AccreditationSubmitted',
      'AccreditationTermApproaching',
      'AccreditationTermBreached',
    ]);
    expect(typesOf(await heard.about(breached, 2))).toEqual(['AccreditationSubmitted', 'AccreditationTermBreached']);
    const [{ breachedAt } = { breachedAt: null }] = await rows<{ breachedAt: Date | null }>(
      service,
      'select breached_at as "breachedAt" from accreditation where id = $1',
      [breached],
    );
    expect(breachedAt?.toISOString()).toBe('2026-03-30T13:30:00.000Z');
  });
});
