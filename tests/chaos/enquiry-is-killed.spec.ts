import { eventually, listen, openAddressBook, setClock, type AddressBook, type Heard } from '@baspasoz/testing';
import { daniyar, legalUnit, medicalUnit, moh, saule } from '../../apps/requests/src/testing/people.js';
import { asked } from '../../apps/requests/src/testing/requests.js';
import { look } from './flow.js';
import { PostOffice } from './post-office.js';
import { RequestsService } from './requests-service.js';

// Friday 20 March 2026; the inner term ends on Thursday 26 March, 18:30, and the unit is reminded four hours before.
const asksAt = '2026-03-20T06:00:00Z';
const remindedAt = '2026-03-26T10:00:00Z';
const overdueAt = '2026-03-26T13:31:00Z';
const question = 'Сколько договоров на поставку лекарств заключено в этом году?';

/** One enquiry from its question to its reply, with the service killed at every step: each step happened, and happened once. */
describe('of an enquiry to a unit nothing is lost and nothing happens twice', () => {
  let service: RequestsService;
  let heard: Heard;
  let book: AddressBook;
  let request: string;
  let enquiry: string;
  const post = new PostOffice();

  const rows = <R extends object>(sql: string, values: unknown[] = []) => look<R>(service.db.adminUrl, sql, values);
  const ask = (unit: string) =>
    service.call<{ ids: string[] }>('POST', `/media-requests/${request}/enquiries`, daniyar, {
      unitIds: [unit],
      question,
      reason: 'Нужно для ответа.',
    });
  const enquiries = async () =>
    (
      await service.call<{ items: { id: string; unitId: string; state: string; lines: { kind: string }[] }[] }>(
        'GET',
        `/media-requests/${request}/enquiries`,
        daniyar,
      )
    ).body.items;
  const fired = async () =>
    (
      await rows<{ kind: string }>(
        'select kind from deadline where aggregate_id = $1 and fired_at is not null order by 1',
        [enquiry],
      )
    ).map(({ kind }) => kind);
  const notices = () =>
    rows<{ kind: string; letters: number; twice: number }>(
      `select kind, count(*)::int as letters, (count(*) - count(distinct recipient_id))::int as twice
       from unit_enquiry_notice where enquiry_id = $1 group by kind order by kind`,
      [enquiry],
    );

  /** What the dead had in hand is free when their leases end: here at once. */
  const leasesEnd = () =>
    rows(`update unit_enquiry_notice set next_attempt_at = clock_timestamp() where state = 'sending'`);

  beforeAll(async () => {
    [book] = await Promise.all([openAddressBook(), post.open()]);
    for (const n of ['101', '102', '103', '104', '105'])
      book.people.set(`0192f000-0000-7000-9000-000000000${n}`, { name: n, email: `${n}@body.test`, language: 'ru' });
    heard = await listen('UnitEnquirySent', [moh]);
    service = await RequestsService.start('enquiry-is-killed', { SMTP_URL: post.url, COORDINATION_URL: book.url });
    await setClock(service.db, asksAt);
    request = (await service.call<{ id: string }>('POST', '/media-requests', daniyar, asked)).body.id;
  }, 60_000);
  afterAll(async () => {
    await heard?.stop();
    await service?.stop();
    await Promise.all([book?.close(), post.close()]);
  });

  it('when the question is being written: it is not asked, and is asked when it is sent again', async () => {
    await service.killedAt('unit_enquiry', 'in the midst', () => ask(legalUnit));
    expect(await enquiries()).toEqual([]);
    const { status, body } = await ask(legalUnit);
    expect(status).toBe(201);
    enquiry = body.ids[0]!;
    expect(await heard.of(enquiry, 1)).toEqual(['UnitEnquirySent']);
  });

  it('when the question is kept and nobody has heard of it: it stands beside the request', async () => {
    await service.killedAt('unit_enquiry', 'at the commit', () => ask(medicalUnit));
    const all = await enquiries();
    expect(all.map(({ unitId }) => unitId).sort()).toEqual([legalUnit, medicalUnit]);
    for (const { id } of all) expect(await heard.of(id, 1)).toEqual(['UnitEnquirySent']);
  });

  it('when its letter is with the mail server that has not confirmed it: the letter that comes again is the same', async () => {
    await setClock(service.db, remindedAt);
    await new Promise<void>((resolve, reject) => {
      post.onMail = () => {
        post.onMail = () => undefined;
        const done = service.kill();
        done.then(resolve, reject);
        return done;
      };
    });
    await leasesEnd();
    await service.start();
    expect(await heard.of(enquiry, 2)).toEqual(['UnitEnquirySent', 'UnitEnquiryReminded']);
  });

  it('when its silence is being told: it is told when the service is back', async () => {
    await service.killedAt('unit_enquiry_notice', 'in the midst', () =>
      setClock(service.db, overdueAt).then(() => Promise.reject(new Error())),
    );
    expect(await heard.of(enquiry, 3)).toEqual(['UnitEnquirySent', 'UnitEnquiryReminded', 'UnitEnquiryOverdue']);
    expect(await fired()).toEqual(['enquiry-due', 'enquiry-reminder']);
  });

  it('when the reply is kept and nobody has heard of it: a second one is told that there is one', async () => {
    const reply = () => service.call('POST', `/enquiries/${enquiry}/reply`, saule, { text: 'Заключено 40 договоров.' });
    await service.killedAt('unit_enquiry_entry', 'in the midst', reply);
    expect((await enquiries()).find(({ id }) => id === enquiry)?.state).toBe('asked');
    await service.killedAt('unit_enquiry_entry', 'at the commit', reply);
    expect(await reply()).toMatchObject({ status: 409, body: { code: 'enquiry-not-open' } });
    const { state, lines } = (await enquiries()).find(({ id }) => id === enquiry)!;
    expect([state, lines.filter(({ kind }) => kind === 'reply').length]).toEqual(['replied', 1]);
  });

  it('and every event is told once, in its order; every letter came, and none to the same officer twice', async () => {
    await heard.about(enquiry, 4);
    await leasesEnd();
    await eventually(async () => {
      for (const table of ['outbox', 'outbox_dead', 'dlq', 'parked_key', 'parked_event'])
        expect({ table, rows: await rows(`select * from ${table}`) }).toEqual({ table, rows: [] });
      expect(await rows(`select * from unit_enquiry_notice where state in ('waiting', 'sending')`)).toEqual([]);
    });
    const told = heard.events.filter(({ subject }) => subject === enquiry);
    // A relay that dies between Kafka and its own note tells again; it is then the same event.
    const once = [...new Map(told.map((event) => [event.id, event])).values()];
    expect(once.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['UnitEnquirySent', 1],
      ['UnitEnquiryReminded', 2],
      ['UnitEnquiryOverdue', 3],
      ['UnitEnquiryAnswered', 4],
    ]);
    for (const { letters, twice, kind } of await notices())
      expect({ kind, isTold: letters > 0, twice }).toEqual({ kind, isTold: true, twice: 0 });
    const delivered = await rows<{ id: string }>(`select id from unit_enquiry_notice where state = 'delivered'`);
    const arrived = new Set(post.messageIds.map((id) => id.slice(1).split('@')[0]));
    expect(delivered.filter(({ id }) => !arrived.has(id))).toEqual([]);
    expect(post.messageIds.length).toBeGreaterThan(new Set(post.messageIds).size);
  });
});
