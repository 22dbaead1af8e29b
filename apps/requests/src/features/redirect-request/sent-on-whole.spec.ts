import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { eventually, openMailBox, setClock } from '@baspasoz/testing';
import type { Heard, MailBox } from '@baspasoz/testing';
import { FileBell } from '../../attachments/file-bell.js';
import type { Receipt } from '../../registration/receipt.js';
import { aigerim, baurzhan, daniyar, journalist, moh, turkistan } from '../../testing/people.js';
import { asked } from '../../testing/requests.js';
import { openSpecFiles } from '../../testing/spec-files.js';
import type { SpecFiles } from '../../testing/spec-files.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const reason = 'Закупками лекарств в области занимается акимат, министерство этих сведений не ведёт.';
const friday = '2026-03-20T06:00:00Z';
const wishes = { answerForm: 'paper', answerBy: '2026-04-15' };

describe('a request that is sent on takes everything with it', () => {
  let files: SpecFiles;
  let box: MailBox;
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    files = await openSpecFiles();
    box = await openMailBox();
    service = await startSpecService('sent-on-whole', {
      FILES_URL: files.url,
      FILE_SCANNER_URL: files.scanner.url,
      SMTP_URL: box.url,
    });
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
    await files.close();
    await box.close();
  });
  beforeEach(() => setClock(service.db, friday));

  const ask = async (
    named: [string, string | Buffer][],
    changes: object = {},
    as: typeof journalist | 'nobody' = 'nobody',
  ) => {
    const fields = {
      request: JSON.stringify({ ...asked, disclosure: { consent: true, exclusivityDays: 3 }, wishes, ...changes }),
    };
    const path = `/public/bodies/${moh}/media-requests/with-files`;
    const { status, body } = await service.upload<Receipt>(path, named, { as, fields });
    expect({ status, body }).toMatchObject({ status: 201 });
    return body;
  };
  const page = async (id: string, as = daniyar) =>
    (await service.get<RequestDetail>(`/media-requests/${id}`, { as })).body;
  const look = async (number: string, code: string) =>
    await service.get<PublicStatus>(`/public/status/${encodeURIComponent(number)}?code=${code}`, { as: 'nobody' });
  const redirect = (id: string, changes: object = { whole: true }) =>
    service.post<RequestDetail & { code: string }>(
      `/media-requests/${id}/redirect`,
      { reason, toBodyId: turkistan, ...changes },
      { as: daniyar },
    );
  /** The request at the other body, once it is registered there. */
  const there = (id: string) =>
    eventually(async () => {
      const [row] = await service.rows<{ id: string }>(
        'select received_as as id from redirection where request_id = $1 and received_as is not null',
        [id],
      );
      if (!row) throw new Error('not received yet');
      return row.id;
    });
  const arrived = (id: string, count: number) =>
    eventually(async () => {
      service.app.get(FileBell).ring();
      const request = await page(id, baurzhan);
      if (request.attachments.length !== count) throw new Error(`${request.attachments.length} files are here`);
      if (request.attachments.some(({ state }) => state === 'checking')) throw new Error('not checked yet');
      expect(request.proceedings.arriving).toEqual([]);
      return request;
    });
  const checked = (id: string) =>
    eventually(async () => {
      service.app.get(FileBell).ring();
      if ((await page(id)).attachments.some(({ state }) => state === 'checking')) throw new Error('not checked yet');
    });
  /** The folder of the store is gone until what this returns is called. */
  async function storeIsAway(): Promise<() => Promise<void>> {
    const folder = fileURLToPath(files.url);
    await rename(folder, `${folder}-away`);
    return () => rename(`${folder}-away`, folder);
  }
  const hurry = () =>
    service.rows('update arriving_file set next_attempt_at = clock_timestamp() where next_attempt_at is not null');

  it('its files with their hashes, scanned again, its choice about the register, its account, and a clock of its own', async () => {
    const sent = await ask(
      [
        ['Фото.png', files.png],
        ['сұрақтар.txt', 'Бір сұрақ'],
      ],
      { requester: { kind: 'journalist', name: 'Асель' } },
      journalist,
    );
    await service.rows('update media_request set requester_person_id = $2 where id = $1', [sent.id, journalist.sub]);
    await setClock(service.db, '2026-03-26T06:00:00Z');
    const { body } = await redirect(sent.id);
    expect(body.proceedings.redirections[0]?.files.map(({ name }) => name)).toEqual(['Фото.png', 'сұрақтар.txt']);
    const copy = await arrived(await there(sent.id), 2);
    copy.attachments.sort((one, other) => (one.name < other.name ? -1 : 1));
    expect(copy).toMatchObject({
      registerChoice: { consent: true, exclusivityDays: 3 },
      wishes,
      attachments: [
        { owner: 'request', name: 'Фото.png', mediaType: 'image/png', sha256: files.hash(files.png), state: 'clean' },
        { owner: 'request', name: 'сұрақтар.txt', sha256: files.hash('Бір сұрақ'), state: 'clean' },
      ],
      // The day after it reached the second body (APPC 76(2)); the first one's clock began days before.
      clock: { firstDay: '2026-03-27', profile: sent.clock.profile },
    });
    const [photo] = copy.attachments;
    const bytes = await service.bytes(`/media-requests/${copy.id}/attachments/${photo?.id}`, { as: baurzhan });
    expect(bytes.equals(files.png)).toBe(true);
    expect((await service.raw(`/media-requests/${copy.id}/attachments/${photo?.id}`, daniyar)).statusCode).toBe(404);
    const accounts = await service.rows<{ person: string }>(
      'select requester_person_id as person from media_request where id = $1',
      [copy.id],
    );
    expect(accounts).toEqual([{ person: journalist.sub }]);
    const told = heard.events.filter(({ subject }) => subject === sent.id || subject === copy.id);
    expect(JSON.stringify(told)).not.toMatch(/Асель|Фото|лекарств/);
  });

  it('is followed with the number and the code its author has: on the first page, on the second, and there with everything', async () => {
    const sent = await ask([['a.png', files.png]]);
    await redirect(sent.id);
    const copy = await arrived(await there(sent.id), 1);
    const first = await look(sent.number, sent.trackingCode);
    expect(first.body.redirections).toMatchObject([
      {
        receivedNumber: copy.number,
        there: { state: 'new', dueState: 'on-time', dueOn: copy.dueOn },
        files: [{ name: 'a.png' }],
      },
    ]);
    const second = await look(copy.number, sent.trackingCode);
    expect(second.body).toMatchObject({
      number: copy.number,
      cameFrom: { number: sent.number },
      attachments: [{ name: 'a.png', of: 'request' }],
    });
    const file = `/public/status/${encodeURIComponent(copy.number)}/attachments/${second.body.attachments[0]?.id}?code=${sent.trackingCode}`;
    expect((await service.raw(file, 'nobody')).rawPayload.equals(files.png)).toBe(true);
    const other = await ask([]);
    for (const [number, code] of [
      [copy.number, other.trackingCode],
      [other.number, sent.trackingCode],
    ] as const)
      expect(await look(number, code)).toMatchObject({ status: 404, body: { code: 'status-not-found' } });

    await service.post(
      `/media-requests/${copy.id}/answer`,
      { language: 'ru', text: 'Закуплено лекарств на 1,2 млрд тенге.' },
      { as: baurzhan },
    );
    expect((await look(sent.number, sent.trackingCode)).body.redirections).toMatchObject([
      { there: { state: 'answered', dueState: 'answered' } },
    ]);
    expect((await look(copy.number, sent.trackingCode)).body.answer?.text).toContain('1,2 млрд');
  });

  it('the letter of the first body says what went and how to follow it, the receipt of the second from where it came', async () => {
    const email = 'whole@meridian.example';
    const sent = await ask([['a.png', files.png]], { requester: { ...asked.requester, email } });
    await redirect(sent.id);
    const mail = (subject: string) =>
      eventually(() => {
        const found = box.mails.find((one) => one.to === email && one.subject.includes(subject));
        if (!found) throw new Error(`no mail on ${subject}`);
        return found.text.replace(/\s+/g, ' ');
      });
    const told = await mail('перенаправлен');
    expect(told).toContain(`a.png SHA-256: ${files.hash(files.png)}`);
    expect(told).toContain('Ваш выбор о публикации в открытом реестре передан');
    expect(told).toContain('Следить за ним можно по тем же номеру и коду');
    expect(told).toContain(`/ru/status?number=${encodeURIComponent(sent.number)}`);
    const copy = await page(await there(sent.id), baurzhan);
    const receipt = await mail(copy.number);
    expect(receipt).toContain(`номер запроса там ${sent.number}`);
    expect(receipt).toContain(files.hash(files.png));
  });

  it('a part takes the files that were chosen, all when none was named, and nothing that is not its author’s', async () => {
    const sent = await ask([
      ['a.png', files.png],
      ['b.txt', 'екінші'],
    ]);
    const [a] = (await page(sent.id)).attachments;
    const part = { whole: false, text: 'Сколько льготных лекарств закуплено в области?' };
    const { body: office } = await service.upload<{ id: string }[]>(
      `/media-requests/${sent.id}/attachments`,
      [['source.txt', 'қызметтік']],
      { as: daniyar },
    );
    expect(await redirect(sent.id, { ...part, attachmentIds: [office[0]?.id] })).toMatchObject({
      status: 404,
      body: { code: 'attachment-not-found' },
    });
    const { body } = await redirect(sent.id, { ...part, attachmentIds: [a?.id] });
    expect(body.proceedings.redirections[0]?.files.map(({ name }) => name)).toEqual(['a.png']);
    const copy = await arrived(await there(sent.id), 1);
    expect(copy).toMatchObject({ text: part.text, attachments: [{ name: 'a.png' }] });

    const none = await ask([['a.png', files.png]]);
    expect((await redirect(none.id, { ...part, attachmentIds: [] })).body.proceedings.redirections[0]?.files).toEqual(
      [],
    );
    const all = await ask([
      ['a.png', files.png],
      ['b.txt', 'екінші'],
    ]);
    expect((await redirect(all.id, part)).body.proceedings.redirections[0]?.files).toHaveLength(2);
  });

  it('an infected file stays where it is', async () => {
    const sent = await ask([
      ['вирус.txt', files.eicar],
      ['a.png', files.png],
    ]);
    const infected = await eventually(async () => {
      service.app.get(FileBell).ring();
      const found = (await page(sent.id)).attachments.find(({ state }) => state === 'infected');
      if (!found) throw new Error('not scanned yet');
      return found;
    });
    const part = { whole: false, text: 'Сколько лекарств закуплено в области?', attachmentIds: [infected.id] };
    expect(await redirect(sent.id, part)).toMatchObject({ status: 409, body: { code: 'attachment-infected' } });
    const { body } = await redirect(sent.id);
    expect(body.proceedings.redirections[0]?.files.map(({ name }) => name)).toEqual(['a.png']);
  });

  it('comes once, with its files once, however often the event comes', async () => {
    const sent = await ask([['a.png', files.png]]);
    await redirect(sent.id);
    const id = await there(sent.id);
    await arrived(id, 1);
    const event = heard.events.find(({ subject, type }) => subject === sent.id && type === 'RequestRedirected');
    await service.rows('update redirection set received_as = null where request_id = $1', [sent.id]);
    await service.publish({
      type: 'RequestRedirected',
      subject: sent.id,
      bodyId: moh,
      sequence: 99,
      correlationId: 'again',
      legalProfile: 'KZ-2024',
      data: event?.data as never,
    });
    expect(await there(sent.id)).toBe(id);
    await arrived(id, 1);
    expect(await service.rows('select from attachment where request_id = $1', [id])).toHaveLength(1);
  });

  it('a file store that is away holds up no registration: the files are named, and come when it is back', async () => {
    const sent = await ask([['a.png', files.png]]);
    await checked(sent.id);
    const comesBack = await storeIsAway();
    await redirect(sent.id);
    const id = await there(sent.id);
    const waiting = await eventually(async () => {
      const request = await page(id, baurzhan);
      const [row] = await service.rows<{ attempts: number }>(
        'select attempts from arriving_file where request_id = $1',
        [id],
      );
      if (!row?.attempts) throw new Error('not tried yet');
      return request;
    });
    expect(waiting.proceedings.arriving).toMatchObject([{ name: 'a.png', sha256: files.hash(files.png), lost: false }]);
    await comesBack();
    await hurry();
    await arrived(id, 1);
  });

  it('what either body erases is not the other’s: neither file, nor code, nor text', async () => {
    const sent = await ask([['a.png', files.png]]);
    await redirect(sent.id);
    const copy = await arrived(await there(sent.id), 1);
    // The term to complain of the redirection has run out.
    await setClock(service.db, '2027-04-20T06:00:00Z');
    const erased = await service.post(
      `/media-requests/${sent.id}/erasure`,
      { document: '№ 1 от 20.03.2026', confirmed: true },
      { as: aigerim },
    );
    expect(erased).toMatchObject({ status: 200 });
    const status = await look(copy.number, sent.trackingCode);
    expect(status).toMatchObject({ status: 200, body: { attachments: [{ name: 'a.png' }] } });
    const [file] = copy.attachments;
    await eventually(async () => {
      service.app.get(FileBell).ring();
      const left = await service.rows(
        'select from stored_file where body_id = $1 and remove_after <= clock_timestamp()',
        [moh],
      );
      expect(left).toEqual([]);
    });
    const bytes = await service.bytes(`/media-requests/${copy.id}/attachments/${file?.id}`, { as: baurzhan });
    expect(bytes.equals(files.png)).toBe(true);
  });

  it('a file erased at the first body before it came is said to be lost, and nothing else is taken', async () => {
    const sent = await ask([['a.png', files.png]]);
    await checked(sent.id);
    const comesBack = await storeIsAway();
    await redirect(sent.id);
    const id = await there(sent.id);
    // The term to complain of the redirection has run out.
    await setClock(service.db, '2027-04-20T06:00:00Z');
    const erased = await service.post(
      `/media-requests/${sent.id}/erasure`,
      { document: '№ 2 от 20.03.2026', confirmed: true },
      { as: aigerim },
    );
    expect(erased).toMatchObject({ status: 200 });
    await comesBack();
    await eventually(async () => {
      await hurry();
      service.app.get(FileBell).ring();
      expect((await page(id, baurzhan)).proceedings.arriving).toMatchObject([{ name: 'a.png', lost: true }]);
    });
    expect((await page(id, baurzhan)).attachments).toEqual([]);
  });
});
