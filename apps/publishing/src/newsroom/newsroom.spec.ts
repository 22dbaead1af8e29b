import { PublicViews } from '@baspasoz/persistence';
import { setClock } from '@baspasoz/testing';
import { aigerim, moh } from '../testing/people.js';
import { act, confirmed, draft, edit, editions, newsroom, note, published } from '../testing/publications.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

describe('the public newsroom', () => {
  let service: SpecService;
  let sections: Record<string, string>;
  const slug = `moh-${moh}`;
  const home = `/public/newsrooms/${slug}`;
  beforeAll(async () => {
    service = await startSpecService('newsroom');
    await setClock(service.db, '2026-11-24T06:00:00Z');
    sections = await newsroom(service, slug);
  });
  afterAll(() => service.stop());

  const news = () => String(sections['news']);
  const look = <T = Record<string, unknown>>(path: string) => service.get<T>(`${home}${path}`, { as: 'nobody' });
  const list = async (query = '') =>
    (
      await look<{
        items: { id: string; title: string; language: string; languages: string[] }[];
        nextCursor: string | null;
      }>(`/publications${query}`)
    ).body;

  it('shows nobody a draft, a text on approval, or a change that was not approved', async () => {
    const hidden = await draft(service, news());
    await act(service, await draft(service, news()), 'ask-approval', { confirmed });
    expect((await list()).items).toEqual([]);
    expect((await look(`/publications/${hidden.id}`)).status).toBe(404);
    const shown = await published(service, news());
    await edit(service, shown, { ...editions, kk: { ...editions.kk, title: 'Құпия жоба' } });
    const page = await look(`/publications/${shown.id}`);
    expect(page).toMatchObject({ status: 200, body: { state: 'published', editions } });
    expect(JSON.stringify([page.body, await list(), (await look('/feed.json')).body])).not.toContain('Құпия');
  });

  it('says which languages there are and fills none in', async () => {
    const english = { title: 'New ambulances', lead: 'For villages.', text: 'By region.' };
    const whole = await published(service, news(), { editions: { ...editions, en: english } });
    const { items } = await list('?language=en');
    expect(items.map(({ language, languages }) => [language, languages])).toEqual([
      ['en', ['kk', 'ru', 'en']],
      ['kk', ['kk', 'ru']],
    ]);
    const feed = await look<{ items: { id: string; url: string; content_text: string }[] }>('/feed.json?language=en');
    expect(feed.body).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en' });
    expect(feed.body.items).toMatchObject([
      { id: whole.id, url: `https://press.example/en/news/${slug}/${whole.id}`, content_text: 'By region.' },
    ]);
  });

  it('keeps the history of changes before every reader, with the correction notice', async () => {
    const first = await published(service, news());
    const asked = await act(service, await edit(service, first), 'ask-approval', {
      confirmed,
      change: 'correction',
      note,
    });
    await act(service, asked, 'approve', {}, aigerim);
    expect((await look(`/publications/${first.id}`)).body).toMatchObject({
      state: 'corrected',
      changes: [
        { number: 2, changeKind: 'correction', note },
        { number: 1, changeKind: 'first', note: null },
      ],
    });
  });

  it('says of a withdrawn text when and why it went, and gives its words to nobody', async () => {
    const done = await published(service, news());
    const reason = { kk: 'Деректер дұрыс емес', ru: 'Данные неверны' };
    await act(service, done, 'withdraw', { reason }, aigerim);
    const page = await look(`/publications/${done.id}`);
    expect(page.body).toMatchObject({ state: 'withdrawn', editions: {}, withdrawal: { reason } });
    const views = service.app.get(PublicViews, { strict: false });
    const kept = await views.run((tx) =>
      tx.query('select distinct title, lead, text from public_newsroom_release where publication_id = $1', [done.id]),
    );
    expect(kept).toEqual([{ title: null, lead: null, text: null }]);
    expect((await list()).items.map(({ id }) => id)).not.toContain(done.id);
    const feed = await look<{ items: { id: string }[] }>('/feed.json');
    expect(feed.body.items.map(({ id }) => id)).not.toContain(done.id);
  });

  it('pages by keyset, names its sections, and knows no address that is not there', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const page = await list(`?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen.length).toBeGreaterThan(2);
    expect((await look('')).body).toMatchObject({ slug, sections: [{ kind: 'news' }, { kind: 'structure' }] });
    const unknown = await service.get('/public/newsrooms/nowhere', { as: 'nobody', language: 'kk' });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'resource-not-found' } });
  });
});
