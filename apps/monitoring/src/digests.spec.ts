import { randomUUID } from 'node:crypto';
import type { Service } from '@baspasoz/http';
import { eventually, setClock } from '@baspasoz/testing';
import { elsewhere, goodNews, inKazakh, inRussian } from './testing/demo-news.js';
import { look } from './testing/look.js';
import type { Person, SpecBody } from './testing/spec-body.js';
import { watchedBody } from './testing/spec-coverage.js';
import type { News, SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

/** Wednesday, 1 April 2026, on the clock of Kazakhstan; the default hours are 08:00 and 18:30. */
const local = (time: string, day = '2026-04-01'): Date => new Date(`${day}T${time}:00+05:00`);

describe('a digest', () => {
  let on: SpecMonitoring;
  let watch: Service;

  beforeAll(async () => {
    on = await openMonitoring('digests');
    watch = await on.startWatch();
    await on.startNotifier();
  });
  beforeEach(() => setClock(on.db, local('09:00').toISOString()));
  afterAll(() => on.close());

  const at = (time: string, day?: string): Promise<void> => setClock(on.db, local(time, day).toISOString());
  const digestsOf = (body: SpecBody) =>
    look<{ id: string; slot: string; slot_at: Date; since: Date; until: Date }>(
      on.db.adminUrl,
      'select id, slot, slot_at, since, until from digest where body_id = $1 order by slot_at',
      [body.id],
    );
  const digestMails = (body: SpecBody, who = body.head) => body.digestsTo(who);
  /** Until the notifier has looked whether a digest of this body is due, and planned the next. */
  const planned = (body: SpecBody) =>
    eventually(async () => {
      const [row] = await look<{ isPlanned: boolean }>(
        on.db.adminUrl,
        'select digest_look_at > app_now() as "isPlanned" from body where body_id = $1',
        [body.id],
      );
      expect(row).toEqual({ isPlanned: true });
    });
  const watched = async (head = 'ru'): Promise<{ body: SpecBody; coverage: SpecCoverage }> => {
    const found = await watchedBody(on, watch, { head });
    await planned(found.body);
    return found;
  };
  const read = (news: News, time: string, source?: string): News => ({
    ...news,
    fetchedAt: local(time),
    ...(source ? { source } : {}),
  });

  test('tells at the body’s hour what happened since the last: stories with sentence, outlet and what was done, below-threshold articles, what is late', async () => {
    const { body, coverage } = await watched();
    await body.breach(await body.receive());
    await coverage.publish(read(inRussian, '10:00', 'Вестник'));
    await coverage.publish(read(inRussian, '11:00', 'Перепечатка'));
    await coverage.publish(read(goodNews, '12:00'), read(elsewhere, '12:00'));
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(2));
    const [story] = await coverage.stories();
    expect(await coverage.call('POST', `/stories/${story!['id']}/confirm`, {})).toMatchObject({ status: 200 });
    expect(await digestsOf(body)).toEqual([]);

    await at('18:30');
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
    const [mail] = digestMails(body);
    expect(mail).toMatchObject({ subject: 'Вечерняя сводка, 01.04.2026 18:30', language: 'ru' });
    for (const part of [
      'Период: 01.04.2026 09:00 – 01.04.2026 18:30',
      'Время чтения: 1 мин',
      '1. Районная больница третий день без отопления',
      '«Родственники пациентов говорят, что жаловались в Министерство здравоохранения и не получили ответа.»',
      'Высокая важность, негативный тон: ',
      'Источник: Вестник, 01.04.2026 10:00',
      'Изданий: 2, публикаций: 2, перепечаток: 1',
      'первый руководитель извещён',
      'сотрудник подтвердил',
      'https://news.example/',
      'ПУБЛИКАЦИИ НИЖЕ ПОРОГА',
      'Минздрав закупил 120 машин скорой помощи для регионов',
      'На запрос МЗ-2026-000017 не ответили в срок',
      'руководитель ещё не ознакомился',
    ])
      expect(mail!.text).toContain(part);
    expect(mail!.text).not.toContain('Астанада қар жауды');
  });

  test('is made once per body and hour by however many replicas, and each person is sent it once', async () => {
    const { body } = await watched();
    await Promise.all([on.startNotifier(), on.startNotifier()]);
    await at('18:30');
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
    await at('18:31');
    const later = await watched();
    await eventually(async () => expect(await digestsOf(later.body)).toHaveLength(0));
    expect(digestMails(body)).toHaveLength(1);
    expect(await digestsOf(body)).toHaveLength(1);
  });

  test('says that there is nothing to report, and is sent all the same', async () => {
    const { body } = await watched('kk');
    await at('18:30');
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
    expect(digestMails(body)[0]!.text).toContain('Осы кезеңде хабарлайтын ештеңе болған жоқ');
  });

  test('after an outage over several hours is one, which tells everything since the one before', async () => {
    const { body, coverage } = await watched();
    await coverage.publish(read(inRussian, '10:00'));
    // Wednesday evening, Thursday and Friday passed unnoticed; it is Saturday.
    await at('12:00', '2026-04-04');
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
    expect(await digestsOf(body)).toEqual([
      expect.objectContaining({ slot: 'evening', slot_at: local('18:30', '2026-04-03'), since: local('09:00') }),
    ]);
    expect(digestMails(body)[0]!.text).toContain('Районная больница третий день без отопления');
  });

  test('tells each change of a story once, however late its transaction was committed', async () => {
    const { body, coverage } = await watched();
    await coverage.publish(read(inRussian, '10:00', 'Вестник'));
    await at('18:30');
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
    // Read before the hour, committed after the digest was made; and a story that has not changed since.
    await coverage.publish(read(goodNews, '18:29', 'Дала'));
    await at('08:00', '2026-04-02');
    await eventually(() => expect(digestMails(body)).toHaveLength(2));
    const [, morning] = digestMails(body);
    expect(morning!.text).toContain('Минздрав закупил 120 машин');
    expect(morning!.text).not.toContain('Районная больница');
    await coverage.publish({ ...inKazakh, source: 'Дала', fetchedAt: local('09:00', '2026-04-02') });
    await at('18:30', '2026-04-02');
    await eventually(() => expect(digestMails(body)).toHaveLength(3));
    expect(digestMails(body)[2]!.text).toContain('был в прошлой сводке, изменился');
  });

  test('sent by a process that died before it could say so is sent again under the same Message-ID, and not lost', async () => {
    const { body } = await watched();
    await at('18:30');
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
    const left = `update digest_delivery set state = 'sending', delivered_at = null, next_attempt_at = clock_timestamp()
       where body_id = $1 and state = 'delivered' returning id`;
    await eventually(async () => expect(await look(on.db.adminUrl, left, [body.id])).toHaveLength(1));
    await eventually(() => expect(digestMails(body)).toHaveLength(2));
    const [first, second] = digestMails(body);
    expect(second!.messageId).toBe(first!.messageId);
  });

  test('waits for a mail server that takes nothing, and is sent when it does', async () => {
    const { body } = await watched();
    on.mailBox.refuse(451);
    await at('18:30');
    await eventually(async () =>
      expect(
        await look(on.db.adminUrl, 'select 1 from digest_delivery where body_id = $1 and last_error is not null', [
          body.id,
        ]),
      ).toHaveLength(1),
    );
    on.mailBox.refuse(null);
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
  });

  test('goes to the head unless they choose otherwise, to deputies and officers who choose it, and no more to who has left', async () => {
    const { body } = await watched();
    const officer: Person = { id: randomUUID(), email: `officer-${body.id}@body.test` };
    on.book.people.set(officer.id, { name: 'Офицер', email: officer.email, language: 'kk' });
    const choose = (who: Person, role: string, morning: boolean, evening: boolean) =>
      body.call(who, role, 'PUT', '/digest-choice', { morning, evening });
    expect(await body.call(body.head, 'first-head', 'GET', '/digest-choice')).toMatchObject({
      body: { morning: true, evening: true },
    });
    expect(await body.call(officer, 'officer', 'GET', '/digest-choice')).toMatchObject({
      body: { morning: false, evening: false },
    });
    expect(await choose(body.head, 'first-head', true, false)).toMatchObject({ status: 200 });
    expect(await choose(body.deputy, 'deputy', false, true)).toMatchObject({ status: 200 });
    expect(await choose(officer, 'officer', true, true)).toMatchObject({ status: 200 });
    await at('18:30');
    await eventually(() => expect(digestMails(body, officer)).toHaveLength(1));
    await eventually(() => expect(digestMails(body, body.deputy)).toHaveLength(1));
    expect(digestMails(body, officer)[0]!.subject).toContain('Кешкі шолу');
    expect(digestMails(body)).toEqual([]);
    await on.bus.tell(body.id, 'OfficerDismissed', body.id, {
      personId: officer.id,
      postId: randomUUID(),
      on: '2026-04-01',
      ground: 'transfer',
    });
    await eventually(async () =>
      expect(await look(on.db.adminUrl, 'select 1 from digest_choice where person_id = $1', [officer.id])).toEqual([]),
    );
    await at('08:00', '2026-04-02');
    await eventually(() => expect(digestMails(body)).toHaveLength(1));
    expect(digestMails(body, officer)).toHaveLength(1);
  });

  test('keeps the hours the body sets: a new hour holds from the next one on, and is never made for an hour that has passed', async () => {
    const { body, coverage } = await watched();
    const set = (hours: object) => coverage.call('PUT', '/digest-hours', hours);
    expect(await set({ morning: '19:00', evening: '18:00', onDaysOff: false })).toMatchObject({
      status: 422,
      body: { code: 'digest-hours-out-of-order' },
    });
    expect(await set({ morning: '25:00', evening: null, onDaysOff: false })).toMatchObject({ status: 400 });
    expect(await set({ morning: '08:30', evening: null, onDaysOff: false })).toMatchObject({ status: 200 });
    await at('23:00');
    await planned(body);
    expect(await digestsOf(body)).toEqual([]);
    await at('08:30', '2026-04-02');
    await eventually(async () => expect((await digestsOf(body)).map(({ slot }) => slot)).toEqual(['morning']));
    expect(
      await look(on.db.adminUrl, `select action from audit_entry where body_id = $1 and action = 'set-digest-hours'`, [
        body.id,
      ]),
    ).toHaveLength(1);
  });

  test('is read as a page, in the list and as PDF, by the body’s own people; the next one shows before it is made', async () => {
    const { body, coverage } = await watched();
    await coverage.publish(read(inRussian, '10:00', 'Вестник'));
    await at('12:00');
    const { body: next } = await coverage.call('GET', '/digests/next');
    expect(next).toMatchObject({
      id: null,
      slot: 'evening',
      slotAt: local('18:30').toISOString(),
      content: { stories: { all: 1 } },
    });
    await at('18:30');
    await eventually(async () => expect(await digestsOf(body)).toHaveLength(1));
    const [{ id } = { id: '' }] = await digestsOf(body);
    const { body: list } = await coverage.call('GET', '/digests');
    expect(list).toMatchObject({
      items: [{ id, slot: 'evening', stories: 1, below: 0, silent: 0, waves: 0, gravest: 'high' }],
      nextCursor: null,
    });
    expect(await body.call(body.head, 'first-head', 'GET', `/digests/${id}`)).toMatchObject({
      status: 200,
      body: { id, minutes: 1, content: { stories: { items: [{ carried: { source: 'Вестник' }, isKnown: false }] } } },
    });
    const other = await watched();
    expect(await other.coverage.call('GET', `/digests/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'digest-not-found' },
    });
    expect(await other.coverage.call('GET', `/digests/${id}/digest.pdf`)).toMatchObject({ status: 404 });
    expect(await body.call(body.head, 'journalist', 'GET', `/digests/${id}`)).toMatchObject({ status: 403 });
  });
});
