import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { WaitingApprovals } from '../../approvals/list-approvals.handler.js';
import type { DraftView } from '../../drafts/drafts.js';
import { newAnswerDraft, writeAnew } from '../../testing/new-answers.js';
import { daniyar, head } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const text = 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.';
const renewed = 'Дополняем ответ: во всех областях поставка лекарств теперь идёт без перебоев.';

describe('what waits for an approval ends with what it was asked for', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('ended-approvals');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, '2026-03-20T06:00:00Z'));

  const listOf = async (as = head) => (await service.get<WaitingApprovals>('/approvals', { as })).body;
  const decide = (id: string, deed: 'approve' | 'return') =>
    service.post<{ code: string }>(
      `/approvals/${id}/${deed}`,
      { version: 1, ...(deed === 'return' && { comment: 'Уточните.' }) },
      { as: head },
    );
  const ask = async (path: string) =>
    (await service.post<DraftView>(`${path}/ask-approval`, { by: 'head' }, { as: daniyar, version: 1 })).body.approval
      ?.id ?? '';

  /** An answered request that is complained of, whose new answer waits for the head. */
  async function askedAnew() {
    const { id } = await register(service);
    await service.post(`/media-requests/${id}/answer`, { language: 'ru', text });
    const filed = { channel: 'paper', text: 'Ответ неполон.' };
    const { body } = await service.post<{ id: string }>(`/media-requests/${id}/complaints`, filed);
    const path = newAnswerDraft(id, body.id);
    await writeAnew(service, path, 0, renewed);
    return { id, complaint: body.id, path, approval: await ask(path) };
  }

  it('with the term to satisfy the complaint: it leaves the head’s list at that moment, the list says why, the draft stays', async () => {
    const { id, path, approval } = await askedAnew();
    expect((await listOf()).items.map((one) => one.id)).toContain(approval);
    await setClock(service.db, '2026-03-30T13:30:00Z');
    expect((await listOf()).items.map((one) => one.id)).not.toContain(approval);
    expect(await decide(approval, 'approve')).toMatchObject({
      status: 409,
      body: { code: 'complaint-step-not-possible' },
    });
    await service.sweepAll();
    const { items, ended } = await listOf();
    expect(items.map((one) => one.id)).not.toContain(approval);
    expect(ended.find((one) => one.id === approval)).toMatchObject({
      requestId: id,
      kind: 'new-answer',
      because: 'term-over',
      complaintNumber: expect.stringContaining('/'),
    });
    expect((await listOf(daniyar)).ended).toEqual([]);
    expect(await decide(approval, 'return')).toMatchObject({ status: 409 });
    const { body: kept } = await service.get<DraftView>(path);
    expect(kept).toMatchObject({ texts: { ru: renewed }, approval: { state: 'ended', endedBecause: 'term-over' } });
    const { body: page } = await service.get<RequestDetail>(`/media-requests/${id}`);
    expect(page.proceedings.complaints).toMatchObject([{ inWork: 'kept', actions: ['forward', 'withdraw'] }]);
  });

  it('with the complaint’s way to the higher body, and is asked anew when that body goes against the decision', async () => {
    const { id, complaint, path, approval } = await askedAnew();
    const step = (action: string, dto: object) =>
      service.post<RequestDetail>(`/media-requests/${id}/complaints/${complaint}/${action}`, dto);
    const { body: forwarded } = await step('forward', { to: 'Правительство' });
    expect(forwarded.proceedings.complaints).toMatchObject([{ inWork: 'kept' }]);
    expect((await listOf()).ended.find((one) => one.id === approval)).toMatchObject({ because: 'forwarded' });
    const said = (await heard.about(id, 6)).find(({ type }) => type === 'AnswerApprovalRevoked');
    expect(said?.data).toMatchObject({ complaintId: complaint, reason: 'ended' });
    const decided = { outcome: 'upheld', paper: '12', resolution: 'Дать ответ.', decidedOn: '2026-03-20' };
    expect((await step('resolve', decided)).body.proceedings.complaints).toMatchObject([{ inWork: 'written' }]);
    const again = await ask(path);
    expect((await listOf()).items.map((one) => one.id)).toContain(again);
    expect((await decide(again, 'approve')).status).toBe(200);
  });

  it('with the request itself, when that is decided otherwise', async () => {
    const { id } = await register(service);
    const path = `/media-requests/${id}/answer-draft`;
    const draft = { form: 'e-mail', texts: { ru: renewed }, marks: [] };
    await service.put(path, draft, { as: daniyar, version: 0 });
    const approval = await ask(path);
    await service.post(`/media-requests/${id}/redirect`, { whole: true, reason: text, toName: 'Акимат' });
    const { items, ended } = await listOf();
    expect(items.map((one) => one.id)).not.toContain(approval);
    expect(ended.find((one) => one.id === approval)).toMatchObject({ because: 'closed', complaintNumber: null });
    expect(await decide(approval, 'approve')).toMatchObject({ status: 409, body: { code: 'approval-closed' } });
  });
});
