import { setClock } from '@baspasoz/testing';
import { addTopic, lineInput } from '../testing/lines.js';
import { aigerim, daniyar, legalUnit, medicalUnit } from '../testing/people.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { RequestDetail } from './show-request/request-detail.js';

const received = '2026-03-20T06:00:00Z';
const text = 'Просим уточнить, о каких трёх областях идёт речь и за какой год.';

/** What an officer sends once more when the first answer was lost on its way: a second one would be seen by other people. */
describe('a command that is sent twice under one key', () => {
  let service: SpecService;
  let topic: string;
  beforeAll(async () => {
    service = await startSpecService('sent-twice');
    await setClock(service.db, received);
    topic = await addTopic(service);
  });
  afterAll(() => service.stop());
  beforeEach(() => setClock(service.db, received));

  let keys = 0;
  const newKey = () => `form-${(keys += 1)}`;
  const send = (path: string, payload: object, key?: string, as = daniyar) =>
    service.post<Record<string, unknown> & { code?: string }>(path, payload, { as, ...(key ? { key } : {}) });
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;
  const reused = { status: 422, body: { code: 'idempotency-key-reused' } };

  it('asks the units once, also when both arrive at once, and answers with the same enquiries', async () => {
    const { id } = await register(service);
    const path = `/media-requests/${id}/enquiries`;
    const payload = { unitIds: [legalUnit, medicalUnit], question: text, reason: text };
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(path, payload, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(answers[0]?.body['ids']).toHaveLength(2);
    for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
    const asked = () => service.rows('select from unit_enquiry where request_id = $1', [id]);
    expect(await asked()).toHaveLength(2);
    expect(await send(path, { ...payload, unitIds: [legalUnit] }, key)).toMatchObject(reused);
    expect(await asked()).toHaveLength(2);
    expect((await send(path, payload, key, aigerim)).status).toBe(201);
    expect((await send(path, payload)).status).toBe(201);
    expect(await asked()).toHaveLength(6);
    expect(
      await service.rows(
        `select from unit_enquiry_notice n join unit_enquiry e on e.id = n.enquiry_id
      where e.request_id = $1 and n.kind = 'asked' group by e.asking_id`,
        [id],
      ),
    ).toHaveLength(3);
  });

  it('what was refused keeps no key: mended, it is sent under the same', async () => {
    const { id } = await register(service);
    const path = `/media-requests/${id}/enquiries`;
    const payload = { unitIds: [legalUnit], question: text, reason: text };
    const key = newKey();
    expect(await send(path, { ...payload, dueAt: '2026-03-19T06:00:00Z' }, key)).toMatchObject({ status: 400 });
    expect(await send(path, payload, key)).toMatchObject({ status: 201 });
  });

  it('asks the requester once: one question, one letter', async () => {
    const { id } = await register(service);
    const payload = { kind: 'clarification', text };
    const key = newKey();
    for (const _ of [1, 2]) expect((await send(`/media-requests/${id}/questions`, payload, key)).status).toBe(200);
    const { proceedings, letters } = await page(id);
    expect(proceedings.questions).toHaveLength(1);
    expect(letters.filter(({ kind }) => kind === 'clarification')).toHaveLength(1);
    expect(await send(`/media-requests/${id}/questions`, { ...payload, text: 'Другое' }, key)).toMatchObject(reused);
  });

  it('sends a part on once', async () => {
    const { id } = await register(service);
    const payload = { whole: false, text, reason: text, toName: 'Акимат города Шымкента' };
    const key = newKey();
    for (const _ of [1, 2]) expect((await send(`/media-requests/${id}/redirect`, payload, key)).status).toBe(200);
    expect((await page(id)).proceedings.redirections).toHaveLength(1);
  });

  it('takes a complaint in once, and gives the receipt again to whoever lost it', async () => {
    const { id, number, trackingCode: code } = await register(service);
    const key = newKey();
    const payload = { channel: 'oral', text };
    const first = await send(`/media-requests/${id}/complaints`, payload, key);
    expect(first.status).toBe(200);
    expect(await send(`/media-requests/${id}/complaints`, payload, key)).toEqual(first);
    const [complaint] = (await page(id)).proceedings.complaints;
    await send(`/media-requests/${id}/complaints/${complaint?.id}/forward`, { to: 'Вышестоящий орган' });
    const path = `/public/status/${encodeURIComponent(number)}/complaints`;
    const filed = () => service.post(path, { code, text }, { as: 'nobody', key: 'from-the-status-page' });
    const second = await filed();
    expect(second.status).toBe(200);
    expect(await filed()).toEqual(second);
    expect((await page(id)).proceedings.complaints).toHaveLength(2);
  });

  it('writes a line once', async () => {
    const key = newKey();
    const first = await send('/lines', lineInput(topic), key, aigerim);
    expect(first.status).toBe(201);
    expect(await send('/lines', lineInput(topic), key, aigerim)).toEqual(first);
    expect(await service.rows('select from line_to_take')).toHaveLength(1);
  });
});
