import { eventually, setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { Editions } from '../domain/edition.js';
import type { PublicationDetail } from '../publication/publication-details.js';
import { aigerim, daniyar, head, moh, baurzhan } from '../testing/people.js';
import { act, confirmed, draft, edit, editions, newsroom, published } from '../testing/publications.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

const storyId = '0192f000-4444-7000-8000-00000000000a';

describe('the official message on a story', () => {
  let service: SpecService;
  let heard: Heard;
  let news: string;
  let ofHead: string;
  const slug = `moh-${moh}`;
  beforeAll(async () => {
    service = await startSpecService('official-message');
    await setClock(service.db, '2026-11-24T21:40:00Z');
    heard = await service.heard();
    news = String((await newsroom(service, slug))['news']);
    const { body: resource } = await service.post<{ id: string }>('/resources', {
      kind: 'first-head',
      slug: `${slug}-head`,
      name: { kk: 'Министр', ru: 'Министр', en: 'Minister' },
    });
    ofHead = (await service.post<{ id: string }>('/sections', { resourceId: resource.id, kind: 'news' })).body.id;
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });

  const shownIn = async (place: string, id: string) =>
    (await service.get<{ editions: Editions }>(`/public/newsrooms/${place}/publications/${id}`, { as: 'nobody' })).body;
  const said = (id: string) => heard.events.filter(({ subject }) => subject === id);

  it('is linked to the story when it is begun, and stands at once on both resources when the head approves it', async () => {
    const begun = await draft(service, news, { alsoSectionIds: [ofHead], storyId });
    expect(begun).toMatchObject({ storyId, alsoIn: [{ id: ofHead, slug: `${slug}-head` }] });
    const asked = await act(service, begun, 'ask-immediate', { confirmed, reason: 'Оқиға туралы хабар' });
    const done = await act(service, asked, 'approve-immediately', {}, head);
    expect(done).toMatchObject({ state: 'published', secondCheck: { isOverdue: false } });
    for (const place of [slug, `${slug}-head`]) expect(await shownIn(place, begun.id)).toMatchObject({ editions });
    await eventually(() => expect(said(begun.id)).toHaveLength(3));
    expect(said(begun.id).map(({ type, sequence }) => [type, sequence])).toEqual([
      ['StoryAnswerBegun', 1],
      ['PublicationApproved', 2],
      ['PublicationPublished', 3],
    ]);
    expect(said(begun.id)[0]!.data).toEqual({
      publicationId: begun.id,
      storyId,
      begunBy: daniyar.sub,
      begunAt: '2026-11-24T21:40:00.000Z',
    });
    expect(said(begun.id)[2]!.data).toMatchObject({ sectionId: news, alsoSectionIds: [ofHead], immediate: true });
    const lists = await service.get<{ items: { sections: { id: string; lastPublishedAt: string | null }[] }[] }>(
      '/resources',
    );
    const sections = lists.body.items.flatMap(({ sections: own }) => own);
    for (const id of [news, ofHead])
      expect(sections.find((section) => section.id === id)?.lastPublishedAt).toBe('2026-11-24T21:40:00.000Z');
  });

  it('is corrected and withdrawn in every place at once', async () => {
    const first = await published(service, news, { alsoSectionIds: [ofHead] });
    const reason = { kk: 'Деректер дұрыс емес', ru: 'Данные неверны' };
    await act(service, first, 'withdraw', { reason }, aigerim);
    for (const place of [slug, `${slug}-head`])
      expect(await shownIn(place, first.id)).toMatchObject({ state: 'withdrawn', editions: {} });
  });

  it('stands where it was placed and nowhere else', async () => {
    const only = await published(service, news);
    const other = await service.get(`/public/newsrooms/${slug}-head/publications/${only.id}`, { as: 'nobody' });
    expect([(await shownIn(slug, only.id)).editions, other.status]).toEqual([editions, 404]);
  });

  it('is begun from a template whose gaps the office must fill before it goes to the head', async () => {
    const { body } = await service.get<{ editions: Editions }>('/official-message-template', { as: daniyar });
    expect(Object.keys(body.editions)).toEqual(['kk', 'ru']);
    const begun = await draft(service, news, { editions: body.editions, storyId });
    const gaps = begun.checklist.filter(({ code }) => code === 'gaps');
    expect(gaps.map(({ language, isMet }) => [language, isMet])).toEqual([
      ['kk', false],
      ['ru', false],
    ]);
    const send = (publication: PublicationDetail) =>
      service.post<{ code: string; errors: { field: string }[] }>(
        `/publications/${publication.id}/ask-immediate`,
        { version: publication.version, confirmed, reason: 'Оқиға туралы хабар' },
        { as: daniyar },
      );
    const { status, body: refused } = await send(begun);
    expect([status, refused.code]).toEqual([409, 'checklist-not-met']);
    expect(refused.errors.map(({ field }) => field)).toEqual(['editions.kk.gaps', 'editions.ru.gaps']);
    expect((await send(await edit(service, begun))).status).toBe(200);
  });

  it('is placed only in sections of the own body', async () => {
    const theirs = await newsroom(service, `tk-${moh}`, ['news'], baurzhan);
    const refused = await service.post('/publications', {
      sectionId: news,
      editions,
      alsoSectionIds: [theirs['news']],
    });
    expect(refused).toMatchObject({
      status: 404,
      body: { code: 'section-not-found', errors: [{ field: 'alsoSectionIds' }] },
    });
  });
});
