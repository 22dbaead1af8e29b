import fc from 'fast-check';
import { setClock } from '@baspasoz/testing';
import { aigerim, baurzhan, daniyar, head, journalist, legalUnit, saule } from '../testing/people.js';
import { addCareUnit, addTopic, approvedLine, careUnit, lineInput, writeLine } from '../testing/lines.js';
import { register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { LineDetail } from './show-line/line-detail.js';
import type { LinesForRequest } from './suggest-lines/suggest-lines.handler.js';

const morning = '2026-03-20T05:00:00Z';
/** The night after the last day of `lineInput`, on the body's clock. */
const over = '2026-04-30T19:00:00Z';

describe('the library of lines to take', () => {
  let service: SpecService;
  let topic: string;
  beforeAll(async () => {
    service = await startSpecService('lines');
    await addCareUnit(service);
    await setClock(service.db, morning);
    topic = await addTopic(service);
  });
  afterAll(() => service.stop());
  beforeEach(() => setClock(service.db, morning));

  const command = (line: LineDetail, name: string, more: object = {}, as = aigerim) =>
    service.post<LineDetail & { code?: string }>(
      `/lines/${line.id}/${name}`,
      { revision: line.revision, ...more },
      { as },
    );
  const insert = (line: Pick<LineDetail, 'id' | 'version'>, requestId: string, language = 'ru') =>
    service.post<{ code?: string; text?: string }>(`/lines/${line.id}/uses`, {
      version: line.version,
      requestId,
      language,
    });
  const show = async (id: string) => (await service.get<LineDetail>(`/lines/${id}`)).body;

  it('becomes valid by a second person only, of the rank the topic plan asks for', async () => {
    const written = (await writeLine(service, lineInput(topic))).body;
    expect(written).toMatchObject({ state: 'draft', bar: 'draft', version: 1 });
    const asked = (await command(written, 'ask-approval')).body;
    expect(asked.state).toBe('waiting');
    expect(await command(asked, 'approve')).toMatchObject({ status: 403, body: { code: 'line-own-approval' } });
    expect(await command(asked, 'approve', {}, daniyar)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const approved = (await command(asked, 'approve', {}, saule)).body;
    expect(approved).toMatchObject({ state: 'valid', bar: null });
    expect(approved.versions[0]?.approved?.by).toBe(saule.sub);
  });

  it('lets nobody approve what they wrote in, not even when somebody else wrote in it last', async () => {
    const mine = (await writeLine(service, lineInput(topic), { as: saule })).body;
    const theirs = (
      await service.put<LineDetail>(`/lines/${mine.id}/draft`, { ...lineInput(topic), revision: mine.revision })
    ).body;
    const asked = (await command(theirs, 'ask-approval')).body;
    expect(await command(asked, 'approve', {}, saule)).toMatchObject({
      status: 403,
      body: { code: 'line-own-approval' },
    });
    expect((await command(asked, 'approve', {}, head)).body.state).toBe('valid');
  });

  it('keeps a topic of the first head out of the reach of the units and of the authorized person', async () => {
    const grave = await addTopic(service, { approver: 'first-head' });
    const written = (await writeLine(service, lineInput(grave), { as: daniyar })).body;
    const asked = (await command(written, 'ask-approval')).body;
    for (const as of [saule, aigerim])
      expect(await command(asked, 'approve', {}, as)).toMatchObject({ status: 403, body: { code: 'line-approver' } });
    expect((await command(asked, 'approve', {}, head)).status).toBe(200);
  });

  it('wants Kazakh and Russian complete before it is sent for approval, and says which is missing', async () => {
    const { kk } = lineInput(topic).editions;
    const written = (await writeLine(service, { ...lineInput(topic), editions: { kk } })).body;
    expect(await command(written, 'ask-approval')).toMatchObject({
      status: 422,
      body: { code: 'line-incomplete', errors: [{ field: 'editions.ru' }] },
    });
  });

  it('refuses what was decided on an older look, and loses nothing', async () => {
    const written = (await writeLine(service, lineInput(topic))).body;
    const change = { ...lineInput(topic), tags: ['жаңа'], revision: written.revision };
    expect((await service.put(`/lines/${written.id}/draft`, change)).status).toBe(200);
    expect(await service.put(`/lines/${written.id}/draft`, { ...change, tags: ['ескі'] })).toMatchObject({
      status: 409,
      body: { code: 'line-changed' },
    });
    expect((await show(written.id)).tags).toEqual(['жаңа']);
  });

  it('never changes what a version said once approval was asked for, not even by hand in the database', async () => {
    const line = await approvedLine(service, lineInput(topic));
    await expect(service.rows(`update line_version set editions = '{}' where line_id = $1`, [line.id])).rejects.toThrow(
      'says what it says',
    );
  });

  it('shows the new version beside the one that is still valid, and supersedes it on approval', async () => {
    const first = await approvedLine(service, lineInput(topic));
    const { id: request } = await register(service);
    expect((await insert(first, request)).status).toBe(201);
    const draft = (await command(first, 'versions')).body;
    expect(draft).toMatchObject({ version: 1, state: 'valid', openVersion: 'draft' });
    const changed = { ...lineInput(topic), validUntil: '2026-06-30', revision: draft.revision };
    const second = (await service.put<LineDetail>(`/lines/${first.id}/draft`, changed)).body;
    const asked = (await command(second, 'ask-approval')).body;
    const approved = (await command(asked, 'approve', {}, saule)).body;
    expect(approved).toMatchObject({ version: 2, state: 'valid', validUntil: '2026-06-30' });
    expect(approved.versions.map(({ state }) => state)).toEqual(['valid', 'superseded']);
    expect((await show(first.id)).uses).toMatchObject([{ version: 1, outdated: true, sentAt: null }]);
    expect(await insert(first, request)).toMatchObject({ status: 409, body: { code: 'line-superseded' } });
  });

  it('is refused at insertion and again at sending when it is over, until its text is taken out', async () => {
    const line = await approvedLine(service, { ...lineInput(topic), validUntil: '2026-03-24' });
    const { id: request } = await register(service);
    const inserted = await insert(line, request);
    expect(inserted).toMatchObject({ status: 201, body: { text: lineInput(topic).editions.ru.text } });
    await setClock(service.db, '2026-03-25T05:00:00Z');
    expect(await insert(line, request)).toMatchObject({ status: 409, body: { code: 'line-expired' } });
    const send = (text: string) => service.post(`/media-requests/${request}/answer`, { language: 'ru', text });
    expect(await send(`Сообщаем. ${inserted.body.text}`)).toMatchObject({
      status: 409,
      body: { code: 'line-expired' },
    });
    expect((await send('Сведения о количестве машин уточняются и будут сообщены дополнительно.')).status).toBe(200);
    expect((await show(line.id)).uses).toEqual([]);
  });

  it('keeps which answers used which version, and lists them when it is withdrawn', async () => {
    const line = await approvedLine(service, lineInput(topic));
    const [sent, drafted] = [await register(service), await register(service)];
    for (const { id } of [sent, drafted]) await insert(line, id);
    const text = lineInput(topic).editions.ru.text;
    expect((await service.post(`/media-requests/${sent.id}/answer`, { language: 'ru', text })).status).toBe(200);
    const withdrawn = await command(await show(line.id), 'withdraw', { version: 1, reason: 'Сандар нақтыланды' });
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', bar: 'withdrawn' });
    expect(withdrawn.body.uses.map(({ number, sentAt, outdated }) => [number, sentAt !== null, outdated])).toEqual([
      [drafted.number, false, true],
      [sent.number, true, true],
    ]);
    expect(await insert(line, drafted.id)).toMatchObject({ status: 409, body: { code: 'line-withdrawn' } });
  });

  it('keeps internal lines out of answers, and those that have not begun', async () => {
    const { id: request } = await register(service);
    const internal = await approvedLine(service, { ...lineInput(topic), restriction: 'internal' });
    expect(await insert(internal, request)).toMatchObject({ status: 409, body: { code: 'line-internal' } });
    const later = await approvedLine(service, { ...lineInput(topic), validFrom: '2026-04-01' });
    expect(await insert(later, request)).toMatchObject({ status: 409, body: { code: 'line-not-yet' } });
  });

  it('lets an officer of a unit write for the own unit only', async () => {
    const foreign = { ...lineInput(topic), unitId: careUnit };
    expect(await writeLine(service, foreign, { as: saule })).toMatchObject({
      status: 403,
      body: { code: 'line-foreign-unit' },
    });
    expect((await writeLine(service, foreign)).status).toBe(201);
  });

  it('is found in any form of its words, in Kazakh and in Russian, and suggested for a question alike', async () => {
    const line = await approvedLine(service, {
      ...lineInput(topic),
      editions: {
        kk: { question: 'Сейсмостансалар қашан жөнделеді?', text: 'Сейсмостансалар жазда жөнделеді.' },
        ru: { question: 'Когда отремонтируют сейсмостанции?', text: 'Сейсмостанции отремонтируют летом.' },
      },
    });
    for (const q of ['сейсмостанцию', 'сейсмостансаны', 'ремонтировать сейсмостанций'.split(' ')[1] ?? '']) {
      const { body } = await service.get<{ items: LineDetail[] }>(`/lines?q=${encodeURIComponent(q)}`);
      expect([q, body.items.map(({ id }) => id)]).toEqual([q, [line.id]]);
    }
    const { id } = await register(service, { subject: 'Сейсмостанция', text: 'Когда отремонтируют сейсмостанцию?' });
    const { body } = await service.get<LinesForRequest>(`/media-requests/${id}/lines`);
    expect(body.suggested[0]?.id).toBe(line.id);
  });

  it('lists valid lines first, the soonest to end on top, page by page', async () => {
    const seen: LineDetail[] = [];
    for (let cursor = ''; ;) {
      const { body } = await service.get<{ items: LineDetail[]; nextCursor: string | null }>(
        `/lines?limit=3${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...body.items);
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    const ends = seen.filter(({ state }) => state === 'valid').map(({ validUntil }) => validUntil);
    expect(ends).toEqual(ends.toSorted());
    expect(seen.findLastIndex(({ state }) => state === 'valid')).toBe(ends.length - 1);
  });

  it('is out of the reach of another body and of a journalist', async () => {
    const line = await approvedLine(service, lineInput(topic));
    const call = { as: baurzhan };
    const seen = { revision: line.revision };
    expect((await service.get(`/lines/${line.id}`, call)).status).toBe(404);
    for (const [deed, body] of Object.entries({
      versions: seen,
      withdraw: { ...seen, version: 1, reason: 'x' },
      return: { ...seen, reason: 'x' },
      uses: { version: 1, requestId: line.id, language: 'ru' },
    }))
      expect([deed, (await service.post(`/lines/${line.id}/${deed}`, body, call)).status]).toEqual([deed, 404]);
    expect((await service.get<{ items: unknown[] }>('/lines', { as: baurzhan })).body.items).toEqual([]);
    expect((await service.get<{ items: unknown[] }>('/topics', { as: baurzhan })).body.items).toEqual([]);
    expect((await service.get('/lines', { as: journalist })).status).toBe(403);
    expect(await writeLine(service, lineInput(topic), { as: baurzhan })).toMatchObject({
      status: 404,
      body: { code: 'topic-not-found' },
    });
  });

  it('shows in the topic plan what lacks a valid line, a deputy or its review', async () => {
    const bare = await addTopic(service, { reviewOn: '2026-03-19', deputyUnitId: careUnit });
    const { body } = await service.get<{ items: { id: string; gaps: string[] }[] }>('/topics');
    const gaps = new Map(body.items.map((one) => [one.id, one.gaps]));
    expect(gaps.get(bare)).toEqual(['review-overdue', 'no-valid-line']);
    expect(gaps.get(topic)).toEqual(['no-deputy']);
    expect(body.items[0]?.id).toBe(bare);
  });

  // What the office may do with one line, in any order, and days that pass.
  const step = fc.constantFrom(
    'edit',
    'ask',
    'approve',
    'self-approve',
    'return',
    'withdraw',
    'revise',
    'night',
    'sweep',
  );
  it('no sequence of deeds and days makes an unapproved or expired version insertable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        await setClock(service.db, morning);
        const { id: request } = await register(service);
        const { id } = (await writeLine(service, lineInput(topic))).body;
        for (const one of steps) {
          const line = await show(id);
          if (one === 'edit') await service.put(`/lines/${id}/draft`, { ...lineInput(topic), revision: line.revision });
          if (one === 'ask') await command(line, 'ask-approval');
          if (one === 'approve') await command(line, 'approve', {}, saule);
          if (one === 'self-approve') await command(line, 'approve');
          if (one === 'return') await command(line, 'return', { reason: 'Түзету керек' }, saule);
          if (one === 'withdraw') await command(line, 'withdraw', { version: line.version, reason: 'Ескірді' });
          if (one === 'revise') await command(line, 'versions');
          if (one === 'night') await setClock(service.db, over);
          if (one === 'sweep') await service.sweepLines();
          const [rows] = await service.rows<{ versions: { version: number; ok: boolean }[] }>(
            `select jsonb_agg(jsonb_build_object('version', version, 'ok', state = 'valid' and approved_by is not null
               and approved_by <> all (authors) and (app_now() at time zone 'Asia/Almaty')::date between valid_from and valid_until)) as versions
             from line_version where line_id = $1`,
            [id],
          );
          for (const { version, ok } of rows?.versions ?? [])
            expect([steps, one, (await insert({ id, version }, request)).status]).toEqual([steps, one, ok ? 201 : 409]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says what the units contradict each other in, keeps what was decided, and never stops anybody', async () => {
    const theirs = await approvedLine(service, lineInput(topic));
    const { kk, ru } = lineInput(topic).editions;
    const mine = {
      ...lineInput(topic),
      unitId: careUnit,
      editions: {
        kk: { ...kk, text: kk.text.replace('120', '96') },
        ru: { ...ru, text: ru.text.replace('120', '96') },
      },
    };
    const written = (await writeLine(service, mine)).body;
    const found = written.found.filter(({ lineId }) => lineId === theirs.id);
    expect(found).toMatchObject([{ kind: 'number', resolution: null, ownSays: expect.stringContaining('96') }]);
    const asked = await command(written, 'ask-approval');
    expect(asked.status).toBe(200);

    const settle = (more: object) =>
      service.post(`/line-contradictions/${found[0]?.id}/resolve`, { resolution: 'kept', ...more });
    expect(await settle({})).toMatchObject({ status: 400, body: { code: 'contradiction-reason' } });
    expect((await settle({ reason: 'Басқа кезең' })).status).toBe(200);
    expect(await settle({ reason: 'Басқа кезең' })).toMatchObject({
      status: 409,
      body: { code: 'contradiction-settled' },
    });
    expect((await show(theirs.id)).found).toContainEqual(
      expect.objectContaining({ id: found[0]?.id, resolution: 'kept' }),
    );
  });

  it('settles a contradiction by itself when the text no longer says it', async () => {
    const theirs = await approvedLine(service, lineInput(topic));
    const { id } = await register(service);
    const check = (ru: string, kk = '') =>
      service.post<LineDetail['found']>(`/media-requests/${id}/line-check`, { texts: { ru, kk } });
    const of = (found: LineDetail['found']) => found.filter(({ lineId }) => lineId === theirs.id);
    const wrong = of((await check('В этом году регионам выделено 96 новых машин скорой помощи.')).body);
    expect(wrong).toMatchObject([{ foundIn: 'answer', resolution: null, unitName: { ru: 'Юридический департамент' } }]);
    const beside = of((await check('В этом году регионам выделено 96 новых машин скорой помощи.', 'Рақмет.')).body);
    expect(beside).toMatchObject([{ id: wrong[0]?.id, resolution: null }]);
    const right = of((await check('В этом году регионам выделено 120 новых машин скорой помощи.')).body);
    expect(right).toMatchObject([{ id: wrong[0]?.id, resolution: 'changed' }]);
    expect(legalUnit).toBe(theirs.unitId);
  });
});
