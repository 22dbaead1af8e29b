import { bodyId, Tenants } from '@baspasoz/persistence';
import { setClock } from '@baspasoz/testing';
import { BodyFrames } from '../aggregate/body-frame.js';
import type { ListedLoad, LoadOverview } from '../features/show-load/show-load.handler.js';
import { aigerim, daniyar, head, legalUnit, moh, saule } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { decidedRows, paceWindow } from './load-rows.js';

const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, перебоев больше нет.' };

describe('load and the forecast of breaches', () => {
  let service: SpecService;
  const taken: string[] = [];
  beforeAll(async () => {
    service = await startSpecService('load');
    // Daniyar decides one request on each of nine working days, two of them in one day at the end of the week.
    for (const day of ['02', '03', '04', '05', '06', '10', '11', '12', '13']) {
      await setClock(service.db, `2026-03-${day}T06:00:00Z`);
      const { id } = await register(service);
      await service.post(`/media-requests/${id}/assign`, { assigneeId: daniyar.sub });
      expect((await service.post(`/media-requests/${id}/answer`, answer)).status).toBe(200);
    }
    await setClock(service.db, '2026-03-16T06:00:00Z');
    for (let n = 0; n < 6; n += 1) {
      const { id } = await register(service);
      await service.post(`/media-requests/${id}/assign`, { assigneeId: daniyar.sub });
      taken.push(id);
    }
    const { id } = await register(service);
    await service.post(`/media-requests/${id}/assign`, { unitId: legalUnit });
    await register(service);
  });
  afterAll(() => service.stop());

  const load = async () => (await service.get<LoadOverview>('/load')).body;
  const list = async (query: string) =>
    (await service.get<{ items: ListedLoad[]; count: number }>(`/load/requests?${query}`)).body;

  it('counts what each officer and unit has in hand and how fast it was decided', async () => {
    const { whole, officers, units, window } = await load();
    expect(window.workingDays).toBe(40);
    expect(whole).toMatchObject({ open: 8, overdue: 0, decided: 9, perWorkingDay: 9 / 40 });
    expect(officers.find(({ id }) => id === daniyar.sub)).toMatchObject({
      officerName: 'Данияр Омаров',
      open: 6,
      decided: 9,
    });
    expect(officers.find(({ id }) => id === null)).toMatchObject({ open: 2, decided: 0, forecast: null });
    expect(units.find(({ id }) => id === legalUnit)).toMatchObject({
      open: 1,
      unitName: { ru: 'Юридический департамент' },
    });
  });

  it('foretells from the measured pace, twice the same, and every number has its list', async () => {
    const own = (await load()).officers.find(({ id }) => id === daniyar.sub)!;
    // At nine decisions in forty days, six requests due in five days cannot all be decided.
    expect(own.forecast!.likely).toBeGreaterThan(2);
    expect(own.forecast!.low).toBeLessThanOrEqual(own.forecast!.high);
    expect((await load()).officers).toEqual((await load()).officers);
    const of = `by=officer&id=${daniyar.sub}`;
    expect((await list(`${of}&which=likely`)).count).toBe(own.forecast!.likely);
    const open = await list(`${of}&which=open`);
    expect(open.items.map(({ id }) => id).sort()).toEqual([...taken].sort());
    const days = open.items.map(({ daysLeft }) => daysLeft);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect((await list('by=unit&which=open')).count).toBe(7);
    expect((await list('which=open')).count).toBe(8);
  });

  it('says what is late as late, and not as foretold', async () => {
    await setClock(service.db, '2026-03-31T06:00:00Z');
    await service.sweepAll();
    const { whole } = await load();
    expect(whole).toMatchObject({ open: 8, overdue: 8, forecast: { likely: 0, low: 0, high: 0 } });
    expect((await list('which=overdue')).count).toBe(8);
    await setClock(service.db, '2026-03-16T06:00:00Z');
  });

  it('is for the office and the head; what the head is asked for is kept as it was saved', async () => {
    for (const as of [aigerim, head]) expect((await service.get('/load', { as })).status).toBe(200);
    expect((await service.get('/load', { as: saule })).status).toBe(403);
    const ask = (text: string, as = aigerim) => service.post('/provision-statements', { language: 'kk', text }, { as });
    expect((await ask('Екі штат бірлігі қажет.')).status).toBe(200);
    expect((await ask('Бір штат бірлігі мен сканер қажет.')).body).toMatchObject({
      items: [
        { text: 'Бір штат бірлігі мен сканер қажет.', writtenByName: 'Айгерім Қасымова' },
        { text: 'Екі штат бірлігі қажет.' },
      ],
    });
    expect((await ask('Қажет.', head)).status).toBe(403);
    expect((await ask('  ')).status).toBe(400);
  });

  it('counts what was decided on a day off with the next working day, and today’s decisions not yet', async () => {
    await setClock(service.db, '2026-03-14T06:00:00Z'); // a Saturday; Monday is worked
    const decide = async (id: string) =>
      expect((await service.post(`/media-requests/${id}/answer`, answer)).status).toBe(200);
    await decide((await register(service)).id);
    await setClock(service.db, '2026-03-16T06:00:00Z');
    await decide((await register(service)).id);
    const byDay = (today: string) =>
      service.app.get(Tenants).run(bodyId(moh), async (tx) => {
        await setClock(service.db, today);
        const frame = await service.app.get(BodyFrames).load(tx);
        const rows = await decidedRows(tx, frame, paceWindow(frame));
        return rows.filter(({ day }) => day >= 37).map(({ day, count }) => [day, count]);
      });
    // On Monday the last whole working day is Friday: neither Saturday's nor Monday's decision is measured yet.
    const [friday] = (await byDay('2026-03-16T07:00:00Z')).slice(-1);
    expect(friday).toEqual([39, 1]);
    // On Tuesday both are Monday's.
    const rows = await byDay('2026-03-17T07:00:00Z');
    expect(rows.filter(([day]) => day === 39).reduce((sum, [, count]) => sum + count!, 0)).toBe(2);
    expect(rows.filter(([day]) => day === 38)).toEqual([[38, 1]]);
  });
});
