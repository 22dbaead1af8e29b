import { setClock } from '@baspasoz/testing';
import { extractText, getDocumentProxy } from 'unpdf';
import type { QueueItem } from '../features/list-requests/queue-item.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { baurzhan, daniyar, saule } from '../testing/people.js';
import { asked, askedInKazakh, refusesAlone, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

const byPhone = { requester: { ...asked.requester, email: undefined, phone: '+7 701 000 00 00' } };
const text = 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.';
const letter = { means: 'registered-letter', outcome: 'sent', reference: 'RR123456789KZ', happenedOn: '2026-03-20' };

describe('an answer is owed until there is a record that it reached its requester', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('deliveries');
    await refusesAlone(service);
  });
  afterAll(() => service.stop());
  beforeEach(() => setClock(service.db, '2026-03-20T08:00:00Z'));

  type Answered = RequestDetail & { code: string };
  const record = (id: string, payload: object, as = daniyar) =>
    service.post<Answered>(`/media-requests/${id}/hand-overs`, payload, { as });
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;
  const stuck = async (id: string) =>
    (await service.get<{ items: QueueItem[] }>('/media-requests?view=stuck')).body.items.find((one) => one.id === id);
  const stuckCount = async () => (await service.get<{ stuck: number }>('/media-requests/counts')).body.stuck;

  async function answered(changes: object = byPhone): Promise<string> {
    const { id } = await register(service, changes);
    const { status } = await service.post(`/media-requests/${id}/answer`, { language: 'ru', text });
    expect(status).toBe(200);
    return id;
  }

  it('a registered letter is under way, comes back, and is at last handed over against a signature', async () => {
    const id = await answered();
    const before = await stuckCount();
    expect(await page(id)).toMatchObject({
      deliveryOwed: 'not-proven',
      delivery: { state: 'not-proven', handOvers: [] },
    });
    expect(await stuck(id)).toBeUndefined();
    await setClock(service.db, '2026-03-24T04:00:00Z');
    expect(await stuck(id)).toMatchObject({ deliveryOwed: 'not-proven' });
    expect(await stuckCount()).toBeGreaterThan(before);
    expect((await record(id, letter)).body).toMatchObject({
      delivery: {
        state: 'not-proven',
        handOvers: [{ means: 'registered-letter', reference: 'RR123456789KZ', recordedByName: 'Данияр Омаров' }],
      },
    });
    const back = await record(id, { ...letter, outcome: 'returned', happenedOn: '2026-03-24' });
    expect(back.body).toMatchObject({ deliveryOwed: 'failed', delivery: { state: 'failed' } });
    expect(await stuck(id)).toMatchObject({ deliveryOwed: 'failed' });
    const inPerson = { means: 'in-person', outcome: 'delivered', happenedOn: '2026-03-24' };
    const { body } = await record(id, inPerson);
    expect(body).toMatchObject({ deliveryOwed: null, delivery: { state: 'delivered' } });
    expect(body.ledger.slice(-3).map(({ kind }) => kind)).toEqual([
      'hand-over-sent',
      'hand-over-returned',
      'hand-over-delivered',
    ]);
    expect(body.ledger.at(-1)).toMatchObject({ clause: { ru: 'пункт 2 статьи 66 АППК' }, actorName: 'Данияр Омаров' });
    expect(await stuck(id)).toBeUndefined();
    expect((await record(id, { ...letter, outcome: 'returned' })).body).toMatchObject({
      deliveryOwed: null,
      delivery: { state: 'delivered' },
    });
    const scan = await service.upload<{ owner: string }[]>(
      `/media-requests/${id}/attachments?to=hand-over`,
      [['қолхат.txt', 'Получил']],
      { as: daniyar },
    );
    expect(scan.body).toMatchObject([{ owner: 'hand-over' }]);
  });

  it('takes no record without what proves it, of a day that cannot be, of an unknown means, or where nothing was decided', async () => {
    const id = await answered();
    for (const [field, wrong] of [
      ['reference', { reference: ' ' }],
      ['happenedOn', { happenedOn: '2026-03-21' }],
      ['happenedOn', { happenedOn: '2026-03-19' }],
      ['means', { means: 'pigeon' }],
      ['outcome', { means: 'phone', outcome: 'returned' }],
    ] as const)
      expect(await record(id, { ...letter, ...wrong })).toMatchObject({
        status: 400,
        body: { code: 'invalid-input', errors: [{ field }] },
      });
    const open = await register(service, byPhone);
    expect(await record(open.id, letter)).toMatchObject({ status: 409, body: { code: 'nothing-to-deliver' } });
    expect(await record(id, letter, saule)).toMatchObject({ status: 404 });
    expect(await record(id, letter, baurzhan)).toMatchObject({ status: 404 });
  });
});

describe('the letter on paper', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('decision-papers');
    await refusesAlone(service);
  });
  afterAll(() => service.stop());

  async function printed(id: string): Promise<string> {
    const answer = await service.raw(`/media-requests/${id}/decision.pdf`);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
    const document = await getDocumentProxy(Uint8Array.from(answer.rawPayload));
    const found = await extractText(document, { mergePages: true });
    await document.destroy();
    return found.text.replace(/\s/g, '');
  }

  it('carries the body, the number, the text, the law and the right to complain, in the language of the answer', async () => {
    const { id, number } = await register(service, askedInKazakh);
    const kazakh = 'Биыл аудандарға он сегіз жедел жәрдем көлігі бөлінді.';
    const { body } = await service.post<RequestDetail>(`/media-requests/${id}/answer`, {
      language: 'kk',
      text: kazakh,
    });
    const paper = await printed(id);
    const { appealText, legalReference } = body.answer ?? {};
    for (const part of [
      'Денсаулық сақтау министрлігі',
      number,
      kazakh,
      appealText,
      legalReference,
      askedInKazakh.subject,
    ])
      expect(paper).toContain(String(part).replace(/\s/g, ''));
  });

  it('of a refusal names its ground; of an undecided request there is none', async () => {
    const { id } = await register(service);
    expect(await service.get(`/media-requests/${id}/decision.pdf`)).toMatchObject({
      status: 409,
      body: { code: 'nothing-to-deliver' },
    });
    const reasoning = 'Из запроса не видно, какие именно сведения запрашиваются, поэтому дать их невозможно.';
    const { body } = await service.post<RequestDetail>(`/media-requests/${id}/refuse`, {
      groundCode: 'not-identifiable',
      reasoning,
    });
    const paper = await printed(id);
    for (const part of [reasoning, body.refusal?.groundLabel?.ru, body.refusal?.appealText])
      expect(paper).toContain(String(part).replace(/\s/g, ''));
  });
});
