import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { ApprovalItem, ApprovalView } from '../approvals/approval-views.js';
import type { EndedAsking } from '../approvals/ended-askings.js';
import type { QueueItem } from '../features/list-requests/queue-item.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { aigerim, baurzhan, daniyar, deputy, head, moh } from '../testing/people.js';
import { asked, onPaper, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

const received = '2026-03-20T11:00:00Z';
const afterDue = '2026-04-01T13:30:00Z';
const wanted = { reason: 'Сведения ведут несколько обладателей.', holders: ['Минздрав', 'Акимат'] };
const ending = { groundCode: 'withdrawn', reasoning: 'Редакция отозвала запрос письмом от сегодняшнего числа.' };
/** Without an address no letter is under way that would give the notice by itself. */
const byPhone = { requester: { ...asked.requester, email: undefined, phone: '+7 701 000 00 00' } };

describe('a decision of the head that is asked for', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('asked-decisions');
    heard = await service.heard();
    await service.rows(`insert into deputy (body_id, place, person_id, from_date) values ($1, 1, $2, '2026-01-05')`, [
      moh,
      deputy.sub,
    ]);
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(async () => {
    await setClock(service.db, received);
    await service.rows('delete from absence');
    await service.rows('delete from approval_chain');
  });

  type Answered = RequestDetail & { code: string };
  const act = (id: string, deed: string, payload: object = {}, as = daniyar) =>
    service.post<Answered>(`/media-requests/${id}/${deed}`, payload, { as });
  const decide = (id: string, deed: string, dto: object = { version: 1 }, as = head) =>
    service.post<ApprovalView & { code: string }>(`/approvals/${id}/${deed}`, dto, { as });
  const listed = async (as = head) =>
    (await service.get<{ items: ApprovalItem[]; ended: EndedAsking[] }>('/approvals', { as })).body;
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

  async function waiting(deed = 'ask-extension', payload: object = wanted) {
    const { id } = await register(service, byPhone);
    const { status, body } = await act(id, deed, payload);
    expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
    return { id, approval: body.proceedings.asked[0]?.id ?? '', body };
  }

  it('stands in the head’s inbox with what it would bring, and takes effect with the approval', async () => {
    const { id, approval, body } = await waiting();
    expect(body).toMatchObject({
      dueOn: '2026-04-01',
      extension: null,
      proceedings: { asked: [{ kind: 'extension', state: 'open', steps: [{ by: 'head', approvers: ['Министр'] }] }] },
    });
    expect(body.allowedActions).not.toContain('extend');
    expect((await listed()).items.find((one) => one.id === approval)).toMatchObject({
      kind: 'extension',
      mayDecideAs: 'first-head',
      askedByName: 'Данияр Омаров',
      texts: {},
      asked: { ...wanted, dueIfExtended: '2026-04-16' },
    });
    expect(await decide(approval, 'approve', { version: 1 }, aigerim)).toMatchObject({ status: 403 });
    expect(await decide(approval, 'approve')).toMatchObject({ status: 200, body: { state: 'sent' } });
    const after = await page(id);
    expect(after).toMatchObject({
      dueOn: '2026-04-16',
      extension: {
        ...wanted,
        noticeBy: '2026-03-27',
        decidedByRole: 'first-head',
        decidedByName: 'Министр',
        paper: null,
      },
      proceedings: { asked: [] },
    });
    expect(after.ledger.map(({ kind }) => kind).slice(-3)).toEqual(['extension-asked', 'approved', 'extended']);
    expect(after.ledger.at(-1)).toMatchObject({
      actorName: 'Министр',
      at: new Date(received).toISOString(),
      clause: { ru: 'Закон «О масс-медиа» (2024), ст. 36, п. 1' },
      decision: { role: 'first-head', name: 'Министр' },
    });
    expect(await heard.of(id, 4)).toEqual([
      'RequestReceived',
      'DecisionApprovalRequested',
      'DecisionApproved',
      'RequestExtended',
    ]);
    expect((await heard.about(id, 4)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(await decide(approval, 'approve')).toMatchObject({ status: 409, body: { code: 'approval-closed' } });
  });

  it('is taken by the deputy while the head is away, and by nobody of another body', async () => {
    const { id, approval } = await waiting();
    expect(await decide(approval, 'approve', { version: 1 }, deputy)).toMatchObject({
      body: { code: 'not-your-step' },
    });
    expect(await decide(approval, 'approve', { version: 1 }, { ...baurzhan, roles: ['first-head'] })).toMatchObject({
      status: 404,
    });
    await service.rows(`insert into absence values ($1, gen_random_uuid(), $2, '2026-03-16', '2026-03-30', false)`, [
      moh,
      head.sub,
    ]);
    expect((await decide(approval, 'approve', { version: 1 }, deputy)).status).toBe(200);
    expect((await page(id)).extension).toMatchObject({ decidedByRole: 'deputy' });
  });

  it('is asked once at a time, and nothing is recorded beside it', async () => {
    const { id } = await waiting();
    const busy = { status: 409, body: { code: 'decision-asked' } };
    expect(await act(id, 'ask-extension', wanted)).toMatchObject(busy);
    expect(await act(id, 'extend', wanted, head)).toMatchObject(busy);
    expect((await act(id, 'ask-extension/withdraw')).body.proceedings.asked).toEqual([]);
    expect((await act(id, 'ask-extension', wanted)).status).toBe(200);
    const twice = await waiting();
    const both = await Promise.all([decide(twice.approval, 'approve'), decide(twice.approval, 'approve')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await act(twice.id, 'ask-extension', wanted)).toMatchObject({ body: { code: 'already-extended' } });
  });

  it('goes back with a comment, and what was not taken may be asked anew', async () => {
    const { id, approval } = await waiting();
    expect((await decide(approval, 'return', { version: 1, comment: 'Назовите сроки' })).status).toBe(200);
    expect((await page(id)).proceedings.asked).toMatchObject([
      { state: 'returned', returnComment: 'Назовите сроки', returnedByName: 'Министр' },
    ]);
    expect((await page(id)).dueOn).toBe('2026-04-01');
    expect((await act(id, 'ask-extension', wanted)).body.proceedings.asked).toMatchObject([{ state: 'open' }]);
  });

  it('is not approved after the term, and ends with it and with its cause, once', async () => {
    const { id, approval } = await waiting();
    await setClock(service.db, afterDue);
    expect((await listed()).items.map((one) => one.id)).not.toContain(approval);
    expect(await decide(approval, 'approve')).toMatchObject({ status: 409, body: { code: 'term-is-over' } });
    await service.sweepAll();
    expect((await listed()).ended.filter((one) => one.id === approval)).toMatchObject([
      { kind: 'extension', because: 'term-over', requestId: id },
    ]);
    expect(await page(id)).toMatchObject({
      extension: null,
      proceedings: { asked: [{ state: 'ended', endedBecause: 'term-over' }] },
    });
    expect(await act(id, 'ask-extension', wanted)).toMatchObject({ body: { code: 'term-is-over' } });
  });

  it('ends the consideration with the approval, and ends itself when the request is answered meanwhile', async () => {
    const { id, approval } = await waiting('ask-termination', ending);
    expect((await listed()).items.find((one) => one.id === approval)).toMatchObject({
      kind: 'termination',
      asked: { reason: ending.reasoning, groundCode: 'withdrawn', groundLabel: { ru: expect.any(String) } },
    });
    expect((await decide(approval, 'approve')).status).toBe(200);
    expect(await page(id)).toMatchObject({
      state: 'terminated',
      proceedings: { procedural: { kind: 'termination', reasoning: ending.reasoning, decidedByRole: 'first-head' } },
    });
    expect(await heard.of(id, 4)).toEqual([
      'RequestReceived',
      'DecisionApprovalRequested',
      'DecisionApproved',
      'RequestTerminated',
    ]);
    const other = await waiting('ask-termination', ending);
    await act(other.id, 'answer', { language: 'ru', text: 'Закуплено лекарств на два миллиарда тенге.' });
    expect((await listed()).ended.find((one) => one.id === other.approval)).toMatchObject({ because: 'closed' });
    expect(await decide(other.approval, 'approve')).toMatchObject({ body: { code: 'approval-closed' } });
  });

  it('passes through the body’s chain first, and a decision on paper does not go around it', async () => {
    await service.put('/approval-chains', { extension: [{ by: 'authorized-person' }] }, { as: aigerim });
    const receipt = await register(service, byPhone);
    const paperDecision = onPaper(receipt);
    expect(await act(receipt.id, 'extend', { ...wanted, paperDecision })).toMatchObject({
      body: { code: 'approval-required' },
    });
    const { id, approval } = await waiting();
    expect(await decide(approval, 'approve')).toMatchObject({ body: { code: 'not-your-step' } });
    await decide(approval, 'approve', { version: 1 }, aigerim);
    expect((await page(id)).extension).toBeNull();
    await setClock(service.db, '2026-03-20T11:00:10Z');
    expect((await decide(approval, 'approve')).body).toMatchObject({ state: 'sent' });
    expect((await page(id)).extension).toMatchObject({ decidedByRole: 'first-head' });
  });

  it('may have been taken on paper: with a number and a date that can be, and the scan beside it', async () => {
    const receipt = await register(service, byPhone);
    const paper = onPaper(receipt);
    const scan = () =>
      service.upload<{ owner: string; code: string }[]>(
        `/media-requests/${receipt.id}/attachments?to=extension-decision`,
        [['шешім.txt', 'Решение о продлении']],
        { as: daniyar },
      );
    expect(await act(receipt.id, 'extend', wanted)).toMatchObject({ body: { code: 'head-approval-required' } });
    for (const wrong of [{ decidedOn: '2026-03-21' }, { decidedOn: '2026-03-19' }, { number: '\u0000' }])
      expect(await act(receipt.id, 'extend', { ...wanted, paperDecision: { ...paper, ...wrong } })).toMatchObject({
        status: 400,
        body: { code: 'invalid-input' },
      });
    expect(await scan()).toMatchObject({ status: 409, body: { code: 'no-paper-record' } });
    const { body } = await act(receipt.id, 'extend', { ...wanted, paperDecision: paper });
    expect(body).toMatchObject({ extension: { paper, decidedByRole: 'first-head' } });
    expect(body.ledger.at(-1)).toMatchObject({
      actorName: 'Данияр Омаров',
      params: { decisionNumber: paper.number, decisionDate: paper.decidedOn },
    });
    expect((await scan()).body).toMatchObject([{ owner: 'extension-decision' }]);
    const ended = await act(receipt.id, 'terminate', { ...ending, paperDecision: paper });
    expect(ended.body).toMatchObject({ state: 'terminated', proceedings: { procedural: { paper } } });
  });
});

describe('a notice of extension that was not given in its term', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('missed-notice');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  const extended = async (changes: object = byPhone) => {
    const { id } = await register(service, changes);
    await service.post(`/media-requests/${id}/extend`, wanted, { as: head });
    // A step of the day: nothing but the notice makes it stuck.
    await setClock(service.db, '2026-03-27T04:00:00Z');
    await service.post(`/media-requests/${id}/assign`, { assigneeId: daniyar.sub });
    return id;
  };
  const notices = (id: string) =>
    service.rows<{ recipient: string; kind: string; state: string }>(
      'select recipient_id as recipient, kind, state from officer_notice where request_id = $1 order by recipient',
      [id],
    );
  const stuck = async (id: string) =>
    (await service.get<{ items: QueueItem[] }>('/media-requests?view=stuck')).body.items.find((one) => one.id === id);
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

  it('is told once to the officer and the authorized person, and stands among the stuck until it is given', async () => {
    const id = await extended();
    await setClock(service.db, '2026-03-27T13:29:59Z');
    await service.sweepAll();
    expect([(await page(id)).noticeMissedOn, await stuck(id)]).toEqual([null, undefined]);
    await setClock(service.db, '2026-03-27T13:30:00Z');
    await service.sweepAll();
    await service.sweepAll();
    expect((await notices(id)).map(({ recipient, kind }) => [recipient, kind])).toEqual([
      [aigerim.sub, 'extension-notice-missed'],
      [daniyar.sub, 'extension-notice-missed'],
    ]);
    expect(await page(id)).toMatchObject({ noticeMissedOn: '2026-03-27' });
    expect((await page(id)).ledger.at(-1)?.kind).toBe('extension-notice-missed');
    expect(await stuck(id)).toMatchObject({ noticeMissedOn: '2026-03-27' });
    const events = await heard.about(id, 4);
    expect(events.map(({ type }) => type)).toEqual([
      'RequestReceived',
      'RequestExtended',
      'RequestAssigned',
      'ExtensionNoticeMissed',
    ]);
    expect(events[3]?.data).toMatchObject({ dueOn: '2026-03-27', assigneeId: daniyar.sub });

    await service.post(`/media-requests/${id}/extension-notice`, { channel: 'phone' }, { as: daniyar });
    expect(await page(id)).toMatchObject({ noticeMissedOn: null, extension: { noticeChannel: 'phone' } });
    expect(await stuck(id)).toBeUndefined();
  });

  it('is not told when it was given in time', async () => {
    const id = await extended();
    await service.post(`/media-requests/${id}/extension-notice`, { channel: 'phone' }, { as: daniyar });
    await setClock(service.db, '2026-03-30T04:00:00Z');
    await service.sweepAll();
    expect(await notices(id)).toEqual([]);
  });

  it('ends what waits in the post when it is given, so that nobody is told of what is done', async () => {
    const id = await extended();
    await setClock(service.db, '2026-03-27T13:30:00Z');
    await service.sweepAll();
    // Nobody answers for the address: the letters wait for their next attempt.
    await eventually(async () => expect((await notices(id)).map(({ state }) => state)).toEqual(['waiting', 'waiting']));
    await service.post(`/media-requests/${id}/extension-notice`, { channel: 'phone' }, { as: daniyar });
    expect((await notices(id)).map(({ state }) => state)).not.toContain('waiting');
  });
});
