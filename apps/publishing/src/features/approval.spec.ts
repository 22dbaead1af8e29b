import { setClock } from '@baspasoz/testing';
import type { PublicationDetail } from '../publication/publication-details.js';
import { aigerim, baurzhan, daniyar, deputy, head, moh, saule } from '../testing/people.js';
import { act, confirmed, draft, edit, editions, newsroom, note, published } from '../testing/publications.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

describe('a publication', () => {
  let service: SpecService;
  let sections: Record<string, string>;
  beforeAll(async () => {
    service = await startSpecService('approval');
    await setClock(service.db, '2026-11-24T04:00:00Z');
    sections = await newsroom(service, `moh-${moh}`);
  });
  afterAll(() => service.stop());

  const news = () => String(sections['news']);
  const command = (publication: PublicationDetail, action: string, input: object, as = daniyar) =>
    service.post(`/publications/${publication.id}/${action}`, { version: publication.version, ...input }, { as });

  it('goes from draft over approval to the public, each time by another person', async () => {
    const begun = await draft(service, news());
    expect(begun).toMatchObject({
      state: 'draft',
      version: 1,
      allowedActions: ['edit', 'ask-approval', 'ask-immediate'],
    });
    const asked = await act(service, begun, 'ask-approval', { confirmed });
    expect(asked).toMatchObject({ state: 'on-approval', approval: { immediate: false, askedBy: daniyar.sub } });
    const done = await act(service, asked, 'approve', {}, aigerim);
    expect(done).toMatchObject({
      state: 'published',
      revision: null,
      freshUntil: '2026-11-25T13:30:00.000Z',
      approval: null,
    });
    expect(done.releases).toMatchObject([
      { number: 1, changeKind: 'first', approvedBy: aigerim.sub, languages: ['kk', 'ru'] },
    ]);
    expect(done.history.map(({ kind }) => kind)).toEqual(['published', 'approved', 'approval-asked', 'created']);
  });

  it('is not approved by whoever wrote it, changed it or sent it on', async () => {
    const own = await service.post<PublicationDetail>('/publications', { sectionId: news(), editions });
    const sent = await act(service, own.body, 'ask-approval', { confirmed }, daniyar);
    const refused = await command(sent, 'approve', {}, aigerim);
    expect(refused).toMatchObject({ status: 403, body: { code: 'second-pair-of-eyes' } });
    expect((await command(sent, 'approve', {}, daniyar)).status).toBe(403);
    expect((await act(service, sent, 'approve', {}, head)).state).toBe('published');
  });

  it('does not go on without Kazakh and Russian, without a lead, or unconfirmed', async () => {
    const onlyRussian = await draft(service, news(), { editions: { ru: { ...editions.ru, lead: ' ' } } });
    const { status, body } = await command(onlyRussian, 'ask-approval', { confirmed });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'checklist-not-met' });
    expect(body.errors).toMatchObject([{ field: 'editions.kk.language' }, { field: 'editions.ru.lead' }]);
    const whole = await draft(service, news());
    const unconfirmed = await command(whole, 'ask-approval', { confirmed: ['open-information'] });
    expect(unconfirmed).toMatchObject({ status: 400, body: { code: 'confirmation-missing' } });
  });

  it('comes back with a comment, and may be sent again', async () => {
    const asked = await act(service, await draft(service, news()), 'ask-approval', { confirmed });
    expect((await command(asked, 'approve', {}, saule)).status).toBe(403);
    const returned = await act(service, asked, 'return', { comment: 'Цифры проверить' }, aigerim);
    expect(returned).toMatchObject({ state: 'draft', returned: { comment: 'Цифры проверить', by: aigerim.sub } });
    const again = await act(service, await edit(service, returned), 'ask-approval', { confirmed });
    expect(again).toMatchObject({ state: 'on-approval', returned: null });
  });

  it('keeps its public version while a change of it waits, and every version after it', async () => {
    const first = await published(service, news());
    const changed = await edit(service, first, { ...editions, ru: { ...editions.ru, title: 'Новый заголовок' } });
    expect(changed).toMatchObject({ state: 'published', revision: 'draft', publicEditions: { ru: editions.ru } });
    const silent = await command(changed, 'ask-approval', { confirmed });
    expect(silent).toMatchObject({ status: 400, body: { code: 'change-note-missing' } });
    const asked = await act(service, changed, 'ask-approval', { confirmed, change: 'correction', note });
    const corrected = await act(service, asked, 'approve', {}, aigerim);
    expect(corrected).toMatchObject({ state: 'corrected', publicEditions: { ru: { title: 'Новый заголовок' } } });
    expect(corrected.releases.map(({ number, changeKind }) => [number, changeKind])).toEqual([
      [2, 'correction'],
      [1, 'first'],
    ]);
    const kept = await service.rows(
      'select title from release_edition where publication_id = $1 and language = $2 order by number',
      [first.id, 'ru'],
    );
    expect(kept).toEqual([{ title: editions.ru.title }, { title: 'Новый заголовок' }]);
  });

  it('refuses a change of a version that is no longer the latest, and changes nothing', async () => {
    const begun = await draft(service, news());
    await edit(service, begun);
    const late = await service.put(
      `/publications/${begun.id}`,
      { version: begun.version, editions: {} },
      { as: aigerim },
    );
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'publication-changed', title: expect.stringContaining('version 2') },
    });
    expect((await service.get<PublicationDetail>(`/publications/${begun.id}`)).body.editions).toEqual(editions);
  });

  it('is made once under one Idempotency-Key, also when it arrives twice at once', async () => {
    const input = { sectionId: news(), editions };
    const call = { as: daniyar, key: 'the-same-key' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => service.post<PublicationDetail>('/publications', input, call)),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const other = await service.post('/publications', { ...input, editions: {} }, call);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('is not known to another body, nor is its section', async () => {
    const { id } = await draft(service, news());
    expect((await service.get(`/publications/${id}`, { as: baurzhan })).status).toBe(404);
    const foreign = await service.post('/publications', { sectionId: news(), editions }, { as: baurzhan });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'section-not-found' } });
  });

  describe('that cannot wait', () => {
    const ask = async () =>
      act(service, await draft(service, news()), 'ask-immediate', {
        confirmed,
        reason: 'Авария, нужны указания жителям',
      });

    it('is published at once by the first head, in both languages, and read again the next working day', async () => {
      const asked = await ask();
      expect(asked.approval).toMatchObject({ immediate: true, reason: 'Авария, нужны указания жителям' });
      const done = await act(service, asked, 'approve-immediately', {}, head);
      expect(done).toMatchObject({
        state: 'published',
        releases: [{ immediate: true, approvedBy: head.sub, languages: ['kk', 'ru'] }],
        secondCheck: { dueOn: '2026-11-25', isOverdue: false },
      });
      const { body } = await service.get<{ items: PublicationDetail[] }>('/publications?view=second-check');
      expect(body.items.map(({ id }) => id)).toContain(done.id);
      const own = await command(done, 'check-again', { outcome: 'in-order' });
      expect(own).toMatchObject({ status: 403, body: { code: 'second-pair-of-eyes' } });
      expect(await act(service, done, 'check-again', { outcome: 'in-order' }, aigerim)).toMatchObject({
        secondCheck: null,
      });
    });

    it('is not for the authorized person to approve, and the head does not approve it as an ordinary one', async () => {
      const asked = await ask();
      expect((await command(asked, 'approve-immediately', {}, aigerim)).status).toBe(403);
      expect(await command(asked, 'approve', {}, aigerim)).toMatchObject({
        status: 409,
        body: { code: 'action-not-possible' },
      });
      const ordinary = await act(service, await draft(service, news()), 'ask-approval', { confirmed });
      expect((await command(ordinary, 'approve-immediately', {}, head)).status).toBe(409);
    });

    it('is the deputy’s to approve only while the head is away', async () => {
      const asked = await ask();
      expect(asked.allowedActions).toEqual([]);
      expect(await command(asked, 'approve-immediately', {}, deputy)).toMatchObject({
        status: 403,
        body: { code: 'not-acting-head' },
      });
      await service.rows(`insert into absence values ($1, gen_random_uuid(), $2, '2026-11-20', '2026-11-24', false)`, [
        moh,
        head.sub,
      ]);
      expect((await act(service, asked, 'approve-immediately', {}, deputy)).state).toBe('published');
      await service.rows('delete from absence');
    });

    it('wants a reason', async () => {
      const bare = await command(await draft(service, news()), 'ask-immediate', { confirmed });
      expect(bare).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    });
  });
});
