import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { baurzhan, daniyar, moh, saule } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { RequestDetail } from './show-request/request-detail.js';

// Friday of law.md §3.6: five working days end on 1 April, fifteen calendar days on 4 April, a Saturday, so on Monday the 6th.
const received = '2026-03-20T06:00:00Z';
const reason = 'Запрос подал гражданин от своего имени, а не редакция: это видно из подписи.';

describe('who asks decides the clock', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('who-asks');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  const citizen = { ...asked, requester: { ...asked.requester, kind: 'information-user', outlet: undefined } };
  const correct = (id: string, payload: object, as = daniyar) =>
    service.post<RequestDetail & { code: string }>(
      `/media-requests/${id}/requester-kind`,
      { reason, ...payload },
      { as },
    );
  const toCitizen = { requesterKind: 'information-user', kind: 'information-request' };
  const toMedia = { requesterKind: 'editorial-office', kind: 'media-request' };

  it('an information user has the term of the Law on Access whatever the form says, and is told the clause', async () => {
    const { clock } = await register(service, { ...citizen, kind: 'media-request' });
    expect(clock).toMatchObject({ kind: 'information-request', dueOn: '2026-04-06' });
    expect(clock.askedBy.clause.ru).toContain('О доступе к информации');
    const preview = await service.get(
      `/public/bodies/${moh}/clock-preview?kind=media-request&requesterKind=information-user`,
      { as: 'nobody' },
    );
    expect(preview.body).toMatchObject({ kind: 'information-request', dueOn: '2026-04-06' });
    const media = await register(service);
    expect(media.clock).toMatchObject({ kind: 'media-request', dueOn: '2026-04-01' });
    expect(media.clock.askedBy.who.ru).toContain('аккредитованный журналист');
  });

  it('chosen wrongly, it is corrected with a reason: the term is computed anew from the same receipt, both sides are told', async () => {
    const request = await register(service);
    await setClock(service.db, '2026-03-27T06:00:00Z');
    expect(await correct(request.id, { ...toCitizen, kind: 'media-request' })).toMatchObject({
      status: 422,
      body: { code: 'kind-not-of-requester' },
    });
    expect(await correct(request.id, toMedia)).toMatchObject({ status: 409, body: { code: 'nothing-to-correct' } });
    const { status, body } = await correct(request.id, toCitizen);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ kind: 'information-request', dueOn: '2026-04-06', registeredOn: '2026-03-20', dueState: 'on-time' },
      requester: { kind: 'information-user' },
    });
    expect(body.ledger.at(-1)).toMatchObject({
      ...{ kind: 'requester-corrected', actorName: 'Данияр Омаров' },
      params: { reason, previousDueOn: '2026-04-01', dueOn: '2026-04-06' },
    });
    expect(body.letters.map(({ kind }) => kind)).toContain('requester-corrected');
    const said = await heard.about(request.id, 2);
    expect(said.at(-1)).toMatchObject({
      type: 'RequesterCorrected',
      sequence: 2,
      data: { requesterKind: 'information-user', previousKind: 'media-request', dueOn: '2026-04-06' },
    });
    expect(JSON.stringify(said)).not.toContain('подписи');
    await setClock(service.db, '2026-04-02T06:00:00Z');
    await service.sweepAll();
    expect((await service.get(`/media-requests/${request.id}`)).body).toMatchObject({ breachedAt: null });
  });

  it('a shorter term that is over already breaches at once, and a breach on record stays', async () => {
    const late = await register(service, citizen);
    await setClock(service.db, '2026-04-02T06:00:00Z');
    await correct(late.id, toMedia);
    const page = async () => (await service.get<RequestDetail>(`/media-requests/${late.id}`)).body;
    await service.sweepAll();
    expect((await page()).breachedAt).not.toBeNull();
    expect(await page()).toMatchObject({ dueOn: '2026-04-01', dueState: 'overdue' });
    await correct(late.id, toCitizen);
    await service.sweepAll();
    const after = await page();
    expect(after).toMatchObject({ dueOn: '2026-04-06', dueState: 'overdue' });
    expect(after.ledger.filter(({ kind }) => kind === 'deadline-breached')).toHaveLength(1);
  });

  it('is corrected by the office of the body only, while the request is open', async () => {
    const { id } = await register(service);
    expect(await correct(id, toCitizen, saule)).toMatchObject({ status: 403 });
    expect(await correct(id, toCitizen, baurzhan)).toMatchObject({ status: 404 });
    expect(await correct(id, { ...toCitizen, reason: ' ' })).toMatchObject({ status: 400 });
    await service.post(`/media-requests/${id}/redirect`, { whole: true, reason, toName: 'Акимат города Шымкента' });
    expect(await correct(id, toCitizen)).toMatchObject({ status: 409, body: { code: 'already-closed' } });
  });
});
