import { Client } from 'pg';
import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

// Friday of the vector in law.md §3.6: registered 20 March, due Wednesday 1 April 18:30 (13:30 UTC).
const received = '2026-03-20T11:00:00Z';
const afterDue = '2026-04-01T13:30:00Z';

/** Without an address: no letter is under way that would have a request in hand. */
const byPhone = { requester: { ...asked.requester, email: undefined, phone: '+7 701 000 00 00' } };

describe('the sweep of the deadlines', () => {
  let service: SpecService;
  let replica: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('sweep');
    replica = await service.replica();
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await replica.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.' };
  const at = (time: string) => setClock(service.db, time);

  it('tells of two days, of one day, of the due day and of the breach, each at its moment and once', async () => {
    const { id } = await register(service, byPhone);
    const steps: [string, number][] = [
      ['2026-03-30T03:59:59Z', 0],
      ['2026-03-30T04:00:00Z', 1], // two working days before, at opening
      ['2026-03-30T14:00:00Z', 1], // the term to redirect has passed: ledger only
      ['2026-03-31T04:00:00Z', 1],
      ['2026-04-01T04:00:00Z', 1],
      ['2026-04-01T13:29:59Z', 0],
      [afterDue, 1],
      ['2026-04-10T00:00:00Z', 0],
    ];
    for (const [time, count] of steps) {
      await at(time);
      expect([time, await service.sweeper.sweep()]).toEqual([time, count]);
    }
    expect(await heard.of(id, 5)).toEqual([
      'RequestReceived',
      'DeadlineApproaching',
      'DeadlineApproaching',
      'DeadlineApproaching',
      'DeadlineBreached',
    ]);
    const said = heard.events.filter(({ subject }) => subject === id);
    expect(said.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(said.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(said.at(-1)?.data).toMatchObject({
      kind: 'due',
      dueOn: '2026-04-01',
      requestKind: 'media-request',
      lateRegistration: false,
    });
  });

  it('fires one breach when two replicas sweep at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => register(service, byPhone).then(({ id }) => id)));
    await at(afterDue);
    const fired = await Promise.all([service, replica, service, replica].map(({ sweeper }) => sweeper.sweep()));
    expect(fired.reduce((sum, n) => sum + n, 0) + (await service.sweeper.sweep())).toBe(40 * 5);
    for (const id of ids) expect((await heard.of(id, 5)).filter((name) => name === 'DeadlineBreached')).toHaveLength(1);
    for (const id of ids) {
      const sequences = heard.events.filter(({ subject }) => subject === id).map(({ sequence }) => sequence);
      expect(sequences).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it('fires nothing after the answer, however late the sweep comes', async () => {
    const { id } = await register(service, byPhone);
    expect(await service.post(`/media-requests/${id}/answer`, answer)).toMatchObject({
      status: 200,
      body: { dueState: 'answered' },
    });
    await at(afterDue);
    await service.sweeper.sweep();
    expect(await heard.of(id, 2)).toEqual(['RequestReceived', 'RequestAnswered']);
    expect(await service.rows('select from deadline where aggregate_id = $1 and fired_at is not null', [id])).toEqual(
      [],
    );
  });

  it('either breaches before the answer or not at all when both come at once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => register(service, byPhone).then(({ id }) => id)));
    await at(afterDue);
    await Promise.all([
      service.sweeper.sweep(),
      replica.sweeper.sweep(),
      // On a machine under load the service may refuse one for want of a connection; an office sends it again.
      ...ids.map((id) =>
        eventually(async () => expect((await service.post(`/media-requests/${id}/answer`, answer)).status).toBe(200)),
      ),
    ]);
    await service.sweeper.sweep();
    for (const id of ids) {
      const names = await eventually(async () => {
        const all = await heard.of(id, 2);
        if (!all.includes('RequestAnswered')) throw new Error('no answer yet');
        return all;
      });
      expect(names.at(-1)).toBe('RequestAnswered');
      expect(names.filter((name) => name === 'DeadlineBreached').length).toBeLessThanOrEqual(1);
    }
  });

  it('passes by a request that a handler has in hand, and waits for nobody', async () => {
    const [held, free] = [await register(service, byPhone), await register(service, byPhone)];
    await at(afterDue);
    const handler = new Client({ connectionString: service.db.adminUrl });
    await handler.connect();
    await handler.query('begin');
    await handler.query('select from statutory_clock where request_id = $1 for update', [held.id]);
    expect(await service.sweeper.sweep()).toBe(5);
    expect((await heard.of(free.id, 5)).at(-1)).toBe('DeadlineBreached');
    await handler.query('rollback');
    await handler.end();
    expect(await service.sweeper.sweep()).toBe(5);
  });

  it('gives the event the id of its deadline row, so that a replay is a duplicate', async () => {
    const { id } = await register(service, byPhone);
    await at(afterDue);
    await service.sweeper.sweep();
    await heard.of(id, 5);
    const ids = heard.events.filter(({ subject }) => subject === id).map((event) => event.id);
    expect(ids.slice(1).every((each) => each[14] === '5')).toBe(true);
  });

  it('breaches once, at once and without warnings when a request is registered after its term', async () => {
    await at('2026-04-20T06:00:00Z');
    const late = { ...byPhone, channel: 'paper', receivedAt: received, lateReason: 'Письмо лежало в канцелярии' };
    const { id } = await register(service, late);
    await service.sweeper.sweep();
    await service.sweeper.sweep();
    expect(await heard.of(id, 2)).toEqual(['RequestReceived', 'DeadlineBreached']);
    expect(heard.events.find(({ subject, type }) => subject === id && type === 'DeadlineBreached')?.data).toMatchObject(
      {
        lateRegistration: true,
        dueOn: '2026-04-01',
      },
    );
  });
});
