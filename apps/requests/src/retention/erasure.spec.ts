import { KafkaEventStrategy } from '@baspasoz/messaging';
import { eventually, openMailBox, setClock } from '@baspasoz/testing';
import type { Heard, MailBox } from '@baspasoz/testing';
import type { FileStore } from '@baspasoz/files';
import { FILE_STORE } from '../attachments/file-tokens.js';
import { FileBell } from '../attachments/file-bell.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { aigerim, baurzhan, daniyar, head, moh } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { openSpecFiles } from '../testing/spec-files.js';
import type { SpecFiles } from '../testing/spec-files.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { answers, fromEveryChannel, traces, workOn } from '../testing/traceable-requests.js';
import { tracesOf } from '../testing/traces.js';
import type { RequestRetention } from './request-retention.js';

const answer = answers.ru;
const demand = { document: '№ 17-05/221 от 20.07.2026', confirmed: true };

describe("erasure of a requester's personal data", () => {
  let files: SpecFiles;
  let box: MailBox;
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    files = await openSpecFiles();
    box = await openMailBox();
    service = await startSpecService('erasure', {
      FILES_URL: files.url,
      FILE_SCANNER_URL: files.scanner.url,
      SMTP_URL: box.url,
    });
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    heard = await service.heard();
    await setClock(service.db, '2026-03-17T06:00:00Z');
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
    await files.close();
    await box.close();
  });

  const found = () => tracesOf(service, traces, files.url);
  const erase = (id: string, as = aigerim) => service.post(`/media-requests/${id}/erasure`, demand, { as });
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;
  const lettersAreOut = () =>
    eventually(async () => {
      const [row] = await service.rows<{ waiting: number }>(
        `select count(*)::int as waiting from letter where body_id = $1 and state <> 'delivered'`,
        [moh],
      );
      expect(row!.waiting).toBe(0);
    });
  const openNumbers = async () => {
    const { body: statistics } = await service.get<{ asOf?: string }>('/statistics');
    const list = await service.get(`/public/bodies/${moh}/register`, { as: 'nobody' });
    const facts = await service.rows(
      `select number, state, channel, request_kind, received_at, registered_on, due_on, due_at, breached_at, extended_at, closed_at, unit_id,
         assignee_id from statutory_clock where body_id = $1 order by number`,
      [moh],
    );
    return { statistics: { ...statistics, asOf: null }, register: list.body, facts };
  };

  it('of whatever way they came, not one trace of them is left in any column of any table or any file, and every number is as before', async () => {
    const ids = await fromEveryChannel(service);
    // Letters go out and are kept as they were sent; with the first of them each request gets its address for replies.
    await lettersAreOut();
    await service.post('/queue-filters', {
      name: 'Zqxjname Щъжғқова',
      shared: true,
      criteria: { q: 'zqxj@zqxj.example' },
    });
    for (const id of Object.values(ids)) await workOn(service, id);
    for (const id of Object.values(ids)) {
      const { language } = await page(id);
      const { status } = await service.post(
        `/media-requests/${id}/answer`,
        language === 'kk' ? answers.kk : answers.ru,
      );
      expect(status).toBe(200);
    }
    const entry = { heading: 'Больницы', question: 'Сколько построено?', answer: 'Три.', confirmed: true };
    expect((await service.post(`/media-requests/${ids['web']}/register-entry`, entry)).status).toBe(200);
    await setClock(service.db, '2026-09-20T06:00:00Z');
    await service.sweepAll();
    expect((await found()).length).toBeGreaterThan(30);
    const before = await openNumbers();
    expect(before.register).toMatchObject({ items: [{ heading: 'Больницы', answer: 'Три.' }] });

    for (const id of Object.values(ids))
      expect(await erase(id)).toMatchObject({ status: 200, body: { hindrance: 'erased' } });
    await eraseThere();
    await eventually(async () => {
      service.app.get(FileBell).ring();
      expect(await found()).toEqual([]);
    });
    expect(await openNumbers()).toEqual(before);

    const erased = await page(ids['web']!);
    expect(erased).toMatchObject({
      state: 'answered',
      requester: { name: '', email: null },
      attachments: [],
      mails: [],
      letters: [],
    });
    expect(erased.subject).toBe('[персональные данные удалены]');
    expect(erased.ledger.find(({ kind }) => kind === 'requester-erased')).toMatchObject({
      kind: 'requester-erased',
      actorId: aigerim.sub,
      params: { cause: 'demand', document: demand.document },
    });
    const said = await eventually(() => {
      const event = heard.events.find((one) => one.type.includes('RequesterErased') && one.subject === ids['web']);
      if (!event) throw new Error('not heard yet');
      return event;
    });
    expect(said.data).toMatchObject({ requestId: ids['web'], cause: 'demand' });
  }, 240_000);

  /** The other body's request is the other body's: what it holds of the request it sent on is erased there, by whoever may there. */
  async function eraseThere() {
    const [there] = await service.rows<{ id: string }>(
      'select request_id as id from statutory_clock where body_id <> $1',
      [moh],
    );
    expect((await erase(there!.id, baurzhan)).status).toBe(200);
  }

  describe('is refused, and says why', () => {
    let id: string;
    const code = async () => (await erase(id)).body['code'];
    const retention = async () => (await service.get<RequestRetention>(`/media-requests/${id}/retention`)).body;

    it('while a clock runs, while the decision may be complained of, while a hold is on, and once it has happened', async () => {
      await setClock(service.db, '2026-03-17T06:00:00Z');
      id = (await register(service)).id;
      expect([await code(), (await retention()).hindrance]).toEqual(['erasure-request-open', 'open']);
      await service.post(`/media-requests/${id}/answer`, answer);
      expect(await retention()).toMatchObject({
        hindrance: 'complaint-term',
        complaintUntil: '2026-06-17',
        keptUntil: '2031-03-17',
      });
      await setClock(service.db, '2026-06-17T18:00:00Z'); // still the 17th in Astana
      expect(await code()).toBe('erasure-complaint-term');
      await setClock(service.db, '2026-06-18T06:00:00Z');
      await service.rows(
        `insert into complaint (id, body_id, request_id, number, against, text, channel, received_at, filed_at, registered_on, late, forward_by,
           forward_until)
         values (gen_random_uuid(), $1, $2, 'Ш-1', 'answer', 'Ответ неполный', 'paper', app_now(), app_now(), '2026-06-17', false, '2026-06-22',
           '2026-06-22T13:30:00Z')`,
        [moh, id],
      );
      expect(await code()).toBe('erasure-complaint-open');
      await service.rows('update complaint set resolved_at = app_now() where request_id = $1', [id]);
      await service.post(`/media-requests/${id}/hold`, { reason: 'Дело в суде № 2-14' }, { as: head });
      expect(await code()).toBe('erasure-held');
      await service.post(`/media-requests/${id}/hold/lift`, { reason: 'Решение суда вступило в силу' });
      expect((await retention()).hindrance).toBeNull();
      expect((await erase(id)).status).toBe(200);
      expect(await code()).toBe('already-erased');
    });

    it('to whoever may not, and when the paper names somebody', async () => {
      expect((await erase(id, daniyar)).status).toBe(403);
      await setClock(service.db, '2026-03-17T06:00:00Z');
      id = (await register(service)).id;
      await service.post(`/media-requests/${id}/answer`, answer);
      await setClock(service.db, '2026-07-18T06:00:00Z');
      const named = { ...demand, document: 'Заявление Сейдахметова от 20.07.2026' };
      expect((await service.post(`/media-requests/${id}/erasure`, named)).body['code']).toBe(
        'erasure-document-names-somebody',
      );
      expect((await page(id)).requester.name).toBe('Марат Сейдахметов');
    });
  });

  it('a hold stands in the ledger with who and when, once at a time, and with its reason beside it', async () => {
    const { id } = await register(service);
    const hold = (what: string, as = aigerim) =>
      service.post(`/media-requests/${id}/${what}`, { reason: 'Тексеру жүріп жатыр' }, { as });
    expect((await hold('hold/lift')).body['code']).toBe('not-held');
    expect((await hold('hold', daniyar)).status).toBe(403);
    expect((await hold('hold')).body).toMatchObject({
      hold: { reason: 'Тексеру жүріп жатыр', heldByName: 'Айгерім Қасымова' },
    });
    expect((await hold('hold')).body['code']).toBe('already-held');
    expect((await hold('hold/lift', head)).body).toMatchObject({ hold: null });
    const lines = (await page(id)).ledger.filter(({ kind }) => kind === 'held' || kind === 'hold-lifted');
    expect(lines).toMatchObject([
      { kind: 'held', actorId: aigerim.sub },
      { kind: 'hold-lifted', actorId: head.sub },
    ]);
  });

  it('a file store that fails after the commit leaves no orphan: the bytes are removed when it works again', async () => {
    await setClock(service.db, '2026-03-17T06:00:00Z');
    const { id } = await register(service);
    await workOn(service, id);
    await service.post(`/media-requests/${id}/answer`, answer);
    await setClock(service.db, '2026-07-20T06:00:00Z');
    const store = service.app.get<FileStore>(FILE_STORE);
    const removal = store.delete.bind(store);
    let failures = 0;
    store.delete = () => {
      failures += 1;
      return Promise.reject(new Error('the file store is away'));
    };
    expect((await erase(id)).status).toBe(200);
    await eventually(() => {
      service.app.get(FileBell).ring();
      expect(failures).toBeGreaterThan(0);
      return Promise.resolve();
    });
    expect((await found()).some((trace) => trace.startsWith('file '))).toBe(true);
    store.delete = removal;
    await eventually(async () => {
      service.app.get(FileBell).ring();
      expect((await found()).filter((trace) => trace.startsWith('file '))).toEqual([]);
    });
    expect(await service.rows('select from stored_file where remove_after is not null')).toEqual([]);
  });

  it('a database that fails half-way leaves everything as it was, files too', async () => {
    await setClock(service.db, '2026-03-17T06:00:00Z');
    const { id } = await register(service);
    await workOn(service, id);
    await service.post(`/media-requests/${id}/answer`, answer);
    await setClock(service.db, '2026-07-20T06:00:00Z');
    await lettersAreOut();
    const before = (await found()).sort();
    await service.rows(`alter table erasure add constraint broken check (erased_at is null) not valid`);
    expect((await erase(id)).status).toBe(500);
    service.app.get(FileBell).ring();
    await service.rows(`alter table erasure drop constraint broken`);
    expect((await found()).sort()).toEqual(before);
    expect((await erase(id)).status).toBe(200);
  });
});
