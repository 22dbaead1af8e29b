import { Client } from 'pg';
import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import type { PublicationDetail } from '../publication/publication-details.js';
import { aigerim, daniyar, moh } from '../testing/people.js';
import { act, confirmed, draft, edit, newsroom, note, published } from '../testing/publications.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

// Tuesday 24 November 2026, 11:00: news are due on Wednesday at 18:30 (13:30 UTC).
const tuesday = '2026-11-24T06:00:00Z';
const due = '2026-11-25T13:30:00Z';

describe('a section that is not renewed in time', () => {
  let service: SpecService;
  let replica: SpecService;
  let heard: Heard;
  let sections: Record<string, string>;
  beforeAll(async () => {
    service = await startSpecService('staleness');
    await setClock(service.db, tuesday);
    sections = await newsroom(service, `moh-${moh}`);
    replica = await service.replica();
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await replica.stop();
    await service.stop();
  });
  const news = () => String(sections['news']);
  const sectionRow = async () => {
    const { body } = await service.get<{ items: { sections: { id: string; freshness: string }[] }[] }>('/resources');
    return body.items[0]?.sections.find(({ id }) => id === news());
  };
  let saidBefore = 0;
  const said = () => heard.events.filter(({ type, subject }) => type === 'SectionBecameStale' && subject === news());

  it('is said once, at the closing time and not a second before, whoever of two replicas sees it', async () => {
    await published(service, news());
    expect(await sectionRow()).toMatchObject({ freshness: 'fresh', freshUntil: '2026-11-25T13:30:00.000Z' });
    await setClock(service.db, '2026-11-25T13:29:59Z');
    expect(await service.sweeper.sweep()).toBe(0);
    expect(await sectionRow()).toMatchObject({ freshness: 'due-today' });
    await setClock(service.db, due);
    const marked = await Promise.all([service, replica, service, replica].map(({ sweeper }) => sweeper.sweep()));
    expect(marked.reduce((sum, n) => sum + n, 0)).toBe(1);
    await heard.of(news(), (saidBefore += 1));
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatchObject({
      sequence: 1,
      legalProfile: 'KZ-2024',
      data: { staleSince: '2026-11-25T13:30:00.000Z', lastPublishedAt: '2026-11-24T06:00:00.000Z' },
    });
    expect(said()[0]?.id[14]).toBe('5');
    expect(await sectionRow()).toMatchObject({ freshness: 'stale', staleSince: '2026-11-25T13:30:00.000Z' });
  });

  it('is fresh again with the next publication, and may become stale anew', async () => {
    await published(service, news());
    expect(await sectionRow()).toMatchObject({ freshness: 'fresh', staleSince: null });
    expect(await service.sweeper.sweep()).toBe(0);
    await setClock(service.db, '2026-11-27T00:00:00Z');
    expect(await service.sweeper.sweep()).toBe(1);
    await heard.of(news(), (saidBefore += 1));
    expect(new Set(said().map(({ id }) => id)).size).toBe(2);
  });

  it('is not renewed by a correction', async () => {
    const { body } = await service.get<{ items: PublicationDetail[] }>('/publications?view=published');
    const [old] = body.items;
    if (!old) throw new Error('nothing is published');
    const detail = (await service.get<PublicationDetail>(`/publications/${old.id}`)).body;
    const asked = await act(service, await edit(service, detail), 'ask-approval', {
      confirmed,
      change: 'correction',
      note,
    });
    await act(service, asked, 'approve', {}, aigerim);
    expect(await sectionRow()).toMatchObject({ freshness: 'stale' });
  });

  it('is passed by while a publication in it is in hand', async () => {
    await setClock(service.db, '2026-11-30T06:00:00Z');
    await published(service, news());
    await setClock(service.db, '2026-12-05T06:00:00Z');
    const handler = new Client({ connectionString: service.db.adminUrl });
    await handler.connect();
    await handler.query('begin');
    await handler.query('select from section where id = $1 for update', [news()]);
    expect(await service.sweeper.sweep()).toBe(0);
    await handler.query('rollback');
    await handler.end();
    expect(await service.sweeper.sweep()).toBe(1);
  });

  it('runs on received data where the section holds no news, and publishing ends the term', async () => {
    const structure = String(sections['structure']);
    const call = { as: daniyar };
    const early = await service.post(
      `/sections/${structure}/data-received`,
      { receivedAt: '2026-12-04T06:00:00Z' },
      call,
    );
    expect(early.body).toMatchObject({ freshUntil: '2026-12-09T13:30:00.000Z' });
    const later = await service.post(`/sections/${structure}/data-received`, {}, call);
    expect(later.body).toEqual(early.body);
    expect(await service.post(`/sections/${news()}/data-received`, {}, call)).toMatchObject({
      status: 409,
      body: { code: 'section-has-no-such-term' },
    });
    await published(service, structure);
    await setClock(service.db, '2026-12-20T06:00:00Z');
    await service.sweeper.sweep();
    expect(await service.rows('select stale_since from section where id = $1', [structure])).toEqual([
      { stale_since: null },
    ]);
  });

  it('says each step of a publication on Kafka, in order and with one correlation', async () => {
    const asked = await act(service, await draft(service, news()), 'ask-approval', { confirmed });
    const done = await act(service, asked, 'approve', {}, aigerim);
    const reason = { kk: 'Қате жарияланды', ru: 'Опубликовано по ошибке' };
    await act(service, done, 'withdraw', { reason }, aigerim);
    expect(await heard.of(done.id, 3)).toEqual(['PublicationApproved', 'PublicationPublished', 'PublicationWithdrawn']);
    const events = heard.events.filter(({ subject }) => subject === done.id);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(JSON.stringify(events)).not.toMatch(/скорой|жедел/);
  });
});
