import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { Receipt } from '../registration/receipt.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { moh } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

const text = (name: string) => ({ kk: name, ru: name, en: name });

/** Another body, known from events alone; coordination itself is a stub that can be stopped. */
const department: string = randomUUID();
const officer = randomUUID();
const unit = randomUUID();
const signedIn = { sub: officer, roles: ['officer'] as const, body: department };

describe('the copy of what coordination tells', () => {
  let service: SpecService;
  let heard: Heard;
  let sequence = 0;
  const coordination = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ items: [{ id: officer, name: 'Сәуле Бекова', title: text('бас сарапшы') }], nextCursor: null }),
    );
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => coordination.listen(0, '127.0.0.1', resolve));
    const { port } = coordination.address() as AddressInfo;
    service = await startSpecService('own-copy', { COORDINATION_URL: `http://127.0.0.1:${port}` });
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    heard = await service.heard();
    await setClock(service.db, '2026-03-20T11:00:00Z');
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
    coordination.close();
  });

  const tell = (event: Pick<AnyOutgoingEvent, 'type' | 'data'>, body = department) =>
    service.publish({
      ...event,
      subject: body,
      bodyId: body,
      sequence: ++sequence,
      correlationId: randomUUID(),
    } as AnyOutgoingEvent);

  it('takes in a new body, its unit and its officer, whose name it fetches', async () => {
    await tell({
      type: 'BodyRegistered',
      data: {
        bodyId: department,
        bin: '941240001151',
        kind: 'department',
        name: text('Комитет'),
        shortName: text('Комитет'),
        numberPrefix: 'К',
        timeZone: 'Asia/Almaty',
        region: 'KZ-71',
      },
    });
    await tell({
      type: 'StructuralUnitChanged',
      data: { unitId: unit, name: text('Отдел'), active: true, authorized: false },
    });
    await tell({
      type: 'OfficerAppointed',
      data: { personId: officer, postId: randomUUID(), unitId: unit, role: 'officer', from: '2026-01-05' },
    });
    const receipt = await eventually(async () => {
      const made = await register(service, {}, { as: signedIn });
      if (made.acceptedBy.name === '') throw new Error('no name yet');
      return made;
    });
    expect(receipt).toMatchObject({ acceptedBy: { name: 'Сәуле Бекова', post: text('бас сарапшы') } });
    expect(receipt.number).toMatch(/^К-2026-/);
    const assigned = await service.post(
      `/media-requests/${receipt.id}/assign`,
      { unitId: unit, assigneeId: officer },
      { as: signedIn },
    );
    expect(assigned).toMatchObject({ status: 200, body: { assigneeName: 'Сәуле Бекова', unitName: text('Отдел') } });
  });

  it('goes on when coordination is gone: it registers, assigns, answers, and names stay', async () => {
    coordination.close();
    coordination.closeAllConnections();
    const { id } = await register(service, {}, { as: signedIn });
    const answer = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.' };
    expect(await service.post(`/media-requests/${id}/answer`, answer, { as: signedIn })).toMatchObject({ status: 200 });
  });

  const offDays = [
    {
      date: '2026-03-26',
      kind: 'off' as const,
      reason: text('көшірілген демалыс'),
      act: 'ҚР Үкіметінің № 900 қаулысы',
    },
    {
      date: '2026-03-27',
      kind: 'off' as const,
      reason: text('көшірілген демалыс'),
      act: 'ҚР Үкіметінің № 900 қаулысы',
    },
  ];
  const change = (version: number, days: typeof offDays) =>
    tell(
      {
        type: 'CalendarChanged',
        data: { version, timeZone: 'Asia/Almaty', workingHours: { from: '09:00', to: '18:00' }, days },
      },
      moh,
    );
  const detail = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

  it('re-plans open deadlines by a new calendar and says so; a breach that happened stands', async () => {
    const breached = await register(service, {
      channel: 'paper',
      receivedAt: '2026-03-12T05:00:00Z',
      lateReason: 'Лежало в канцелярии',
    });
    const open = await register(service);
    const closed = await register(service);
    await service.post(`/media-requests/${closed.id}/answer`, {
      language: 'ru',
      text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.',
    });
    await setClock(service.db, '2026-03-30T09:00:00Z');
    await service.sweepAll();
    expect(await heard.of(breached.id, 2)).toEqual(['RequestReceived', 'DeadlineBreached']);

    await change(1, offDays);
    expect((await heard.of(open.id, 3)).at(-1)).toBe('DeadlineRescheduled');
    const moved = heard.events.find(({ subject, type }) => subject === open.id && type === 'DeadlineRescheduled');
    // Two of the five counted days are off now: 1 April becomes 3 April, at the new closing time.
    expect(moved?.data).toMatchObject({
      dueOn: '2026-04-03',
      dueAt: '2026-04-03T13:00:00.000Z',
      calendarVersion: 1,
      breachStands: false,
    });
    expect(await detail(open.id)).toMatchObject({ dueOn: '2026-04-03', dueState: 'on-time', workingDaysLeft: 4 });
    expect((await detail(open.id)).clock.skipped.map(({ date }) => date)).toContain('2026-03-26');
    expect(await heard.of(closed.id, 2)).toEqual(['RequestReceived', 'RequestAnswered']);

    await heard.of(breached.id, 3);
    const correction = heard.events.find(
      ({ subject, type }) => subject === breached.id && type === 'DeadlineRescheduled',
    );
    expect(correction?.data).toMatchObject({ breachStands: true });
    expect(await detail(breached.id)).toMatchObject({ dueState: 'overdue' });
    await setClock(service.db, '2026-04-03T13:00:00Z');
    await service.sweepAll();
    expect((await heard.of(open.id, 7)).at(-1)).toBe('DeadlineBreached');
    expect((await heard.of(breached.id, 3)).filter((name) => name === 'DeadlineBreached')).toHaveLength(1);
  });

  it('leaves no clock on the old calendar when registrations and the change meet', async () => {
    await setClock(service.db, '2026-03-20T11:00:00Z');
    const registrations: Promise<Receipt>[] = [];
    const publishing = change(2, []);
    for (let i = 0; i < 60; i += 1) registrations.push(register(service, { subject: `${asked.subject} ${i}` }));
    await Promise.all([publishing, ...registrations]);
    await eventually(async () => {
      const [stale] = await service.rows<{ stale: string }>(
        `select count(*) as stale from statutory_clock where body_id = $1 and closed_at is null and calendar_version < 2`,
        [moh],
      );
      expect(stale).toEqual({ stale: '0' });
    });
    const wrong = await service.rows(
      `select from statutory_clock where body_id = $1 and closed_at is null and registered_on = '2026-03-20' and due_on <> '2026-04-01'`,
      [moh],
    );
    expect(wrong).toEqual([]);
  });

  it('takes no requests for a liquidated body, and says by which act', async () => {
    await tell({
      type: 'BodyReorganized',
      data: { bodyId: department, mode: 'liquidated', act: 'Жарлық № 500', on: '2026-03-01' },
    });
    await eventually(async () => {
      const answer = await service.post('/media-requests', asked, { as: signedIn });
      expect(answer).toMatchObject({
        status: 409,
        body: { code: 'body-closed', title: expect.stringContaining('Жарлық № 500') },
      });
    });
  });
});
