import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { answerAnew } from '../testing/new-answers.js';
import { register, refusesAlone } from '../testing/requests.js';
import { daniyar, head, legalUnit, moh, saule, turkistan } from '../testing/people.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { CountedRequest } from '../features/list-counted-requests/list-counted-requests.handler.js';
import type { PublicCountedRequest } from '../features/list-public-requests/list-public-requests.handler.js';
import type { Shown } from './mask-small.js';
import { measureNames } from './measures.js';
import type { Statistics } from './statistics.js';

const received = '2026-03-20T11:00:00Z';
const afterDue = '2026-04-02T06:00:00Z';
const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, перебоев больше нет.' };
const refusal = {
  groundCode: 'not-identifiable',
  reasoning: 'Из запроса неясно, о каких закупках речь; просим уточнить.',
};

describe('the statistics of a body', () => {
  let service: SpecService;
  let heard: Heard;
  const ids: string[] = [];

  const decide = async (id: string, what: 'answer' | 'refuse') => {
    const reply = await service.post(`/media-requests/${id}/${what}`, what === 'answer' ? answer : refusal);
    expect(reply.status).toBe(200);
  };
  const complain = async (id: string) =>
    (await service.post<{ id: string }>(`/media-requests/${id}/complaints`, { channel: 'paper', text: answer.text }))
      .body.id;
  const asked = async (changes = {}) => {
    const { id } = await register(service, { ...changes });
    ids.push(id);
    return id;
  };

  beforeAll(async () => {
    service = await startSpecService('statistics');
    await refusesAlone(service);
    heard = await service.heard();
    await setClock(service.db, received);
    const [a, b, c, d, e, f] = await Promise.all(Array.from({ length: 6 }, () => asked()));
    const unit = await asked();
    await service.post(`/media-requests/${unit}/assign`, { unitId: legalUnit });
    for (const id of [a, b, unit]) await decide(id!, 'answer');
    const [satisfied, waiting] = [await complain(a!), await complain(b!)];
    expect(waiting).not.toBe(satisfied); // nobody sends this one on
    const anew = { texts: { [answer.language]: answer.text }, resolution: answer.text };
    expect((await answerAnew(service, a!, satisfied, answer.text, anew)).status).toBe(200);
    await setClock(service.db, '2026-03-27T06:00:00Z');
    await decide(c!, 'refuse');
    await setClock(service.db, afterDue);
    await service.sweepAll();
    await decide(d!, 'answer');
    await asked();
    expect([e, f]).toHaveLength(2); // nobody answers these two
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });

  const own = async (query = '') => (await service.get<Statistics>(`/statistics?${query}`)).body;
  const open = async (query = '') =>
    (await service.get<Statistics<Shown>>(`/public/bodies/${moh}/statistics?${query}`, { as: 'nobody' })).body;

  it('counts what was received, answered in time, late, refused and left in silence', async () => {
    const { counts, inTimeShare, grounds, medianDays, p90Days } = await own();
    expect(counts).toEqual({
      received: 8,
      open: 1,
      answered: 4,
      refused: 1,
      inTime: 4,
      late: 1,
      deemedRefused: 3,
      waitingBeyondTerm: 2,
      extended: 0,
      repeated: 7,
      complained: 2,
      complaintInTime: 1,
      complaintLate: 1,
      complaintUpheld: 1,
      answeredInPart: 0,
    });
    expect(inTimeShare).toBeCloseTo(4 / 7);
    expect(grounds).toMatchObject([{ code: 'not-identifiable', count: 1 }]);
    expect(medianDays).toBeCloseTo(0, 3);
    expect(p90Days).toBeGreaterThan(6);
  });

  it('gives the same numbers when they are counted again from the events alone', async () => {
    for (const id of ids) await heard.of(id, 1);
    const { counts, grounds } = await own();
    const all = new Set(ids);
    const events = () => heard.events.filter(({ subject }) => all.has(subject));
    const subjects = (type: string) =>
      new Set(
        events()
          .filter((event) => event.type === type)
          .map(({ subject }) => subject),
      );
    await eventually(() => {
      const breached = subjects('DeadlineBreached');
      const decided = new Set([...subjects('RequestAnswered'), ...subjects('RequestRefused')]);
      expect({
        received: subjects('RequestReceived').size,
        answered: subjects('RequestAnswered').size,
        refused: subjects('RequestRefused').size,
        deemedRefused: breached.size,
        late: [...decided].filter((id) => breached.has(id)).length,
        inTime: [...decided].filter((id) => !breached.has(id)).length,
        complained: subjects('ComplaintFiled').size,
        complaintLate: subjects('ComplaintOverdue').size,
        complaintUpheld: subjects('ComplaintResolved').size,
      }).toEqual({
        received: counts.received,
        answered: counts.answered,
        refused: counts.refused,
        deemedRefused: counts.deemedRefused,
        late: counts.late,
        inTime: counts.inTime,
        complained: counts.complained,
        complaintLate: counts.complaintLate,
        complaintUpheld: counts.complaintUpheld,
      });
      return Promise.resolve();
    });
    expect(grounds.reduce((sum, { count }) => sum + count, 0)).toBe(subjects('RequestRefused').size);
  });

  it('opens each number as the list of exactly its requests', async () => {
    const { counts, units } = await own();
    const list = async (query: string) =>
      (await service.get<{ items: CountedRequest[] }>(`/statistics/requests?${query}`)).body.items;
    for (const measure of measureNames)
      expect([measure, (await list(`measure=${measure}`)).length]).toEqual([measure, counts[measure]]);
    for (const { unitId, counts: of } of units)
      expect((await list(`measure=answered&unit=${unitId ?? 'none'}`)).length).toBe(of.answered);
    expect((await list('measure=refused&ground=not-identifiable')).length).toBe(1);
  });

  it('opens what was decided by the time it took, the longest first', async () => {
    const { items } = (await service.get<{ items: CountedRequest[] }>('/statistics/requests?measure=decided')).body;
    const { counts } = await own();
    expect(items).toHaveLength(counts.inTime + counts.late);
    const taken = items.map(({ takenDays }) => takenDays ?? NaN);
    expect(taken).toEqual([...taken].sort((a, b) => b - a));
    expect(Math.max(...taken)).toBe(taken[0]);
    expect(taken[0]).toBeGreaterThan(12);
  });

  it('opens each whole number for the public too, by number and days alone, and no number that is hidden', async () => {
    const { counts } = await own();
    const list = (query: string) =>
      service.get<{ items: PublicCountedRequest[] }>(`/public/bodies/${moh}/statistics/requests?${query}`, {
        as: 'nobody',
      });
    for (const measure of measureNames) {
      const { items } = (await list(`measure=${measure}`)).body;
      expect([measure, items.length]).toEqual([measure, counts[measure]]);
    }
    const decided = await list('measure=decided');
    expect(decided.body.items).toHaveLength(counts.inTime + counts.late);
    expect(Object.keys(decided.body.items[0]!).sort()).toEqual(
      ['closedAt', 'dueOn', 'entryId', 'number', 'registeredOn', 'state', 'takenDays'].sort(),
    );
    const hidden = await list('measure=refused&ground=not-identifiable');
    expect([hidden.status, hidden.body]).toMatchObject([403, { code: 'number-hidden' }]);
    // By unit nothing opens: the list of a unit laid over those of the whole would show what is hidden.
    expect((await list(`measure=answered&unit=${legalUnit}`)).status).toBe(400);
  });

  it('hides small parts from the public, and shows the same whole', async () => {
    const shown = await open();
    expect(shown.counts).toEqual((await own()).counts);
    expect(shown.units.find(({ unitId }) => unitId === legalUnit)).toMatchObject({
      counts: { received: null, answered: null },
      medianDays: null,
    });
    expect(shown.grounds).toMatchObject([{ count: null }]);
    expect(JSON.stringify(shown)).not.toMatch(/Сейдахметов|МЗ-2026/);
  });

  it('says that there is no data rather than nought, and since when', async () => {
    expect(await own('from=2027-01-01&to=2027-12-31')).toMatchObject({
      counts: { received: 0 },
      inTimeShare: null,
      medianDays: null,
      lastRegisteredOn: '2026-04-02',
    });
    const other = await service.get<Statistics>(`/public/bodies/${turkistan}/statistics`, { as: 'nobody' });
    expect(other.body).toMatchObject({ lastRegisteredOn: null, inTimeShare: null });
  });

  it('is the same as a table, and no name of a unit runs as a formula in it', async () => {
    await service.rows(`update unit set name = jsonb_set(name, '{kk}', '"=cmd|calc, \\"x\\""') where unit_id = $1`, [
      legalUnit,
    ]);
    const table = await service.text(`/public/bodies/${moh}/statistics/statistics.csv`);
    const [header, whole, ...units] = table.text.trim().split('\r\n');
    expect(header).toContain('received,open,answered');
    expect(whole).toContain(',8,1,4,1,4,1,3,2,0,7,');
    expect(units.some((line) => line.includes(`"'=cmd|calc, ""x"""`))).toBe(true);
  });

  it('is read by the office and the head, each of their body', async () => {
    for (const as of [daniyar, head]) expect((await service.get('/statistics', { as })).status).toBe(200);
    for (const as of [saule, 'nobody'] as const)
      expect([401, 403]).toContain((await service.get('/statistics', { as })).status);
  });
});
