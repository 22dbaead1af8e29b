import { randomUUID } from 'node:crypto';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { eventually, listen, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { FileBell } from '../../attachments/file-bell.js';
import type { EnquiriesOfRequest } from '../../features/list-enquiries/list-enquiries-of-request.handler.js';
import { aigerim, baurzhan, daniyar, moh, saule, turkistan } from '../../testing/people.js';
import { asked, register } from '../../testing/requests.js';
import { openSpecFiles } from '../../testing/spec-files.js';
import type { SpecFiles } from '../../testing/spec-files.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { EnquiryView } from '../enquiry-view.js';
import { CarryQuestion } from './carry-question.js';

// Friday 20 March 2026, due on Wednesday 1 April 18:30 (13:30 UTC): Nauryz lies between.
const friday = '2026-03-20T06:00:00Z';
const question = 'Сколько упаковок льготных лекарств закуплено в области в этом году?';
const reason = 'Нужно для ответа редакции.';
const position = 'В области закуплено 41 200 упаковок.';

type Reply = EnquiryView & { code: string; ids: string[] };

describe('a question from one body to another', () => {
  let files: SpecFiles;
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    files = await openSpecFiles();
    service = await startSpecService('between-bodies', { FILES_URL: files.url, FILE_SCANNER_URL: files.scanner.url });
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    heard = await listen('UnitEnquirySent', [moh, turkistan]);
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
    await files.close();
  });
  beforeEach(() => setClock(service.db, friday));

  const ask = (requestId: string, changes: object = {}, as = daniyar) =>
    service.post<Reply>(
      `/media-requests/${requestId}/body-enquiries`,
      { bodyIds: [turkistan], question, reason, ...changes },
      { as },
    );
  const askOne = async (requestId: string, changes: object = {}): Promise<string> => {
    const { status, body } = await ask(requestId, changes);
    expect({ status, code: body.code }).toEqual({ status: 201, code: undefined });
    return body.ids[0] ?? '';
  };
  const act = (id: string, action: string, payload: object = {}, as = baurzhan) =>
    service.post<Reply>(`/enquiries/${id}/${action}`, payload, { as });
  const show = async (id: string, as = daniyar) => (await service.get<Reply>(`/enquiries/${id}`, { as })).body;
  /** The other half, once the question has come there. */
  const there = (id: string) =>
    eventually(async () => {
      const [row] = await service.rows<{ id: string }>(
        'select counterpart_id as id from unit_enquiry where id = $1 and counterpart_id is not null',
        [id],
      );
      if (!row) throw new Error('not there yet');
      return row.id;
    });
  const until = (id: string, state: string, as = daniyar) =>
    eventually(async () => {
      const view = await show(id, as);
      if (view.state !== state) throw new Error(`it is ${view.state}`);
      return view;
    });
  const untilLine = (id: string, kind: string, as = daniyar) =>
    eventually(async () => {
      const view = await show(id, as);
      if (!view.lines.some((line) => line.kind === kind)) throw new Error(`no ${kind} yet`);
      return view;
    });
  /** Puts the same on Kafka a second time, and waits until it has been taken. */
  const again = async (type: string, subject: string) => {
    const event = heard.events.find((one) => one.type === type && one.subject === subject);
    const id = randomUUID();
    const sender = event?.data && 'side' in event.data && event.data.side === 'asked' ? turkistan : moh;
    const envelope = { id, subject, bodyId: sender, sequence: 99, correlationId: 'again', legalProfile: 'KZ-2024' };
    await service.publish({ ...envelope, type, data: event?.data } as never);
    await eventually(async () => {
      const taken = await service.rows('select from inbox where event_id = $1', [id]);
      if (taken.length === 0) throw new Error('not taken yet');
    });
  };

  it('comes with its reason and term and nothing of the request; the answer comes back; both see the whole of it', async () => {
    const { id, number } = await register(service);
    const { body } = await service.get<EnquiriesOfRequest>(`/media-requests/${id}/enquiries`, { as: daniyar });
    expect(body.proposedBodyDueAt).toBe('2026-03-26T13:30:00.000Z');
    const mine = await askOne(id);
    expect(await show(mine)).toMatchObject({
      state: 'asked',
      unitId: null,
      otherBody: { id: turkistan, name: { ru: 'Акимат Туркестанской области' } },
    });
    const theirs = await there(mine);
    const seen = await show(theirs, baurzhan);
    expect(seen).toMatchObject({
      ...{
        origin: 'body',
        state: 'asked',
        question,
        reason,
        request: null,
        askedByName: null,
        dueAt: body.proposedBodyDueAt,
      },
      otherBody: { id: moh, name: { ru: 'Министерство здравоохранения' } },
      lines: [{ kind: 'asked', byOtherBody: true }],
    });
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${number}|${id}|${asked.requester.name}|${asked.subject}`));
    expect([...seen.allowedActions].sort()).toEqual(['ask-clarification', 'decline', 'reply']);
    expect((await show(mine)).allowedActions).toEqual(['remind', 'escalate', 'withdraw']);
    await setClock(service.db, '2026-03-26T08:00:00Z');
    expect(await act(theirs, 'reply', { text: position })).toMatchObject({ status: 200, body: { state: 'replied' } });
    const answered = await until(mine, 'replied');
    expect(answered).toMatchObject({ late: false, settledAt: '2026-03-26T08:00:00.000Z' });
    expect(answered.lines.map(({ kind, text, byOtherBody }) => [kind, text, byOtherBody])).toEqual([
      ['asked', null, false],
      ['reply', position, true],
    ]);
    expect((await show(theirs, baurzhan)).lines.map(({ kind, byOtherBody }) => [kind, byOtherBody])).toEqual([
      ['asked', true],
      ['reply', false],
    ]);
    const third = { sub: randomUUID(), roles: ['authorized-person'], body: randomUUID() };
    for (const [half, as] of [
      [mine, baurzhan],
      [theirs, daniyar],
      [mine, third],
      [theirs, third],
    ] as const)
      expect(await service.get(`/enquiries/${half}`, { as })).toMatchObject({ status: 404 });
    expect(await heard.of(theirs, 2)).toEqual(['JointPositionRequested', 'JointPositionProvided']);
    expect(await heard.of(mine, 2)).toEqual(['JointPositionRequested', 'JointPositionProvided']);
    const said = heard.events.filter(({ subject }) => subject === mine || subject === theirs);
    expect(JSON.stringify(said)).not.toMatch(/упаков|редакц/);
    expect(said.filter(({ source }) => source.endsWith(turkistan)).every(({ data }) => !('requestId' in data))).toBe(
      true,
    );
  });

  it('carried several times at the same moment is asked once', async () => {
    const mine = await askOne((await register(service)).id);
    const carry = () =>
      service.app
        .get(Tenants, { strict: false })
        .run(bodyId(moh), (tx) =>
          service.app.get(CarryQuestion).run(tx, { enquiryId: mine, side: 'asking', otherBodyId: turkistan }),
        );
    await Promise.all([carry(), carry(), carry()]);
    expect(await service.rows('select from unit_enquiry where counterpart_id = $1', [mine])).toHaveLength(1);
  });

  it('delivered twice is asked once, and its answer is taken once', async () => {
    const { id } = await register(service);
    const mine = await askOne(id);
    const theirs = await there(mine);
    await heard.of(mine, 1);
    // As after a crash between the two bodies' transactions: the second stands, the first does not.
    await service.rows('update unit_enquiry set counterpart_id = null where id = $1', [mine]);
    await again('JointPositionRequested', mine);
    expect(await there(mine)).toBe(theirs);
    expect(await service.rows('select from unit_enquiry where counterpart_id = $1', [mine])).toHaveLength(1);
    await act(mine, 'remind', {}, daniyar);
    await untilLine(theirs, 'remind', baurzhan);
    await heard.of(mine, 2);
    await again('JointPositionPursued', mine);
    const reminders = await service.rows(
      `select from unit_enquiry_notice where enquiry_id = $1 and kind = 'reminder'`,
      [theirs],
    );
    expect(reminders).toHaveLength(1);
    await act(theirs, 'reply', { text: position });
    await until(mine, 'replied');
    await heard.of(theirs, 3);
    await again('JointPositionProvided', theirs);
    expect((await show(mine)).lines.map(({ kind }) => kind)).toEqual(['asked', 'remind', 'reply']);
    const [row] = await service.rows<{ sequence: number }>('select sequence from unit_enquiry where id = $1', [mine]);
    expect(row?.sequence).toBe(3);
  });

  it('late on one side is late on both, each told by its own clock; a reminder, an escalation and a withdrawal go across', async () => {
    const { id } = await register(service);
    const mine = await askOne(id, { dueAt: '2026-03-26T10:00:00+05:00' });
    const theirs = await there(mine);
    expect(await act(mine, 'remind', {}, daniyar)).toMatchObject({ status: 200 });
    await untilLine(theirs, 'remind', baurzhan);
    await setClock(service.db, '2026-03-26T06:00:00Z');
    await service.sweepAll();
    for (const [enquiry, as] of [
      [mine, daniyar],
      [theirs, baurzhan],
    ] as const)
      expect(await show(enquiry, as)).toMatchObject({ state: 'asked', overdueAt: '2026-03-26T06:00:00.000Z' });
    expect(await act(mine, 'escalate', {}, daniyar)).toMatchObject({ status: 200 });
    expect((await untilLine(theirs, 'escalate', baurzhan)).escalatedAt).not.toBeNull();
    const letters = (enquiry: string) =>
      service.rows(
        'select kind, recipient_id as who from unit_enquiry_notice where enquiry_id = $1 order by created_at, who',
        [enquiry],
      );
    expect((await letters(theirs)).map((letter) => letter)).toEqual(
      ['asked', 'reminder', 'overdue', 'escalated'].map((kind) => ({ kind, who: baurzhan.sub })),
    );
    expect(await letters(mine)).toEqual(
      ['overdue', 'escalated'].flatMap((kind) => [aigerim, daniyar].map(({ sub }) => ({ kind, who: sub }))),
    );
    expect(await act(mine, 'withdraw', { text: 'Нашли сами' }, daniyar)).toMatchObject({
      body: { state: 'withdrawn' },
    });
    const ended = await until(theirs, 'withdrawn', baurzhan);
    expect(ended.lines.find(({ kind }) => kind === 'withdraw')).toMatchObject({
      text: 'Нашли сами',
      byOtherBody: true,
    });
    expect(await act(theirs, 'reply', { text: position })).toMatchObject({
      status: 409,
      body: { code: 'enquiry-not-open' },
    });
    const types = [...(await heard.of(mine, 5))];
    expect(types).toEqual([
      'JointPositionRequested',
      'JointPositionPursued',
      'JointPositionOverdue',
      'JointPositionPursued',
      'JointPositionPursued',
    ]);
  });

  it('a question back stops both clocks, and the explanation lets both run on to one due moment', async () => {
    const { id } = await register(service);
    const mine = await askOne(id, { dueAt: '2026-03-20T08:00:00Z' });
    const theirs = await there(mine);
    await setClock(service.db, '2026-03-20T07:00:00Z');
    expect(await act(theirs, 'ask-clarification', { text: 'За какой период?' })).toMatchObject({
      body: { state: 'clarifying' },
    });
    expect((await until(mine, 'clarifying')).lines.at(-1)).toMatchObject({ text: 'За какой период?' });
    await setClock(service.db, '2026-03-27T07:00:00Z');
    await service.sweepAll();
    expect(await act(mine, 'clarify', { text: 'С начала года.' }, daniyar)).toMatchObject({ body: { state: 'asked' } });
    await until(theirs, 'asked', baurzhan);
    for (const [enquiry, as] of [
      [mine, daniyar],
      [theirs, baurzhan],
    ] as const)
      expect(await show(enquiry, as)).toMatchObject({ dueAt: '2026-03-27T08:00:00.000Z', overdueAt: null });
  });

  it('declined with a reason it is not competent; what comes after its end is noted and changes nothing', async () => {
    const { id } = await register(service);
    const mine = await askOne(id);
    const theirs = await there(mine);
    const text = 'Закупкой занимается министерство.';
    await act(theirs, 'decline', { text });
    expect((await until(mine, 'not-competent')).lines.at(-1)).toMatchObject({ kind: 'decline', text });
    const crossing = await askOne(id);
    const other = await there(crossing);
    // Both act before either hears of it.
    await service.rows(`update unit_enquiry set state = 'withdrawn', settled_at = asked_at where id = $1`, [crossing]);
    await act(other, 'reply', { text: position });
    const view = await untilLine(crossing, 'reply');
    expect(view).toMatchObject({ state: 'withdrawn' });
    expect(view.lines.at(-1)).toMatchObject({ text: position });
  });

  it('goes with its request: what is open at the other body ends when the request is answered', async () => {
    const { id } = await register(service);
    const mine = await askOne(id);
    const theirs = await there(mine);
    const text = 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.';
    expect(await service.post(`/media-requests/${id}/answer`, { language: 'ru', text })).toMatchObject({ status: 200 });
    expect((await until(theirs, 'withdrawn', baurzhan)).lines.at(-1)).toMatchObject({ kind: 'request-closed' });
    expect(await ask(id)).toMatchObject({ status: 409, body: { code: 'already-closed' } });
  });

  it('takes no term after the request, no body that is not there, and not the own one', async () => {
    const { id } = await register(service);
    const codes: unknown[] = [];
    for (const changes of [
      { dueAt: '2026-04-02T10:00:00+05:00' },
      { dueAt: '2026-03-20T05:59:00Z' },
      { bodyIds: [randomUUID()] },
      { bodyIds: [moh] },
    ])
      codes.push((await ask(id, changes)).body.code);
    expect(codes).toEqual(['enquiry-due-after-request', 'enquiry-due-in-past', 'unknown-body', 'asked-itself']);
    expect(await ask(id, {}, saule)).toMatchObject({ status: 403 });
    expect(await service.rows('select from unit_enquiry where request_id = $1', [id])).toEqual([]);
  });

  it('takes the named files along, and brings those of the reply back, each a copy with its hash', async () => {
    const { id } = await register(service);
    await service.upload(`/media-requests/${id}/attachments`, [
      ['кесте.png', files.png],
      ['құпия.txt', 'Бір сөз'],
    ]);
    const known = await eventually(async () => {
      service.app.get(FileBell).ring();
      const { body } = await service.get<{ attachments: { id: string; name: string; state: string }[] }>(
        `/media-requests/${id}`,
      );
      if (body.attachments.some(({ state }) => state !== 'clean')) throw new Error('not checked yet');
      return body.attachments;
    });
    const chosen = known.find(({ name }) => name === 'кесте.png');
    const mine = await askOne(id, { attachmentIds: [chosen?.id] });
    const theirs = await there(mine);
    const arrived = (enquiry: string, owner: string, as: typeof daniyar) =>
      eventually(async () => {
        service.app.get(FileBell).ring();
        const { files: here } = await show(enquiry, as);
        const of = here.filter((file) => file.owner === owner);
        if (of.length === 0 || of.some(({ state }) => state !== 'clean')) throw new Error('not here yet');
        return of;
      });
    const [given, ...others] = await arrived(theirs, 'enquiry', baurzhan);
    expect(others).toEqual([]);
    expect(given).toMatchObject({ name: 'кесте.png', sha256: files.hash(files.png) });
    const bytes = await service.bytes(`/enquiries/${theirs}/attachments/${given?.id}`, { as: baurzhan });
    expect(bytes.equals(files.png)).toBe(true);
    expect((await service.raw(`/enquiries/${mine}/attachments/${given?.id}`, daniyar)).statusCode).toBe(404);
    await service.upload(`/enquiries/${theirs}/reply/attachments`, [['жауап.txt', 'Екі сөз']], { as: baurzhan });
    await act(theirs, 'reply', { text: position });
    await until(mine, 'replied');
    const [answer] = await arrived(mine, 'enquiry-answer', daniyar);
    expect(answer).toMatchObject({ name: 'жауап.txt', sha256: files.hash('Екі сөз') });
    expect(
      await service.post(`/enquiries/${mine}/attachments/${answer?.id}/insert`, {}, { as: daniyar }),
    ).toMatchObject({ status: 201, body: { owner: 'answer' } });
  });

  it('the asked body asks its units, sees what they say, and answers itself; they are asked no more when it has', async () => {
    const unit = randomUUID();
    const unitOfficer = { sub: randomUUID(), roles: ['unit-officer'], body: turkistan };
    const name = { kk: 'Денсаулық сақтау басқармасы', ru: 'Управление здравоохранения', en: 'Health department' };
    await service.rows('insert into unit values ($1, $2, $3, true, false)', [turkistan, unit, name]);
    await service.rows(
      `insert into officer (body_id, person_id, post_id, unit_id, role, appointed_from) values ($1, $2, gen_random_uuid(), $3, 'unit-officer', '2026-01-05')`,
      [turkistan, unitOfficer.sub, unit],
    );
    const { id } = await register(service);
    const mine = await askOne(id);
    const theirs = await there(mine);
    const inner = await service.get<EnquiriesOfRequest>(`/enquiries/${theirs}/enquiries`, { as: baurzhan });
    const { dueAt } = await show(theirs, baurzhan);
    expect(Date.parse(String(inner.body.proposedDueAt))).toBeLessThan(Date.parse(String(dueAt)));
    const asking = { unitIds: [unit], question: 'Сколько закуплено?', reason: 'Для ответа министерству.' };
    const { status, body } = await service.post<Reply>(`/enquiries/${theirs}/enquiries`, asking, { as: baurzhan });
    expect(status).toBe(201);
    expect(await service.post(`/enquiries/${mine}/enquiries`, asking, { as: daniyar })).toMatchObject({ status: 409 });
    const [first = ''] = body.ids;
    expect(await show(first, unitOfficer)).toMatchObject({
      serves: { id: theirs, bodyName: { ru: 'Министерство здравоохранения' } },
    });
    expect(await service.get(`/enquiries/${theirs}`, { as: unitOfficer })).toMatchObject({ status: 404 });
    expect(await act(first, 'reply', { text: '41 200 упаковок' }, unitOfficer)).toMatchObject({ status: 200 });
    const { body: second } = await service.post<Reply>(`/enquiries/${theirs}/enquiries`, asking, { as: baurzhan });
    expect(await act(theirs, 'reply', { text: position })).toMatchObject({ status: 200 });
    const { body: served } = await service.get<EnquiriesOfRequest>(`/enquiries/${theirs}/enquiries`, { as: baurzhan });
    expect(served.items.map(({ id: one, state }) => [one, state])).toEqual([
      [first, 'replied'],
      [second.ids[0], 'withdrawn'],
    ]);
    expect(JSON.stringify(await until(mine, 'replied'))).not.toContain(unit);
  });

  it('loses at the other body too what could name somebody, when its author is erased', async () => {
    const { id } = await register(service);
    const mine = await askOne(id);
    const theirs = await there(mine);
    await act(theirs, 'reply', { text: position });
    await until(mine, 'replied');
    const names = { requestId: id, number: 'МЗ-2026-000001', cause: 'term' as const, erasedAt: friday };
    await service.publish({
      ...{
        type: 'RequesterErased',
        subject: id,
        bodyId: moh,
        sequence: 9,
        correlationId: 'erased',
        legalProfile: 'KZ-2024',
      },
      data: names,
    });
    const erased = await eventually(async () => {
      const view = await show(theirs, baurzhan);
      if (view.question === question) throw new Error('not erased yet');
      return view;
    });
    expect(erased).toMatchObject({
      question: '[персональные данные удалены]',
      reason: '[персональные данные удалены]',
    });
    expect(JSON.stringify(erased)).not.toMatch(/упаков|редакции/);
    expect(erased.lines.map(({ kind }) => kind)).toEqual(['asked', 'reply']);
  });
});
