import { randomUUID } from 'node:crypto';
import { eventually, setClock } from '@baspasoz/testing';
import { look } from './testing/look.js';
import { SpecBody } from './testing/spec-body.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

describe('a matter nobody takes note of', () => {
  let on: SpecMonitoring;
  const at = (time: string): Promise<void> => setClock(on.db, `2026-04-01T${time}Z`);

  beforeAll(async () => {
    on = await openMonitoring('escalation', {}, true);
    await on.startNotifier();
  });
  beforeEach(() => at('13:30:00'));
  afterAll(() => on.close());

  const breached = async (languages = {}): Promise<SpecBody> => {
    const body = new SpecBody(on);
    await body.settle(languages);
    await body.breach(await body.receive());
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    return body;
  };

  test('goes to the deputy when the limit of its severity has passed, and not before', async () => {
    const body = await breached({ deputy: 'ru' });
    const { acknowledge_by: limit } = await body.notification();
    expect(limit.toISOString()).toBe('2026-04-01T14:30:00.000Z');
    await at('14:29:59');
    const other = await breached();
    expect(other.said('HeadNotified')).toHaveLength(1);
    expect(body.mailsTo(body.deputy)).toEqual([]);
    await at('14:30:00');
    await eventually(() => expect(body.mailsTo(body.deputy)).toHaveLength(1));
    expect(body.mailsTo(body.deputy)[0]!.text).toContain('Первый руководитель отсутствует или не подтвердил');
    await eventually(() => expect(body.said()).toHaveLength(3));
    expect(body.said().map(({ type, sequence }) => [type, sequence])).toEqual([
      ['HeadNotified', 1],
      ['NotificationEscalated', 2],
      ['HeadNotified', 3],
    ]);
    expect(body.said()[1]!.data).toMatchObject({
      fromPersonId: body.head.id,
      toPersonId: body.deputy.id,
      reason: 'not-acknowledged',
    });
    expect(body.said()[2]!.data).toMatchObject({ recipientId: body.deputy.id, recipientRole: 'deputy' });
  });

  test('goes on to the next deputy, and stays with the last', async () => {
    const body = await breached();
    await at('14:30:00');
    await eventually(() => expect(body.mailsTo(body.deputy)).toHaveLength(1));
    await at('15:30:00');
    await eventually(() => expect(body.mailsTo(body.secondDeputy)).toHaveLength(1));
    await at('23:30:00');
    await eventually(async () => {
      const { escalate_at: next } = await body.notification();
      expect(next.getTime()).toBeGreaterThan(Date.parse('2026-04-01T23:30:00Z'));
    });
    expect(body.said('NotificationEscalated')).toHaveLength(2);
    expect(await body.notification()).toMatchObject({ state: 'escalated', recipient_id: body.secondDeputy.id });
  });

  test('stops with the acknowledgement: nobody else is told', async () => {
    const body = await breached();
    const { id } = await body.notification();
    const answer = await body.call(body.head, 'first-head', 'POST', `/notifications/${id}/acknowledge`);
    expect(answer).toMatchObject({ status: 200, body: { state: 'acknowledged', acknowledgedBy: body.head.id } });
    const again = await body.call(body.head, 'first-head', 'POST', `/notifications/${id}/acknowledge`);
    expect(again).toMatchObject({ status: 200, body: { acknowledgedAt: answer.body!['acknowledgedAt'] } });
    await at('20:00:00');
    const later = await breached();
    await eventually(() => expect(later.said('HeadNotified')).toHaveLength(1));
    expect(body.said().map(({ type }) => type)).toEqual(['HeadNotified', 'HeadAcknowledged']);
    expect(body.mailsTo(body.deputy)).toEqual([]);
  });

  test('goes to the deputy at once when the head is absent, passing over an absent deputy', async () => {
    const body = new SpecBody(on);
    await body.settle();
    for (const person of [body.head, body.deputy])
      await on.bus.tell(body.id, 'AbsenceRecorded', body.id, {
        absenceId: randomUUID(),
        personId: person.id,
        from: '2026-03-30',
        to: '2026-04-03',
        cancelled: false,
      });
    await eventually(async () =>
      expect(await look(on.db.adminUrl, 'select 1 from absence where body_id = $1', [body.id])).toHaveLength(2),
    );
    await body.breach(await body.receive());
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.said().map(({ type }) => type)).toEqual(['NotificationEscalated', 'HeadNotified']);
    expect(body.said()[0]!.data).toMatchObject({ toPersonId: body.secondDeputy.id, reason: 'absent' });
    expect(body.mailsTo(body.head)).toEqual([]);
    expect(body.mailsTo(body.secondDeputy)[0]!.language).toBe('en');
  });

  test('leaves a head who becomes absent while it waits, and not one whose absence is withdrawn', async () => {
    const body = await breached();
    const absence = { absenceId: randomUUID(), personId: body.head.id, from: '2026-04-01', to: '2026-04-02' };
    await on.bus.tell(body.id, 'AbsenceRecorded', body.id, { ...absence, cancelled: true });
    await on.bus.tell(body.id, 'AbsenceRecorded', body.id, {
      ...absence,
      absenceId: randomUUID(),
      personId: randomUUID(),
      cancelled: false,
    });
    await eventually(async () => {
      const { escalate_at: next } = await body.notification();
      expect(next.toISOString()).toBe('2026-04-01T14:30:00.000Z');
    });
    expect(body.said('NotificationEscalated')).toEqual([]);
    await on.bus.tell(body.id, 'AbsenceRecorded', body.id, { ...absence, cancelled: false });
    await eventually(() => expect(body.mailsTo(body.deputy)).toHaveLength(1));
    expect(body.said('NotificationEscalated')[0]!.data).toMatchObject({ reason: 'absent' });
  });

  test('passes over a deputy who was released, and leaves one who is released while it waits', async () => {
    const released = new SpecBody(on);
    await released.settle();
    const waiting = await breached();
    await at('14:30:00');
    await eventually(() => expect(waiting.mailsTo(waiting.deputy)).toHaveLength(1));
    for (const body of [released, waiting])
      await on.bus.tell(body.id, 'DeputyDismissed', body.id, {
        personId: body.deputy.id,
        order: 1,
        on: '2026-04-01',
        ground: 'transfer',
      });
    await eventually(() => expect(waiting.mailsTo(waiting.secondDeputy)).toHaveLength(1));
    expect(waiting.said('NotificationEscalated').at(-1)!.data).toMatchObject({
      fromPersonId: waiting.deputy.id,
      toPersonId: waiting.secondDeputy.id,
    });
    await eventually(async () =>
      expect(
        await look(on.db.adminUrl, 'select 1 from leader where body_id = $1 and until_date is not null', [released.id]),
      ).toHaveLength(1),
    );
    await released.breach(await released.receive());
    await eventually(() => expect(released.said('HeadNotified')).toHaveLength(1));
    await at('15:30:00');
    await eventually(() => expect(released.mailsTo(released.secondDeputy)).toHaveLength(1));
    expect(released.mailsTo(released.deputy)).toEqual([]);
  });

  test('is told as undelivered to the deputy when the head was never provably reached', async () => {
    const body = new SpecBody(on);
    await body.settle();
    on.mailBox.refuse(550);
    await body.breach(await body.receive());
    await eventually(async () => {
      const { id } = await body.notification();
      const tried = await look(on.db.adminUrl, `select 1 from delivery where notification_id = $1 and attempts > 0`, [
        id,
      ]);
      expect(tried).toHaveLength(1);
    });
    await at('14:30:00');
    await eventually(() => expect(body.said('NotificationEscalated')).toHaveLength(1));
    expect(body.said('NotificationEscalated')[0]!.data).toMatchObject({ reason: 'undelivered' });
    on.mailBox.refuse(null);
    await eventually(() => expect(body.mailsTo(body.deputy)).toHaveLength(1));
  });

  test('is not handed on any more when the request is answered after all', async () => {
    const body = new SpecBody(on);
    await body.settle();
    const requestId = await body.receive();
    await body.breach(requestId);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    const answered = {
      requestId,
      number: 'МЗ-2026-000017',
      answeredAt: '2026-04-01T13:40:00Z',
      language: 'kk',
      late: true,
    } as const;
    await on.bus.tell(body.id, 'RequestAnswered', requestId, answered);
    await eventually(async () => expect((await body.notification()).escalate_at).toBeNull());
  });

  test('obeys the limit a body has set for itself', async () => {
    const body = new SpecBody(on);
    await body.settle();
    const set = await body.call(body.head, 'first-head', 'PUT', '/acknowledgement-limits', { high: 5 });
    expect(set).toMatchObject({ status: 200, body: { high: 5 } });
    await body.breach(await body.receive());
    await eventually(async () =>
      expect((await body.notification()).acknowledge_by.toISOString()).toBe('2026-04-01T13:35:00.000Z'),
    );
  });

  test('two notifiers at work send each mail once and hand on once', async () => {
    const second = await on.startNotifier();
    const body = new SpecBody(on);
    await body.settle();
    const requests = await Promise.all(Array.from({ length: 25 }, () => body.receive()));
    await Promise.all(requests.map((requestId) => body.breach(requestId)));
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(25));
    await at('14:30:00');
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(50));
    expect(body.mailsTo(body.head)).toHaveLength(25);
    expect(body.mailsTo(body.deputy)).toHaveLength(25);
    expect(body.said('NotificationEscalated')).toHaveLength(25);
    expect(new Set(on.mailBox.mails.map(({ messageId }) => messageId)).size).toBe(on.mailBox.mails.length);
    await second.stop();
  });
});
