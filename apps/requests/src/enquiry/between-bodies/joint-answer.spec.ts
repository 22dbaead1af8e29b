import { KafkaEventStrategy } from '@baspasoz/messaging';
import { eventually, setClock } from '@baspasoz/testing';
import type { DraftView } from '../../drafts/drafts.js';
import type { RegisterPreparation } from '../../features/prepare-register-entry/prepare-register-entry.handler.js';
import type { PublicStatus } from '../../features/show-public-status/public-status.js';
import type { RequestDetail } from '../../features/show-request/request-detail.js';
import { aigerim, baurzhan, daniyar, moh, turkistan } from '../../testing/people.js';
import { asked, register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';

const friday = '2026-03-20T06:00:00Z';
const akimat = {
  kk: 'Түркістан облысының әкімдігі',
  ru: 'Акимат Туркестанской области',
  en: 'Akimat of Turkistan Region',
};
const position = 'В области закуплено 41 200 упаковок. Перебоев с ними нет с 1 марта.';
const own = 'По республике закуплено льготных лекарств на 2 млрд тенге.';

describe('an answer that rests on the position of another body', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('joint-answer');
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
  });
  afterAll(() => service.stop());
  beforeEach(() => setClock(service.db, friday));

  /** A request with a position of the akimat, given that Friday. */
  async function withPosition(): Promise<{ id: string; number: string; code: string; enquiry: string }> {
    const { id, number, trackingCode } = await register(service, {
      ...asked,
      disclosure: { consent: true, exclusivityDays: 0 },
    });
    const asking = { bodyIds: [turkistan], question: 'Сколько упаковок закуплено?', reason: 'Для ответа.' };
    const { body } = await service.post<{ ids: string[] }>(`/media-requests/${id}/body-enquiries`, asking, {
      as: daniyar,
    });
    const [enquiry = ''] = body.ids;
    const theirs = await eventually(async () => {
      const [row] = await service.rows<{ id: string }>(
        'select counterpart_id as id from unit_enquiry where id = $1 and counterpart_id is not null',
        [enquiry],
      );
      if (!row) throw new Error('not there yet');
      return row.id;
    });
    await service.post(`/enquiries/${theirs}/reply`, { text: position }, { as: baurzhan });
    await eventually(async () => {
      const view = await service.get(`/enquiries/${enquiry}`, { as: daniyar });
      if (view.body['state'] !== 'replied') throw new Error('no position yet');
    });
    return { id, number, code: trackingCode, enquiry };
  }
  const draft = async (id: string, text: string, enquiry: string) => {
    const mark = (sentence: string, source: object) => ({ language: 'ru', sentence, source });
    const marks = [
      mark(position, { kind: 'body-reply', label: 'Акимат Туркестанской области, 20.03.2026', ref: enquiry }),
      mark(own, { kind: 'document', label: '№ 14-2/318' }),
    ];
    const { body } = await service.put<DraftView>(
      `/media-requests/${id}/answer-draft`,
      { form: 'e-mail', texts: { ru: text }, marks },
      { as: daniyar, version: 0 },
    );
    return body;
  };
  const send = (id: string, version: number) =>
    service.post<RequestDetail>(`/media-requests/${id}/answer-draft/send`, {}, { as: aigerim, version });

  it('names it: before it goes, in the request, to whoever holds the code, on paper and in the register', async () => {
    const { id, number, code, enquiry } = await withPosition();
    const saved = await draft(id, `${own}\n\n${position}`, enquiry);
    const joint = [{ id: turkistan, name: akimat, providedOn: '2026-03-20' }];
    expect(saved.jointWith).toEqual(joint);
    expect(saved.claims.every(({ mark }) => mark?.source)).toBe(true);
    const { status, body } = await send(id, saved.version);
    expect({ status, code: Object(body)['code'] }).toEqual({ status: 200, code: undefined });
    expect(body.answer?.jointWith).toEqual(joint);
    const path = `/public/status/${encodeURIComponent(number)}?code=${code}`;
    const seen = await service.get<PublicStatus>(path, { as: 'nobody' });
    expect(seen.body.answer?.jointWith).toEqual(joint);
    const letter = await eventually(async () => {
      const [row] = await service.rows<{ text: string | null }>(
        `select text from letter where request_id = $1 and kind = 'answer' and text is not null`,
        [id],
      );
      if (!row?.text) throw new Error('not composed yet');
      return row.text;
    });
    expect(letter).toContain(
      'Ответ подготовлен совместно, с учётом позиций других органов: Акимат Туркестанской области (20.03.2026)',
    );
    const pdf = await service.raw(`/media-requests/${id}/decision.pdf`, daniyar);
    expect(pdf.statusCode).toBe(200);
    await setClock(service.db, '2026-03-20T12:00:00Z');
    const desk = `/media-requests/${id}/register-entry`;
    const { body: prepared } = await service.get<RegisterPreparation>(desk);
    const { heading, question, answer } = prepared.suggestion;
    expect(await service.post(desk, { heading, question, answer, confirmed: true })).toMatchObject({ status: 200 });
    await setClock(service.db, '2026-04-20T12:00:00Z');
    await service.sweepAll();
    const entry = await service.get(`/public/bodies/${moh}/register/${id}`, { as: 'nobody' });
    expect(entry.body).toMatchObject({ jointWith: joint });
  });

  it('names nobody whose words were taken out again, and no body that has said nothing', async () => {
    const { id, enquiry } = await withPosition();
    expect((await draft(id, own, enquiry)).jointWith).toEqual([]);
    const other = await register(service);
    expect((await draft(other.id, `${own} ${position}`, enquiry)).jointWith).toEqual([]);
  });
});
