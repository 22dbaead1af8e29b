import { eventually, listen, openAddressBook, openMailBox, setClock } from '@baspasoz/testing';
import type { AddressBook, Heard, MailBox } from '@baspasoz/testing';
import { WorkBell } from '@baspasoz/messaging';
import { aigerim, daniyar, legalUnit, moh, saule } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

// Friday 20 March 2026; the inner term is proposed for Thursday 26 March 18:30, the request is due on 1 April.
const askedAt = '2026-03-20T06:00:00Z';
const reminder = '2026-03-26T09:30:00Z';
const innerDue = '2026-03-26T13:30:00Z';
const outerDue = '2026-04-01T13:30:00Z';

describe('a unit that is silent', () => {
  let service: SpecService;
  let replica: SpecService;
  let heard: Heard;
  let box: MailBox;
  let book: AddressBook;
  beforeAll(async () => {
    [box, book] = await Promise.all([openMailBox(), openAddressBook()]);
    book.people.set(String(saule.sub), { name: 'Сәуле Нұрланова', email: 'saule@moh.example', language: 'ru' });
    book.people.set(String(aigerim.sub), { name: 'Айгерім Қасымова', email: 'aigerim@moh.example', language: 'kk' });
    book.people.set(String(daniyar.sub), { name: 'Данияр Омаров', email: 'daniyar@moh.example', language: 'en' });
    service = await startSpecService('silent-units', { SMTP_URL: box.url, COORDINATION_URL: book.url });
    replica = await service.replica();
    heard = await listen('UnitEnquirySent', [moh]);
  });
  afterAll(async () => {
    await heard.stop();
    await replica.stop();
    await service.stop();
    await Promise.all([box.close(), book.close()]);
  });
  beforeEach(() => setClock(service.db, askedAt));

  let asking = 0;
  /** An enquiry whose letters no other test sends. */
  async function ask(changes: object = {}) {
    const subject = `Закупки № ${(asking += 1)}`;
    const { id: requestId } = await register(service, { subject });
    const { body } = await service.post<{ ids: string[] }>(
      `/media-requests/${requestId}/enquiries`,
      { unitIds: [legalUnit], question: 'Сколько договоров заключено?', reason: 'Для ответа редакции.', ...changes },
      { as: daniyar },
    );
    return { id: body.ids[0] ?? '', requestId, subject };
  }
  const act = (id: string, action: string, payload: object = {}, as = saule) =>
    service.post(`/enquiries/${id}/${action}`, payload, { as });
  const lettersOf = (subject: string, to: string) =>
    box.mails.filter((mail) => mail.to === to && mail.text.includes(subject));
  const letter = (subject: string, to: string, title: string) =>
    eventually(() => {
      const found = lettersOf(subject, to).filter((mail) => mail.subject === title);
      if (found.length === 0)
        throw new Error(
          `${to} has ${lettersOf(subject, to)
            .map((mail) => mail.subject)
            .join('; ')}`,
        );
      return found[0];
    });
  const notices = (id: string) =>
    service.rows<{ kind: string; recipient: string; state: string }>(
      'select kind, recipient_id as recipient, state from unit_enquiry_notice where enquiry_id = $1 order by kind, recipient',
      [id],
    );

  it('is reminded, then told on, each once with two replicas; the whole unit, the authorized person and the asker get letters', async () => {
    const { id, subject } = await ask();
    const first = await letter(subject, 'saule@moh.example', 'У подразделения запрошены сведения');
    expect(first?.text).toContain(`https://baspasoz.example/enquiries/${id}`);
    expect(first?.text).toContain('Ответить до: 26.03.2026 18:30');
    for (const contact of Object.values(asked.requester)) expect(first?.text).not.toContain(contact);

    const sweepAll = () => Promise.all([service, replica, service, replica].map(({ sweeper }) => sweeper.sweep()));
    for (const time of [reminder, innerDue, outerDue]) {
      await setClock(service.db, time);
      await sweepAll();
    }
    expect(await heard.of(id, 3)).toEqual(['UnitEnquirySent', 'UnitEnquiryReminded', 'UnitEnquiryOverdue']);
    const said = heard.events.filter((event) => event.subject === id);
    expect(said.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(said.slice(1).every((event) => event.id[14] === '5')).toBe(true);
    expect((await notices(id)).map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['asked', saule.sub],
      ['overdue', aigerim.sub],
      ['overdue', daniyar.sub],
      ['overdue', saule.sub],
      ['reminder', saule.sub],
    ]);
    service.app.get(WorkBell).ring();
    await letter(subject, 'aigerim@moh.example', 'Бөлімше мерзімінде жауап бермеді');
    await letter(subject, 'daniyar@moh.example', 'The unit did not reply in time');
    expect(await act(id, 'reply', { text: 'Заключено 40 договоров.' })).toMatchObject({ status: 200 });
    expect((await service.get(`/enquiries/${id}`, { as: daniyar })).body).toMatchObject({
      state: 'replied',
      late: true,
    });
  });

  it('is told on once for each of many enquiries when two replicas sweep at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => ask()));
    await setClock(service.db, innerDue);
    await Promise.all([service, replica, service, replica].map(({ sweeper }) => sweeper.sweep()));
    await service.sweeper.sweep();
    for (const { id } of all) {
      expect(await heard.of(id, 3)).toEqual(['UnitEnquirySent', 'UnitEnquiryReminded', 'UnitEnquiryOverdue']);
      // A silence that is told needs no reminder beside it.
      expect((await notices(id)).filter(({ kind }) => kind !== 'asked')).toHaveLength(3);
    }
  });

  it('either is late before its reply or not at all when both come at once, and hears nothing after it', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => ask()));
    await setClock(service.db, innerDue);
    await Promise.all([
      service.sweeper.sweep(),
      replica.sweeper.sweep(),
      ...all.map(({ id }) => act(id, 'reply', { text: 'Готово.' })),
    ]);
    await setClock(service.db, outerDue);
    await service.sweeper.sweep();
    for (const { id } of all) {
      const names = await eventually(async () => {
        const said = await heard.of(id, 2);
        if (!said.includes('UnitEnquiryAnswered')) throw new Error('no reply yet');
        return said;
      });
      expect(names.at(-1)).toBe('UnitEnquiryAnswered');
      expect(names.filter((name) => name === 'UnitEnquiryOverdue').length).toBeLessThanOrEqual(1);
    }
  });

  it('is put before everybody at once by an officer who does not want to wait, once', async () => {
    const { id, subject } = await ask();
    expect(await act(id, 'remind', {}, daniyar)).toMatchObject({ status: 200 });
    expect(await act(id, 'escalate', {}, daniyar)).toMatchObject({ status: 200 });
    expect(await act(id, 'escalate', {}, daniyar)).toMatchObject({ status: 409, body: { code: 'enquiry-not-open' } });
    await letter(subject, 'saule@moh.example', 'Напоминание: ждём ответа на запрос сведений');
    await letter(subject, 'aigerim@moh.example', 'Бөлімшенің жауабы қажет');
    expect(await heard.of(id, 3)).toEqual(['UnitEnquirySent', 'UnitEnquiryReminded', 'UnitEnquiryEscalated']);
  });

  it('gets its letter when coordination and the mail server are back, and none that presses after its reply', async () => {
    const { email, ...person } = { name: 'Сәуле Нұрланова', email: 'saule@moh.example', language: 'ru' };
    book.people.delete(String(saule.sub));
    const [late, settled] = [await ask(), await ask()];
    await eventually(async () => {
      const waiting = [...(await notices(late.id)), ...(await notices(settled.id))];
      expect(waiting.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    });
    await act(settled.id, 'reply', { text: 'Готово.' });
    book.people.set(String(saule.sub), { ...person, email });
    await service.rows(
      'update unit_enquiry_notice set next_attempt_at = clock_timestamp() where next_attempt_at is not null',
    );
    service.app.get(WorkBell).ring();
    await letter(late.subject, 'saule@moh.example', 'У подразделения запрошены сведения');
    expect((await notices(settled.id)).find(({ kind }) => kind === 'asked')).toMatchObject({ state: 'stopped' });
  });
});
