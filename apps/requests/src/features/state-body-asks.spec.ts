import { KafkaEventStrategy } from '@baspasoz/messaging';
import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { Receipt } from '../registration/receipt.js';
import { baurzhan, daniyar, moh, saule, turkistan } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { RequestDetail } from './show-request/request-detail.js';

// Friday of law.md §3.6: three days of Nauryz follow, so fifteen working days end on 15 April.
const received = '2026-03-20T06:00:00Z';
const bin = '940140000385';
const stateBody = {
  kind: 'state-body',
  name: 'Ерлан Ахметов',
  outlet: 'Департамент санитарно-эпидемиологического контроля',
  post: 'заместитель руководителя',
  email: 'sanepid@example.kz',
};
const reason = 'Запрос подписан заместителем руководителя департамента, это государственный орган.';

describe('a state body that asks', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('state-body');
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  const fromBody = { ...asked, requester: { ...stateBody, iinBin: bin } };
  const page = async (id: string, as = daniyar) =>
    (await service.get<RequestDetail>(`/media-requests/${id}`, { as })).body;

  it('has the general term whatever the form says, and is told that it is a reading and why', async () => {
    const preview = await service.get(
      `/public/bodies/${moh}/clock-preview?kind=media-request&requesterKind=state-body`,
      { as: 'nobody' },
    );
    expect(preview.body).toMatchObject({ kind: 'appeal', dueOn: '2026-04-15', askedBy: { mark: 'D' } });
    const receipt = await register(service, { ...fromBody, channel: 'paper' });
    expect(receipt.clock).toMatchObject({ kind: 'appeal', dueOn: '2026-04-15', term: { mark: 'S' } });
    expect(receipt.clock.askedBy).toMatchObject({ mark: 'D', who: { ru: 'государственный орган' } });
    const status = await service.get<{ clock: Receipt['clock'] }>(
      `/public/status/${encodeURIComponent(receipt.number)}?code=${receipt.trackingCode}`,
      { as: 'nobody' },
    );
    expect(status.body.clock.askedBy).toEqual(receipt.clock.askedBy);
    expect(receipt.clock.askedBy.why?.kk).toContain('жалпы мерзім');
    expect(JSON.stringify(status.body)).not.toMatch(/Ерлан|заместитель|sanepid/);
  });

  it('files on the public form and by program too, without a BIN, and a BIN that is given has to fit', async () => {
    const form = await service.post<Receipt>(
      `/public/bodies/${moh}/media-requests`,
      { text: asked.text, requester: stateBody },
      { as: 'nobody' },
    );
    expect(form.status).toBe(201);
    expect(form.body.clock).toMatchObject({ kind: 'appeal', dueOn: '2026-04-15' });
    expect(form.body.formalDefects).toEqual([]);
    const wrong = { text: asked.text, requester: { ...stateBody, iinBin: '940140000386' } };
    expect(await service.post(`/public/bodies/${moh}/media-requests`, wrong, { as: 'nobody' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'requester.iinBin', code: 'check-digit' }] },
    });
  });

  it('may be registered as a user of information, where the officer reads the law so', async () => {
    const { clock } = await register(service, { ...fromBody, kind: 'information-request' });
    expect(clock).toMatchObject({ kind: 'information-request', dueOn: '2026-04-06', askedBy: { mark: 'D' } });
  });

  it('is shown to the office with its name, who signed and in which post; its BIN to the office alone', async () => {
    const { id } = await register(service, fromBody);
    expect((await page(id)).requester).toMatchObject({ ...stateBody, iinBin: bin });
    await service.rows('update statutory_clock set assignee_id = $2 where request_id = $1', [id, saule.sub]);
    expect((await page(id, saule)).requester).toMatchObject({ post: stateBody.post, iinBin: null });
    await register(service);
    const { body } = await service.get<{ items: { id: string; requester: object }[] }>(
      '/media-requests?requesterKind=state-body',
    );
    expect(body.items.map((item) => item.id)).toContain(id);
    expect(new Set(body.items.map(({ requester }) => (requester as { kind: string }).kind))).toEqual(
      new Set(['state-body']),
    );
  });

  it('events tell it beside the kinds that readers of the first release know, and nothing of who it is', async () => {
    const { id } = await register(service, fromBody);
    const [event] = await heard.about(id, 1);
    expect(event).toMatchObject({ data: { requesterKind: 'information-user', stateBodyAsks: true, kind: 'appeal' } });
    expect(JSON.stringify(event)).not.toMatch(/Ерлан|Департамент|заместитель|940140000385/);
    const media = await register(service);
    const [other] = await heard.about(media.id, 1);
    expect(other?.data).not.toHaveProperty('stateBodyAsks');
  });

  it('taken for an editorial office by mistake, it is corrected, and the letter says how the term came about', async () => {
    const { id } = await register(service, { requester: { ...asked.requester, email: 'sanepid@example.kz' } });
    const { status, body } = await service.post<RequestDetail>(
      `/media-requests/${id}/requester-kind`,
      { requesterKind: 'state-body', kind: 'appeal', reason },
      { as: daniyar },
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'appeal', dueOn: '2026-04-15', requester: { kind: 'state-body' } });
    const [event] = (await heard.about(id, 2)).slice(-1);
    expect(event).toMatchObject({ type: 'RequesterCorrected', data: { stateBodyAsks: true, kind: 'appeal' } });
    const back = await service.post<RequestDetail>(
      `/media-requests/${id}/requester-kind`,
      { requesterKind: 'state-body', kind: 'media-request', reason },
      { as: daniyar },
    );
    expect(back).toMatchObject({ status: 422, body: { code: 'kind-not-of-requester' } });
  });

  it('sent on to the competent body, it arrives there as what it is', async () => {
    const { id } = await register(service, fromBody);
    await service.post(`/media-requests/${id}/redirect`, { whole: true, reason, toBodyId: turkistan }, { as: daniyar });
    await eventually(async () => {
      const [sent] = (await page(id)).proceedings.redirections;
      const { body } = await service.get<{ items: { id: string; number: string }[] }>('/media-requests', {
        as: baurzhan,
      });
      const there = body.items.find(({ number }) => number === sent?.receivedNumber);
      expect(await page(there?.id ?? '', baurzhan)).toMatchObject({
        kind: 'appeal',
        requester: { ...stateBody, iinBin: bin },
      });
    });
  });
});
