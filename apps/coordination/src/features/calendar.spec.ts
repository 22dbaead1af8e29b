import type { ServiceUnderTest } from '@baspasoz/testing';
import { setClock } from '@baspasoz/testing';
import { authorizedPerson, coordinationUnderTest, moh, text, turkistan } from '../testing/coordination-under-test.js';

const day = (date: string, kind = 'off') => ({
  date,
  kind,
  reason: text('ауыстырылған демалыс күні'),
  act: 'Қаулы № 900',
});

describe('working calendar', () => {
  let service: ServiceUnderTest;
  let aigerim: ReturnType<ServiceUnderTest['as']>;
  beforeAll(async () => {
    service = await coordinationUnderTest();
    aigerim = service.as(authorizedPerson(moh));
    await setClock(service.db, '2026-12-31T20:00:00Z'); // 1 January in Almaty
  });
  afterAll(() => service.close());

  interface Year {
    version: number;
    year: number;
    provisional: boolean;
    days: { date: string; own: boolean; kind: string }[];
  }
  const show = async (query = '') => (await aigerim<Year>('GET', `/calendar${query}`)).body;

  it('is the national one until the body changes it, with the reason of every day', async () => {
    const shown = await show('?year=2026');
    expect(shown).toMatchObject({
      version: 1,
      timeZone: 'Asia/Almaty',
      workingHours: { from: '09:00', to: '18:30' },
      provisional: false,
    });
    expect(shown.days.map(({ date }) => date)).toContain('2026-03-25');
    expect(shown.days.every(({ own }) => !own)).toBe(true);
  });

  it("shows the body's own present year by default, and says that 2027 is a projection", async () => {
    expect(await show()).toMatchObject({ year: 2027, provisional: true });
  });

  it('takes days by an act, replaces a day given again, and withdraws one', async () => {
    await aigerim('POST', '/calendar/days', { days: [day('2026-11-24'), day('2026-11-28', 'work')] });
    const { body, headers } = await aigerim<{ days: object[] }>('POST', '/calendar/days', {
      days: [day('2026-11-24', 'work')],
    });
    expect(headers.etag).toBe('"3"');
    expect(body.days).toEqual([day('2026-11-24', 'work'), day('2026-11-28', 'work')]);
    await aigerim('DELETE', '/calendar/days/2026-11-24', { act: 'Қаулы № 901' });
    const own = (await show('?year=2026')).days.filter((each) => each.own);
    expect(own).toMatchObject([{ date: '2026-11-28', kind: 'work' }]);
    const gone = await aigerim('DELETE', '/calendar/days/2026-11-24', { act: 'Қаулы № 901' });
    expect([gone.status, gone.body.code]).toEqual([404, 'calendar-day-not-found']);
  });

  it('refuses a stale version, a day twice, a date that does not exist, a day without its act', async () => {
    const change = (days: object[], headers = {}) => aigerim('POST', '/calendar/days', { days }, headers);
    expect((await change([day('2026-12-01')], { 'if-match': '"1"' })).status).toBe(412);
    expect((await change([day('2026-12-01'), day('2026-12-01')])).body.code).toBe('calendar-day-repeated');
    expect((await change([day('2026-02-30')])).body.errors).toMatchObject([
      { field: 'days.0.date', code: 'not-a-date' },
    ]);
    expect((await change([{ ...day('2026-12-01'), act: undefined }])).status).toBe(400);
    expect((await change([])).status).toBe(400);
  });

  it('has hours that begin before they end', async () => {
    const set = (from: string, to: string) =>
      aigerim('PUT', '/calendar/working-hours', { from, to, act: 'Бұйрық № 3' });
    expect((await set('18:00', '09:00')).body.code).toBe('working-hours-reversed');
    expect((await set('9', '18:00')).status).toBe(400);
    expect((await set('08:30', '18:00')).status).toBe(200);
    expect((await show()).version).toBe(5);
  });

  it('belongs to one body', async () => {
    const { body } = await service.as(authorizedPerson(turkistan))('GET', '/calendar?year=2026');
    expect(body).toMatchObject({ version: 1, workingHours: { from: '09:00', to: '18:30' } });
  });
});
