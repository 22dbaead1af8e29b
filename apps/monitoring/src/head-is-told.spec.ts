import { randomUUID } from 'node:crypto';
import { eventually } from '@baspasoz/testing';
import { look } from './testing/look.js';
import { SpecBody } from './testing/spec-body.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

describe('a breached term reaches the head', () => {
  let on: SpecMonitoring;

  beforeAll(async () => {
    on = await openMonitoring('head-is-told');
    await on.startNotifier();
  });
  afterAll(() => on.close());

  test('by mail in the head’s language, with the clock and its clause, and is said only when the server took it', async () => {
    const body = new SpecBody(on);
    await body.settle({ head: 'kk' });
    const requestId = await body.receive();
    await body.breach(requestId);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    const [mail, ...more] = body.mailsTo(body.head);
    expect(more).toEqual([]);
    expect(mail!.language).toBe('kk');
    expect(mail!.subject).toBe('МЗ-2026-000017: сұрау салуға мерзімінде жауап берілмеді');
    expect(mail!.text).toContain('бас тарту деп саналады (ӘРПК 91-баптың 2-тармағы)');
    expect(mail!.text).toContain('Мерзім: 5 жұмыс күні («Масс-медиа туралы» Заңның 36-бабы)');
    expect(mail!.text).toContain('20.03 ·░░░░░▪▪░░▪▪■ 01.04');
    expect(mail!.text).toContain('23.03  Наурыз мейрамы');
    expect(mail!.text).toContain('https://baspasoz.test/inbox');
    const [said] = body.said('HeadNotified');
    expect(said).toMatchObject({
      correlationId: `flow-${requestId}`,
      sequence: 1,
      data: {
        matter: { kind: 'deadline-breached', subjectId: requestId },
        recipientId: body.head.id,
        recipientRole: 'first-head',
        channel: 'e-mail',
        proof: 'accepted-by-server',
        severity: 'high',
      },
    });
    expect(body.mailsTo(body.deputy)).toEqual([]);
  });

  test('once, however often the breach is told', async () => {
    const body = new SpecBody(on);
    await body.settle();
    const requestId = await body.receive();
    const eventId = await body.breach(requestId);
    await body.breach(requestId, eventId);
    await body.breach(requestId);
    const other = new SpecBody(on);
    await other.settle();
    await other.breach(await other.receive());
    await eventually(() => expect(other.said('HeadNotified')).toHaveLength(1));
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.mailsTo(body.head)).toHaveLength(1);
    expect(await body.notification()).toMatchObject({ state: 'delivered', recipient_id: body.head.id });
  });

  test('through the application while no mail server takes anything; the mail follows when one does', async () => {
    const body = new SpecBody(on);
    await body.settle();
    on.mailBox.refuse(451);
    await body.breach(await body.receive());
    await eventually(async () => {
      const [delivery] = await look<{ last_error: string; state: string }>(
        on.db.adminUrl,
        `select last_error, state from delivery where body_id = $1 and channel = 'e-mail'`,
        [body.id],
      );
      expect(delivery).toMatchObject({ last_error: expect.stringContaining('451'), state: 'waiting' });
    });
    expect(body.said('HeadNotified')).toEqual([]);
    const { id } = await body.notification();
    expect(await body.call(body.head, 'first-head', 'POST', `/notifications/${id}/shown`)).toMatchObject({
      status: 204,
    });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.said('HeadNotified')[0]!.data).toMatchObject({ channel: 'in-app', proof: 'shown-by-client' });
    on.mailBox.refuse(null);
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    await eventually(async () => {
      const { body: page } = await body.call(body.head, 'first-head', 'GET', '/notifications');
      const [{ deliveries }] = page!['items'] as [{ deliveries: { channel: string; proof: string }[] }];
      expect(deliveries.map(({ channel, proof }) => [channel, proof])).toEqual([
        ['in-app', 'shown-by-client'],
        ['e-mail', 'accepted-by-server'],
      ]);
    });
    expect(body.said('HeadNotified')).toHaveLength(1);
  });

  test('from the own copy while coordination and requests are stopped', async () => {
    const body = new SpecBody(on);
    await body.settle({ head: 'ru' });
    on.book.people.clear();
    await body.breach(randomUUID());
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    expect(body.mailsTo(body.head)[0]!.text).toContain('Основание: статья 36 Закона «О масс-медиа»');
  });

  test('as soon as somebody is appointed, when nobody led the body at the moment of the breach', async () => {
    const body = new SpecBody(on);
    await body.breach(await body.receive());
    await eventually(async () =>
      expect(await body.notification()).toMatchObject({ state: 'pending', recipient_id: null }),
    );
    await body.settle();
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
  });

  test('asks coordination with a service token, for the body concerned', async () => {
    const body = new SpecBody(on);
    await body.settle();
    const asked = on.book.asked.find(({ path }) => path === `/contacts/${body.head.id}`);
    expect(asked).toMatchObject({ body: body.id, authorization: expect.stringMatching(/^Bearer /) });
  });

  test('by a second attempt with the same Message-ID, when the sender died with the mail in hand', async () => {
    const body = new SpecBody(on);
    await body.settle();
    on.mailBox.refuse(451);
    await body.breach(await body.receive());
    const delivery = `body_id = '${body.id}' and channel = 'e-mail'`;
    const inHand = await eventually(async () => {
      const rows = await look<{ message_id: string }>(
        on.db.adminUrl,
        `update delivery set state = 'sending', next_attempt_at = clock_timestamp() + interval '1 hour'
         where ${delivery} and attempts > 0 and state = 'waiting' returning message_id`,
      );
      expect(rows).toHaveLength(1);
      return rows[0]!;
    });
    on.mailBox.refuse(null);
    const other = new SpecBody(on);
    await other.settle();
    await other.breach(await other.receive());
    await eventually(() => expect(other.mailsTo(other.head)).toHaveLength(1));
    expect(body.mailsTo(body.head)).toEqual([]);
    await look(on.db.adminUrl, `update delivery set next_attempt_at = clock_timestamp() where ${delivery}`);
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    expect(body.mailsTo(body.head)[0]!.messageId).toBe(inHand.message_id);
  });

  test('when nothing else of monitoring runs', async () => {
    await on.api.stop();
    const body = new SpecBody(on);
    await body.settle();
    await body.breach(await body.receive());
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
  });
});
