import { randomUUID } from 'node:crypto';
import { routesWithoutPermission } from '@baspasoz/auth';
import { findTablesWithoutPolicy } from '@baspasoz/persistence';
import { eventually, setClock } from '@baspasoz/testing';
import { look } from './testing/look.js';
import { SpecBody } from './testing/spec-body.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

describe('the head’s inbox', () => {
  let on: SpecMonitoring;
  let body: SpecBody;
  let notificationId: string;
  const someone = { id: randomUUID(), email: '' };

  beforeAll(async () => {
    on = await openMonitoring('monitoring-api');
    await setClock(on.db, '2026-04-01T13:30:00Z');
    const notifier = await on.startNotifier();
    expect(routesWithoutPermission(notifier.app)).toEqual([]);
    body = new SpecBody(on);
    await body.settle();
    await body.breach(await body.receive());
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    notificationId = (await body.notification()).id;
  });
  afterAll(() => on.close());

  test('every route declares who may call it, every table with a body is shut', async () => {
    expect(routesWithoutPermission(on.api.app)).toEqual([]);
    expect(await findTablesWithoutPolicy(on.db.ownerUrl)).toEqual([]);
  });

  test('the worker role sees ids and times, and not one address or text', async () => {
    for (const sql of ['select email from contact', 'select params from notification', 'select text from instruction'])
      await expect(look(on.db.workerUrl, sql)).rejects.toThrow(/permission denied/);
    expect(await look(on.db.workerUrl, 'select id from notification')).not.toEqual([]);
  });

  test('shows the head the matter with what a card needs', async () => {
    const { status, body: page } = await body.call(body.head, 'first-head', 'GET', '/notifications?state=open');
    expect(status).toBe(200);
    expect(page).toMatchObject({
      nextCursor: null,
      items: [
        {
          id: notificationId,
          matter: { kind: 'deadline-breached', params: { number: 'МЗ-2026-000017', dueOn: '2026-04-01' } },
          severity: 'high',
          state: 'delivered',
          recipientId: body.head.id,
          recipientRole: 'first-head',
          acknowledgeBy: '2026-04-01T14:30:00.000Z',
          deliveries: [
            { channel: 'in-app', state: 'waiting' },
            { channel: 'e-mail', state: 'delivered', proof: 'accepted-by-server' },
          ],
          acknowledgedAt: null,
          instruction: null,
        },
      ],
    });
  });

  test('keeps the matter from a deputy whom it has not reached, and from other bodies', async () => {
    expect((await body.call(body.deputy, 'deputy', 'GET', '/notifications')).body).toMatchObject({ items: [] });
    expect(
      await body.call(body.deputy, 'deputy', 'POST', `/notifications/${notificationId}/acknowledge`),
    ).toMatchObject({
      status: 403,
      body: { code: 'not-a-recipient' },
    });
    const stranger = new SpecBody(on);
    expect((await stranger.call(stranger.head, 'first-head', 'GET', '/notifications')).body).toMatchObject({
      items: [],
    });
    expect(
      await stranger.call(stranger.head, 'first-head', 'POST', `/notifications/${notificationId}/acknowledge`),
    ).toMatchObject({ status: 404, body: { code: 'notification-not-found' } });
  });

  test('may be read by the authorized person, acknowledged by nobody but heads', async () => {
    expect((await body.call(someone, 'authorized-person', 'GET', '/notifications')).body).toMatchObject({
      items: [{ id: notificationId }],
    });
    for (const role of ['authorized-person', 'officer', 'journalist', 'operator'])
      expect(await body.call(someone, role, 'POST', `/notifications/${notificationId}/acknowledge`)).toMatchObject({
        status: 403,
        body: { code: 'forbidden' },
      });
    expect((await fetch(`${on.apiUrl}/notifications`)).status).toBe(401);
  });

  test('refuses bad input with a sentence, never with a failure', async () => {
    const post = (path: string, input: unknown) => body.call(body.head, 'first-head', 'POST', path, input);
    const instruct = `/notifications/${notificationId}/instruct`;
    const good = { unitId: body.unitId, text: 'Бүгін жауап беріңіз', dueOn: '2026-04-02' };
    const answers = await Promise.all([
      post('/notifications/17/acknowledge', {}),
      post(`/notifications/${randomUUID()}/acknowledge`, undefined),
      post(instruct, { ...good, unitId: 'x' }),
      post(instruct, { ...good, text: 'x'.repeat(2_001) }),
      post(instruct, { ...good, text: '  ' }),
      post(instruct, { ...good, dueOn: '2026-02-30' }),
      post(instruct, { ...good, dueOn: '2026-03-31' }),
      post(instruct, { ...good, unitId: randomUUID() }),
      post(instruct, { ...good, more: true }),
      body.call(body.head, 'first-head', 'GET', '/notifications?cursor=bm8'),
      body.call(
        body.head,
        'first-head',
        'GET',
        `/notifications?cursor=${Buffer.from('["notifications","x","y"]').toString('base64url')}`,
      ),
      body.call(body.head, 'first-head', 'GET', '/notifications?limit=1000'),
      body.call(body.head, 'first-head', 'PUT', '/acknowledgement-limits', { high: 0 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      400, 404, 400, 400, 400, 400, 422, 422, 400, 400, 400, 400, 400,
    ]);
    for (const { body: problem } of answers)
      expect(problem).toMatchObject({ title: expect.any(String), code: expect.any(String) });
    expect((await body.notification()).state).toBe('delivered');
  });

  test('an instruction acknowledges, tells the unit by event with ids only, and shows on the card', async () => {
    const text = 'Бүгін жауап беріңіз';
    const answer = await body.call(body.head, 'first-head', 'POST', `/notifications/${notificationId}/instruct`, {
      unitId: body.unitId,
      text,
      dueOn: '2026-04-02',
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { state: 'acknowledged', instruction: { unitId: body.unitId, text, dueOn: '2026-04-02' } },
    });
    await eventually(() =>
      expect(body.said().map(({ type }) => type)).toEqual(['HeadNotified', 'HeadAcknowledged', 'UnitInstructed']),
    );
    const [, , told] = body.said();
    expect(told!.data).toMatchObject({ unitId: body.unitId, dueAt: '2026-04-02T13:30:00.000Z' });
    expect(JSON.stringify(told)).not.toContain(text);
    const audited = await look<{ action: string }>(
      on.db.adminUrl,
      'select action from audit_entry where body_id = $1 order by seq',
      [body.id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['instruct-unit']);
  });

  test('counts what waits and what was answered in time, today and since Monday', async () => {
    const answer = async (answeredAt: string, late: boolean) => {
      const requestId = await body.receive();
      await on.bus.tell(body.id, 'RequestAnswered', requestId, {
        requestId,
        number: 'МЗ-2026-000018',
        answeredAt,
        language: 'kk',
        late,
      });
    };
    await answer('2026-04-01T05:00:00Z', false);
    await answer('2026-03-31T18:59:00Z', false);
    await answer('2026-03-31T19:01:00Z', false);
    await answer('2026-03-29T18:59:00Z', false);
    await answer('2026-04-01T06:00:00Z', true);
    await body.breach(randomUUID());
    await eventually(async () =>
      expect((await body.call(body.head, 'first-head', 'GET', '/inbox-summary')).body).toEqual({
        waiting: 1,
        answeredInTimeToday: 2,
        answeredInTimeThisWeek: 3,
      }),
    );
  });

  test('pages through all matters without leaving one out', async () => {
    for (let more = 0; more < 5; more += 1) await body.breach(randomUUID());
    await eventually(async () =>
      expect((await body.call(body.head, 'first-head', 'GET', '/inbox-summary')).body).toMatchObject({ waiting: 6 }),
    );
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: Record<string, unknown> | undefined } = await body.call(
        body.head,
        'first-head',
        'GET',
        `/notifications?state=all&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...(page.body!['items'] as { id: string }[]).map(({ id }) => id));
      cursor = page.body!['nextCursor'] as string | null;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  test('is described by the OpenAPI document', async () => {
    const document = (await (await fetch(`${on.apiUrl}/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/notifications',
        '/notifications/{id}/shown',
        '/notifications/{id}/acknowledge',
        '/notifications/{id}/instruct',
        '/instructions/{id}',
        '/inbox-summary',
      ]),
    );
  });
});
