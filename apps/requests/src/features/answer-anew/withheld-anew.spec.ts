import { eventually, openMailBox, setClock } from '@baspasoz/testing';
import type { Heard, MailBox } from '@baspasoz/testing';
import type { ApprovalItem, ApprovalView } from '../../approvals/approval-views.js';
import type { DraftView } from '../../drafts/drafts.js';
import type { Statistics } from '../../statistics/statistics.js';
import { newAnswerDraft, writeAnew } from '../../testing/new-answers.js';
import { aigerim, daniyar, head, moh } from '../../testing/people.js';
import { asked, refusesAlone, register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const first = { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.' };
const renewed = 'Дополняем ответ: во всех областях поставка лекарств теперь идёт без перебоев.';
const resolution = 'Ответ дополнен сведениями об областях.';
const ofHead = {
  groundCode: 'restricted-by-law',
  what: { ru: 'Имена поставщиков' },
  reasoning: { ru: 'Имена поставщиков составляют коммерческую тайну, распространять её запрещает закон.' },
};
const ordinary = {
  groundCode: 'not-identifiable',
  what: { ru: 'Сведения о «других поставках»' },
  reasoning: { ru: 'Из запроса не видно, о каких именно поставках и за какое время идёт речь.' },
};

describe('a new answer that refuses in part', () => {
  let service: SpecService;
  let heard: Heard;
  let box: MailBox;
  beforeAll(async () => {
    box = await openMailBox();
    service = await startSpecService('withheld-anew', { SMTP_URL: box.url });
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
    await box.close();
  });
  beforeEach(async () => {
    await setClock(service.db, '2026-03-20T06:00:00Z');
    await service.rows('delete from approval_chain');
    await refusesAlone(service);
  });

  type Refused = { code: string; errors?: { code: string }[] };
  const send = (path: string, version: number, as = daniyar) =>
    service.post<RequestDetail & Refused>(`${path}/send`, {}, { as, version });
  const save = (path: string, version: number, withheld: object[], more: object = {}) =>
    writeAnew(service, path, version, renewed, { resolution, withheld, ...more });

  async function complained(email = 'anew@meridian.example') {
    const { id, number, trackingCode } = await register(service, { requester: { ...asked.requester, email } });
    await service.post(`/media-requests/${id}/answer`, first);
    const filed = { channel: 'paper', text: 'Ответ неполон.' };
    const { body } = await service.post<{ id: string }>(`/media-requests/${id}/complaints`, filed);
    const statusOf = async () =>
      (
        await service.get<PublicStatus>(`/public/status/${encodeURIComponent(number)}?code=${trackingCode}`, {
          as: 'nobody',
        })
      ).body;
    return { id, number, statusOf, path: newAnswerDraft(id, body.id) };
  }

  it('goes to those who approve answers and those who approve refusals, the head where a ground is the head’s, and not a word earlier', async () => {
    const { id, path } = await complained();
    await service.put('/approval-chains', { answer: [{ by: 'authorized-person' }] }, { as: aigerim });
    const { body: saved } = await save(path, 0, [ordinary, ofHead]);
    expect(saved.chain.map(({ by }) => by)).toEqual(['authorized-person', 'head']);
    expect(saved.checks.find(({ code }) => code === 'in-full')).toMatchObject({ passed: false, severity: 'warn' });
    expect((await send(path, 1)).body.errors?.map(({ code }) => code)).toEqual(['second-eyes']);
    const asking = await service.post<DraftView>(`${path}/ask-approval`, {}, { as: daniyar, version: 1 });
    const approval = asking.body.approval?.id ?? '';
    const approve = (as: typeof head) =>
      service.post<ApprovalView>(`/approvals/${approval}/approve`, { version: 1 }, { as });
    await approve(aigerim);
    await setClock(service.db, '2026-03-20T06:10:00Z');
    const { body: waiting } = await service.get<{ items: ApprovalItem[] }>('/approvals', { as: head });
    expect(waiting.items.find((one) => one.id === approval)?.withheld).toMatchObject([
      { groundCode: 'not-identifiable' },
      { ...ofHead, groundLabel: { en: expect.stringContaining('prohibited') } },
    ]);
    expect((await send(path, 1)).status).toBe(422);
    await approve(head);
    await setClock(service.db, '2026-03-20T06:20:00Z');
    expect((await send(path, 1)).body.proceedings.complaints).toMatchObject([
      { outcome: 'satisfied', answer: renewed, answerWithheld: [ordinary, ofHead] },
    ]);
    const [row] = await service.rows<{ as: string }>(
      'select answer_approved_as as as from complaint where request_id = $1',
      [id],
    );
    expect(row?.as).toBe('first-head');
  });

  it('is told whole: status page, letter, statistics by ground, and the event, which names grounds only; the first answer stays as it was', async () => {
    const email = 'anew-whole@meridian.example';
    const { id, number, statusOf, path } = await complained(email);
    await save(path, 0, [ordinary]);
    const { body: sent } = await send(path, 1);
    expect(sent.answer).toMatchObject({ text: first.text, withheld: [] });
    const status = await statusOf();
    expect(status.answer?.withheld).toEqual([]);
    expect(status.complaints).toMatchObject([
      { answerWithheld: [{ ...ordinary, clause: { en: 'Law on Mass Media (2024), art. 36(2)' } }] },
    ]);
    const letter = await eventually(() => {
      const mail = box.mails.find(({ to, text }) => to === email && text.includes(renewed));
      if (!mail) throw new Error('the new answer has not arrived');
      return mail.text;
    });
    for (const words of [ordinary.what.ru, ordinary.reasoning.ru, 'ст. 36, п. 2']) expect(letter).toContain(words);
    const period = 'from=2026-03-01&to=2026-03-31';
    const { body: statistics } = await service.get<Statistics>(`/statistics?${period}`);
    expect(statistics.grounds.find(({ code }) => code === 'not-identifiable')?.count).toBeGreaterThan(0);
    const { body: list } = await service.get<{ items: { number: string }[] }>(
      `/statistics/requests?${period}&measure=refused&ground=not-identifiable`,
    );
    expect(list.items.map((one) => one.number)).toContain(number);
    const said = (await heard.about(id, 4)).find(({ type }) => type === 'ComplaintResolved');
    expect(said?.data).toMatchObject({ withheldOn: ['not-identifiable'] });
    expect(JSON.stringify(said)).not.toContain('поставках');
    await service.rows(
      'insert into register_choice (request_id, body_id, consent, exclusivity_days, chosen_at) values ($1, $2, true, 0, app_now())',
      [id, moh],
    );
    const { body: prepared } = await service.get<{ original: { answer: string } }>(
      `/media-requests/${id}/register-entry`,
    );
    for (const words of [renewed, ordinary.what.ru]) expect(prepared.original.answer).toContain(words);
  });

  it('keeps the parts of each answer to itself, also where two new answers withhold', async () => {
    const { id, statusOf, path } = await complained();
    await save(path, 0, [ordinary]);
    await send(path, 1);
    const again = { channel: 'paper', text: 'И этот ответ неполон.' };
    const { body: second } = await service.post<{ id: string }>(`/media-requests/${id}/complaints`, again);
    const next = newAnswerDraft(id, second.id);
    const other = { ...ordinary, what: { ru: 'Сведения о складах' } };
    await save(next, 0, [other, ordinary]);
    expect((await send(next, 2)).status).toBe(200);
    expect((await statusOf()).complaints.map(({ answerWithheld }) => answerWithheld.map(({ what }) => what))).toEqual([
      [ordinary.what],
      [other.what, ordinary.what],
    ]);
  });

  it('is given orally on a topic of the law’s list only, as a first one, and then no letter goes out', async () => {
    const { id, path } = await complained();
    await save(path, 0, [], { form: 'oral' });
    expect((await send(path, 1)).body.errors?.map(({ code }) => code)).toEqual(['oral-form']);
    await save(path, 1, [], { form: 'oral', oralTopic: 'reception-order' });
    const { body } = await send(path, 2);
    expect(body.proceedings.complaints).toMatchObject([{ outcome: 'satisfied', answerForm: 'oral' }]);
    expect(body.letters.map(({ kind }) => kind)).not.toContain('complaint-resolved');
    const [row] = await service.rows<{ form: string }>(
      'select answer_form as form from complaint where request_id = $1',
      [id],
    );
    expect(row?.form).toBe('oral');
  });
});
