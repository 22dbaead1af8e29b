import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { ApprovalItem, ApprovalView } from '../approvals/approval-views.js';
import type { PublicStatus } from '../features/show-public-status/public-status.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import type { Statistics } from '../statistics/statistics.js';
import { aigerim, baurzhan, daniyar, head, legalUnit, moh, saule } from '../testing/people.js';
import { refusesAlone, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { DraftView } from './drafts.js';

const text = 'Лекарств достаточно, перебоев с ними нет и не ожидается.';
const ordinary = {
  groundCode: 'not-identifiable',
  what: { ru: 'Сведения о «других поставках»' },
  reasoning: { ru: 'Из запроса не видно, о каких именно поставках и за какое время идёт речь.' },
};
const ofHead = {
  groundCode: 'restricted-by-law',
  what: { ru: 'Имена поставщиков' },
  reasoning: { ru: 'Имена поставщиков составляют коммерческую тайну, распространять её запрещает закон.' },
};

describe('an answer that refuses in part', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('withheld');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(async () => {
    await setClock(service.db, '2026-03-20T11:00:00Z');
    await service.rows('delete from approval_chain');
    await refusesAlone(service);
  });

  type Refused = { code: string; errors?: { code: string; field: string }[] };
  const path = (id: string) => `/media-requests/${id}/answer-draft`;
  const save = (id: string, version: number, withheld: object[], more: object = {}, as = daniyar) =>
    service.put<DraftView & Refused>(
      path(id),
      { form: 'e-mail', texts: { ru: text }, marks: [], withheld, ...more },
      { as, version },
    );
  const send = (id: string, version: number, as = daniyar) =>
    service.post<RequestDetail & Refused>(`${path(id)}/send`, {}, { as, version });
  const ask = (id: string, version: number) =>
    service.post<DraftView & Refused>(`${path(id)}/ask-approval`, {}, { as: daniyar, version });
  const demand = (chains: object) => service.put('/approval-chains', chains, { as: aigerim });
  const codes = ({ errors = [] }: Refused) => errors.map(({ code }) => code);

  it('goes to the head where a ground is the head’s, in a body that lets officers refuse alone', async () => {
    const { id } = await register(service);
    expect((await save(id, 0, [ordinary, ofHead])).body.chain).toMatchObject([{ by: 'head' }]);
    expect(codes((await send(id, 1)).body)).toEqual(['second-eyes']);
    const asked = await ask(id, 1);
    const approval = asked.body.approval?.id ?? '';
    const { body: waiting } = await service.get<{ items: ApprovalItem[] }>('/approvals', { as: head });
    expect(waiting.items.find((one) => one.id === approval)?.withheld).toMatchObject([
      { groundCode: 'not-identifiable', clause: { ru: 'Закон «О масс-медиа» (2024), ст. 36, п. 2' } },
      { ...ofHead, groundLabel: { en: expect.stringContaining('prohibited') } },
    ]);
    const approved = await service.post<ApprovalView>(`/approvals/${approval}/approve`, { version: 1 }, { as: head });
    expect(approved.body.steps).toMatchObject([{ decidedAs: 'first-head' }]);
    await setClock(service.db, '2026-03-20T11:00:30Z');
    const sent = await send(id, 1);
    expect(sent.body).toMatchObject({ state: 'answered', answer: { text, withheld: [ordinary, ofHead] } });
    const [row] = await service.rows<{ as: string }>('select approved_as as as from answer where request_id = $1', [
      id,
    ]);
    expect(row?.as).toBe('first-head');
  });

  it('wants what the chain of answers and the chain of refusals want, each step once', async () => {
    await demand({ answer: [{ by: 'authorized-person' }, { by: 'head' }], refusal: [{ by: 'head' }] });
    const { id } = await register(service);
    const chainOf = async (version: number, withheld: object[]) =>
      (await save(id, version, withheld)).body.chain.map(({ by }) => by);
    expect(await chainOf(0, [])).toEqual(['authorized-person', 'head']);
    expect(await chainOf(1, [ordinary])).toEqual(['authorized-person', 'head']);
    await demand({ answer: [], refusal: [{ by: 'authorized-person' }] });
    expect(await chainOf(2, [])).toEqual([]);
    expect(await chainOf(3, [ordinary])).toEqual(['authorized-person']);
  });

  it('cannot go by the direct way, which knows no parts', async () => {
    const { id } = await register(service);
    const answer = { language: 'ru', text, withheld: [ofHead] };
    const { status, body } = await service.post<RequestDetail>(`/media-requests/${id}/answer`, answer);
    expect(status === 400 || body.answer?.withheld.length === 0).toBe(true);
    const rows = await service.rows('select from withheld_part where request_id = $1', [id]);
    expect(rows).toHaveLength(0);
  });

  it('loses its approval with a word of what is withheld, and keeps it when nothing changed', async () => {
    const { id } = await register(service);
    await save(id, 0, [ofHead]);
    const { body } = await ask(id, 1);
    await service.post(`/approvals/${body.approval?.id}/approve`, { version: 1 }, { as: head });
    await setClock(service.db, '2026-03-20T11:00:30Z');
    expect((await save(id, 1, [{ ...ofHead }])).body.approval).toMatchObject({ state: 'open' });
    const other = { ru: 'Имена поставщиков составляют тайну, распространять её запрещает вступивший в силу закон.' };
    expect((await save(id, 2, [{ ...ofHead, reasoning: other }])).body.approval).toMatchObject({ state: 'void' });
    expect(codes((await send(id, 3)).body)).toEqual(['second-eyes']);
  });

  it('says in every language of the answer what is withheld and why, on a ground the law knows', async () => {
    const { id } = await register(service);
    expect(await save(id, 0, [{ ...ordinary, groundCode: 'because' }])).toMatchObject({
      status: 422,
      body: { code: 'unknown-ground', errors: [{ field: 'withheld.0.groundCode' }] },
    });
    await save(id, 0, [{ ...ordinary, reasoning: { ru: 'Нельзя.' } }]);
    expect(codes((await send(id, 1)).body)).toEqual(['withheld']);
    const kk = 'Дәрі жеткілікті, үзіліс жоқ және болмайды деп күтілуде.';
    await save(id, 1, [ordinary], { texts: { ru: text, kk } });
    expect(codes((await send(id, 2)).body)).toEqual(['withheld']);
    const both = {
      ...ordinary,
      what: { ...ordinary.what, kk: '«Басқа жеткізілімдер» туралы мәлімет' },
      reasoning: { ...ordinary.reasoning, kk: 'Сұрау салудан нақты қандай жеткізілімдер туралы екені көрінбейді.' },
    };
    await save(id, 2, [both], { texts: { ru: text, kk } });
    expect((await send(id, 3)).status).toBe(200);
  });

  it('is known to the requester, who may complain of it, to statistics and to whoever reads events, which name grounds only', async () => {
    const { id, number, trackingCode } = await register(service);
    await save(id, 0, [ordinary, { ...ordinary, what: { ru: 'Ещё одно' } }]);
    expect((await send(id, 1)).status).toBe(200);
    const { body: status } = await service.get<PublicStatus>(
      `/public/status/${encodeURIComponent(number)}?code=${trackingCode}`,
      { as: 'nobody' },
    );
    expect(status.answer?.withheld).toMatchObject([
      { ...ordinary, clause: { en: 'Law on Mass Media (2024), art. 36(2)' } },
      { what: { ru: 'Ещё одно' } },
    ]);
    expect(status.answer?.appealText).not.toBe('');
    expect(status.complaintRight).toMatchObject({ against: 'answer', isLonger: false });
    const before = await service.get<Statistics>('/statistics?from=2026-03-01&to=2026-03-31');
    const count = before.body.grounds.find(({ code }) => code === 'not-identifiable')?.count;
    const [counted] = await service.rows<{ count: number }>(
      `select count(distinct request_id)::int as count from withheld_part where body_id = $1 and ground_code = 'not-identifiable'`,
      [moh],
    );
    expect(count).toBe(counted?.count);
    const { body: list } = await service.get<{ items: { id: string }[] }>(
      '/statistics/requests?from=2026-03-01&to=2026-03-31&measure=refused&ground=not-identifiable',
    );
    expect(list.items).toHaveLength(count ?? -1);
    expect(list.items.map((one) => one.id)).toContain(id);
    const [, said] = await heard.about(id, 2);
    expect(said).toMatchObject({ type: 'RequestAnswered', data: { withheldOn: ['not-identifiable'] } });
    expect(JSON.stringify(said)).not.toContain('поставках');
  });

  it('is refused in part by whoever may refuse: an officer of a unit neither adds a part nor sends one', async () => {
    const { id } = await register(service);
    await service.post(`/media-requests/${id}/assign`, { unitId: legalUnit });
    expect(await save(id, 0, [ordinary], {}, saule)).toMatchObject({ status: 403 });
    expect((await save(id, 0, [], {}, saule)).status).toBe(200);
    await save(id, 1, [ordinary]);
    expect((await save(id, 2, [ordinary], { texts: { ru: `${text} Склады полны.` } }, saule)).status).toBe(200);
    expect(await send(id, 3, saule)).toMatchObject({ status: 403 });
    expect((await send(id, 3)).status).toBe(200);
    expect((await service.get(path(id), { as: baurzhan })).status).toBe(404);
  });

  it('does not go with a refusal of the whole', async () => {
    const { id } = await register(service);
    const refusal = { form: 'e-mail', texts: { ru: text }, marks: [], groundCode: 'not-identifiable' };
    const call = { as: daniyar, version: 0 };
    const draft = `/media-requests/${id}/refusal-draft`;
    expect((await service.put(draft, { ...refusal, withheld: [ordinary] }, call)).status).toBe(400);
    expect((await service.put(draft, refusal, call)).status).toBe(200);
  });
});
