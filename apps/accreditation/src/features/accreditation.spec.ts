import { routesWithoutPermission } from '@baspasoz/auth';
import { findTablesWithoutPolicy, verifyAudit } from '@baspasoz/persistence';
import { eventually, setClock, listen } from '@baspasoz/testing';
import type { ServiceUnderTest, Heard } from '@baspasoz/testing';
import { accreditationUnderTest, rows, tell, text } from '../testing/accreditation-under-test.js';
import { apply, courtAct, decide, documents, outletInput } from '../testing/applications.js';
import { aigerim, baurzhan, daniyar, journalist, moh, otherJournalist, saule } from '../testing/people.js';
import type { CheckedCard } from './check-accreditation/check-accreditation.handler.js';
import type { AccreditationLine } from './list-accreditations/list-accreditations.handler.js';
import type { OwnAccreditation } from './list-own-accreditations/own-accreditations.js';
import type { AccreditationDetail } from './show-accreditation/accreditation-details.js';

// Friday of the vector in law.md §3.6: three working days later is Monday 30 March, Nauryz lies between.
const friday = '2026-03-20T11:00:00Z';

describe('accreditation', () => {
  let service: ServiceUnderTest;
  let heard: Heard;
  beforeAll(async () => {
    service = await accreditationUnderTest();
    heard = await listen('AccreditationGranted', [moh]);
  });
  beforeEach(() => setClock(service.db, friday));
  afterAll(async () => {
    await heard?.stop();
    await service?.close();
  });

  const refuse = { groundCode: 'media-suspended', reasoning: 'Сот масс-медианың қызметін тоқтата тұрды.' };
  const check = (number: string, code: string) =>
    service.as()<CheckedCard & { code?: string }>(
      'GET',
      `/public/accreditations/${encodeURIComponent(number)}?code=${encodeURIComponent(code)}`,
    );
  const grant = async (changes: Parameters<typeof apply>[1] = {}) => {
    const { status, body } = await decide(service, await apply(service, changes), 'grant', {
      documentsSeen: documents,
    });
    if (status !== 200) throw new Error(`grant answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };

  it('draws the clock of an application: three working days, each day off with its reason', async () => {
    const application = await apply(service);
    expect(application).toMatchObject({
      state: 'submitted',
      dueOn: '2026-03-30',
      dueState: 'on-time',
      workingDaysLeft: 3,
    });
    expect(application.number).toMatch(/^МЗ-А-2026-\d{4}$/);
    expect(application.clock.skipped.map(({ date }) => date)).toEqual([
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
      '2026-03-28',
      '2026-03-29',
    ]);
    expect(application.history.map(({ kind }) => kind)).toEqual(['registered', 'clock-started']);
    const [submitted] = await heard.about(application.id, 1);
    expect(submitted).toMatchObject({ type: 'AccreditationSubmitted', data: { dueOn: '2026-03-30' } });
  });

  it('numbers applications per body and year without gaps, also when they come at once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => apply(service)));
    const found = await rows<{ number: string }>(service, 'select number from accreditation where body_id = $1', [moh]);
    const serials = found.map(({ number }) => Number(number.split('-').at(-1))).sort((a, b) => a - b);
    expect(serials).toEqual(serials.map((_, at) => at + 1));
  });

  it('makes one application of a key sent twice, and refuses the key for another one', async () => {
    const { journalist: who } = await apply(service);
    const other = await service.as(daniyar)<AccreditationDetail>('POST', '/journalists', {
      name: 'Олжас',
      outletId: who.outletId,
    });
    const command = { journalistId: other.body.id, language: 'kk', documents };
    const send = (payload: object) =>
      service.as(daniyar)<AccreditationDetail & { code?: string }>('POST', '/accreditations', payload, {
        'idempotency-key': 'press-of-the-button',
      });
    const [first, second] = await Promise.all([send(command), send(command)]);
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    expect(await send({ ...command, language: 'ru' })).toMatchObject({ status: 422 });
  });

  it('grants for a year, says so, and gives the card a code', async () => {
    const granted = await grant();
    expect(granted).toMatchObject({ state: 'granted', validUntil: '2027-03-20', dueState: 'decided', obstacles: [] });
    const [, event] = await heard.about(granted.id, 2);
    expect(event).toMatchObject({
      type: 'AccreditationGranted',
      sequence: 2,
      data: { journalistId: granted.journalist.id, kind: 'permanent', validUntil: '2027-03-20' },
    });
    expect(JSON.stringify(event?.data)).not.toContain('Динара');
    expect(granted.history.at(-1)).toMatchObject({ kind: 'granted', actorRole: 'authorized-person' });
  });

  it('tells whoever holds the card whether it is valid, and of whom only while it is', async () => {
    const granted = await grant();
    const code = granted.checkCode ?? '';
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect(await check(granted.number.toLowerCase(), typed)).toMatchObject({
      status: 200,
      body: {
        state: 'valid',
        validUntil: '2027-03-20',
        holder: { name: granted.journalist.name, outletName: 'Дала хабар' },
      },
    });
    await setClock(service.db, '2027-03-21T05:00:00Z');
    expect((await check(granted.number, code)).body).toMatchObject({ state: 'expired', holder: null });
    await setClock(service.db, '2026-03-27T05:00:00Z');
    await decide(service, granted, 'revoke', courtAct);
    const { body } = await check(granted.number, code);
    expect(body).toMatchObject({ state: 'revoked', revokedAt: '2026-03-27T05:00:00.000Z', holder: null });
    expect(JSON.stringify(body)).not.toContain(granted.journalist.name);
  });

  it('gives one answer for a wrong number, a wrong code, a card that never was, and an application without a card', async () => {
    const [granted, open] = [await grant(), await apply(service)];
    const [code, other] = [granted.checkCode ?? '', (await grant()).checkCode ?? ''];
    const wrong = [
      await check(granted.number, other),
      await check('МЗ-А-2026-9999', code),
      await check('МЗ-А-2026-9999', '0000-0000-0000-0000'),
      await check(open.number, ''),
    ];
    for (const { status, body } of wrong) expect([status, body.code]).toEqual([404, 'card-not-found']);
  });

  it('refuses on a lawful ground only, with reasoning and the right to complain in the language of the application', async () => {
    const application = await apply(service);
    for (const groundCode of ['other', 'no-room', 'editor-statement'])
      expect(await decide(service, application, 'refuse', { ...refuse, groundCode })).toMatchObject({
        status: 422,
        body: { code: 'unknown-ground' },
      });
    expect(await decide(service, application, 'refuse', { ...refuse, reasoning: ' ' })).toMatchObject({ status: 400 });
    const { body } = await decide(service, application, 'refuse', refuse);
    expect(body).toMatchObject({
      state: 'refused',
      refusal: {
        groundLabel: { kk: expect.stringContaining('сот шешімі') },
        legalReference: expect.stringContaining('407-НҚ'),
        appealText: expect.stringContaining('ӘРПК 91-бабы; ӘРПК 92'),
      },
      allowedActions: [],
    });
    expect((await heard.about(application.id, 2))[1]).toMatchObject({
      type: 'AccreditationRefused',
      data: { groundCode: 'media-suspended', late: false },
    });
  });

  it.each([
    ['documents-missing', {}, { documentsSeen: documents.slice(1) }],
    [
      'media-not-registered',
      { outlet: { registrationNumber: null, registeredOn: null } },
      { documentsSeen: documents },
    ],
    ['foreign-media', { outlet: { foreignMedia: true } }, { documentsSeen: documents }],
  ])('does not grant against the law: %s', async (code, changes, payload) => {
    const application = await apply(service, changes);
    expect(await decide(service, application, 'grant', payload)).toMatchObject({ status: 422, body: { code } });
  });

  it('revokes by a named act, bars the journalist for half a year, and lets a new one be granted after it', async () => {
    const granted = await grant();
    const { body: revoked } = await decide(service, granted, 'revoke', courtAct);
    expect(revoked).toMatchObject({
      state: 'revoked',
      barredUntil: '2026-09-20',
      revocation: { basis: courtAct.basis },
    });
    expect((await heard.about(granted.id, 3))[2]).toMatchObject({
      type: 'AccreditationRevoked',
      sequence: 3,
      data: { groundCode: 'defamation-by-court', journalistId: granted.journalist.id },
    });
    const again = { journalistId: granted.journalist.id, language: 'kk', documents };
    const { body: second } = await service.as(daniyar)<AccreditationDetail>('POST', '/accreditations', again);
    expect(second.obstacles).toEqual(['revoked-lately']);
    const barred = await decide(service, second, 'grant', { documentsSeen: documents });
    expect(barred).toMatchObject({ status: 422, body: { code: 'revoked-lately' } });
    await setClock(service.db, '2026-09-21T05:00:00Z');
    expect(await decide(service, second, 'grant', { documentsSeen: documents })).toMatchObject({
      status: 200,
      body: { dueState: 'decided-late' },
    });
  });

  it('decides once, on the version that was seen', async () => {
    const application = await apply(service);
    const both = await Promise.all([
      decide(service, application, 'grant', { documentsSeen: documents }),
      decide(service, application, 'refuse', refuse),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body } = await service.as(aigerim)<AccreditationDetail>('GET', `/accreditations/${application.id}`);
    expect(await decide(service, body, 'grant', { documentsSeen: documents })).toMatchObject({ status: 409 });
    const blind = await service.as(aigerim)('POST', `/accreditations/${application.id}/refuse`, refuse);
    expect(blind.status).toBe(428);
  });

  it('shows a term that ran out as overdue, and still lets the body decide', async () => {
    const application = await apply(service);
    await setClock(service.db, '2026-03-31T05:00:00Z');
    const { body } = await service.as(daniyar)<{ items: AccreditationLine[] }>(
      'GET',
      '/accreditations?view=overdue&limit=100',
    );
    const line = body.items.find(({ id }) => id === application.id);
    expect(line).toMatchObject({ dueState: 'overdue', workingDaysOverdue: 1, outlet: { name: 'Дала хабар' } });
    expect(await decide(service, application, 'refuse', refuse)).toMatchObject({ body: { dueState: 'decided-late' } });
  });

  it('computes undecided terms anew when the calendar of the body changes', async () => {
    const application = await apply(service);
    const off = { kind: 'off' as const, reason: text('көшірілген демалыс'), act: 'ҚР Үкіметінің № 900 қаулысы' };
    await tell(service, moh, {
      type: 'CalendarChanged',
      data: {
        version: 1,
        timeZone: 'Asia/Almaty',
        workingHours: { from: '09:00', to: '18:00' },
        days: [{ ...off, date: '2026-03-26' }],
      },
    });
    const moved = await eventually(async () => {
      const { body } = await service.as(daniyar)<AccreditationDetail>('GET', `/accreditations/${application.id}`);
      if (body.version === 1) throw new Error('not yet');
      return body;
    });
    expect(moved).toMatchObject({ dueOn: '2026-03-31', dueAt: '2026-03-31T13:00:00.000Z' });
    expect(moved.history.at(-1)).toMatchObject({ kind: 'rescheduled' });
    expect(moved.clock.skipped.map(({ date }) => date)).toContain('2026-03-26');
    await tell(service, moh, {
      type: 'CalendarChanged',
      data: { version: 2, timeZone: 'Asia/Almaty', workingHours: { from: '09:00', to: '18:30' }, days: [] },
    });
    await eventually(async () => {
      const { body } = await service.as(daniyar)<AccreditationDetail>('GET', `/accreditations/${application.id}`);
      expect(body.dueOn).toBe('2026-03-30');
    });
  });

  it('lets a journalist apply and follow their own applications, and nobody else’s', async () => {
    const own = {
      bodyId: moh,
      language: 'kk',
      documents,
      outlet: outletInput,
      journalist: { name: 'Динара Әлімова', position: 'тілші' },
    };
    const key = { 'idempotency-key': 'own-application' };
    const first = await service.as(journalist)<OwnAccreditation>('POST', '/my/accreditations', own, key);
    expect(first).toMatchObject({ status: 201, body: { state: 'submitted', dueOn: '2026-03-30', checkCode: null } });
    expect((await service.as(journalist)('POST', '/my/accreditations', own)).body).toMatchObject({
      code: 'already-applied',
    });
    const { body: detail } = await service.as(aigerim)<AccreditationDetail>('GET', `/accreditations/${first.body.id}`);
    expect(detail).toMatchObject({
      byApplicant: true,
      outlet: { byApplicant: true },
      journalist: { personId: journalist.sub },
    });
    await decide(service, detail, 'grant', { documentsSeen: documents });
    const mine = await service.as(journalist)<{ items: OwnAccreditation[] }>('GET', '/my/accreditations');
    expect(mine.body.items).toMatchObject([
      { state: 'granted', body: { id: moh }, checkCode: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) },
    ]);
    const others = await service.as(otherJournalist)<{ items: OwnAccreditation[] }>('GET', '/my/accreditations');
    expect(others.body.items).toEqual([]);
    expect((await heard.about(first.body.id, 2))[1]).toMatchObject({ data: { personId: journalist.sub } });
  });

  it('checks a BIN by its digit, a registration as a whole, and an account once', async () => {
    const post = (changes: object) => service.as(daniyar)('POST', '/outlets', { ...outletInput, ...changes });
    expect(await post({ bin: '123456789011' })).toMatchObject({ status: 422, body: { code: 'bin-invalid' } });
    expect(await post({ registeredOn: null })).toMatchObject({
      status: 422,
      body: { code: 'registration-incomplete' },
    });
    expect(await post({ bin: '000740000728' })).toMatchObject({ status: 201 });
    const twins = await Promise.all([post({ bin: '941240001151' }), post({ bin: '941240001151' })]);
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('corrects an outlet on the version that was seen', async () => {
    const { outlet } = await apply(service);
    const put = (version: number) =>
      service.as(daniyar)(
        'PUT',
        `/outlets/${outlet.id}`,
        { ...outletInput, name: 'Жаңа атау' },
        { 'if-match': `"${version}"` },
      );
    expect(await put(outlet.version)).toMatchObject({ status: 200, body: { name: 'Жаңа атау', version: 2 } });
    expect(await put(outlet.version)).toMatchObject({ status: 412 });
  });

  it('keeps a body from what is another one’s, and a role from what it may not', async () => {
    const application = await apply(service);
    expect((await service.as(baurzhan)('GET', `/accreditations/${application.id}`)).status).toBe(404);
    expect((await decide(service, application, 'refuse', refuse, baurzhan)).status).toBe(404);
    expect((await decide(service, application, 'refuse', refuse, daniyar)).status).toBe(403);
    expect((await service.as(saule)('GET', '/outlets')).status).toBe(403);
    expect((await service.as(journalist)('GET', '/accreditations')).status).toBe(403);
    expect((await service.as()('GET', '/accreditations')).status).toBe(401);
  });

  it('pages through the list: every application once', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const query = `view=all&limit=3${cursor && `&cursor=${cursor}`}`;
      const { body } = await service.as(daniyar)<{ items: AccreditationLine[]; nextCursor: string | null }>(
        'GET',
        `/accreditations?${query}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    const all = await rows<{ id: string }>(service, 'select id from accreditation where body_id = $1', [moh]);
    expect(seen.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    const { body: counts } = await service.as(daniyar)<{ all: number }>('GET', '/accreditations/counts');
    expect(counts.all).toBe(seen.length);
  });

  it('shuts every table, leaves no route without a permission, and keeps an unbroken audit chain', async () => {
    expect(await findTablesWithoutPolicy(service.db.adminUrl)).toEqual([]);
    expect(routesWithoutPermission(service.app)).toEqual([]);
    expect(await verifyAudit({ url: service.db.ownerUrl })).toMatchObject({ ok: true });
  });
});
