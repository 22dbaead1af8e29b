import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Service } from '@baspasoz/http';
import { eventually, setClock } from '@baspasoz/testing';
import { format } from 'prettier';
import { retentionPage } from './retention/retention-page.js';
import { retentionRules, retentionTables } from './retention/retention-rules.js';
import { elsewhere, goodNews, inKazakh, inRussian, poisonedInKazakh } from './testing/demo-news.js';
import { look } from './testing/look.js';
import type { SpecBody } from './testing/spec-body.js';
import { watchedBody } from './testing/spec-coverage.js';
import type { SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

const BEGAN = Date.parse('2026-04-01T06:00:00Z');
const DAY_MS = 86_400_000;

describe('what the watch keeps, and how long', () => {
  let on: SpecMonitoring;
  let watch: Service;
  beforeAll(async () => {
    on = await openMonitoring('retention', {}, true);
    watch = await on.startWatch();
    await on.startNotifier();
  });
  afterAll(() => on.close());

  const after = (days: number): Promise<void> => setClock(on.db, new Date(BEGAN + days * DAY_MS).toISOString());
  const count = async (table: string, body: SpecBody): Promise<number> => {
    const [row] = await look<{ rows: number }>(
      on.db.adminUrl,
      `select count(*)::int as rows from ${table} where body_id = $1`,
      [body.id],
    );
    return row?.rows ?? 0;
  };
  const counts = async (body: SpecBody, ...tables: string[]) =>
    Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(table, body)] as const)));
  const ended = async (body: SpecBody): Promise<void> =>
    eventually(async () => {
      const due = await look(
        on.db.adminUrl,
        'select 1 from body where body_id = $1 and retention_look_at <= app_now()',
        [body.id],
      );
      expect(due).toEqual([]);
    });
  /** One article about somebody else, one story nobody was warned of, one that was dismissed, one the head was told of. */
  const watched = async (): Promise<{ body: SpecBody; coverage: SpecCoverage }> => {
    await after(0);
    const { body, coverage } = await watchedBody(on, watch);
    const fetchedAt = new Date(BEGAN);
    await coverage.publish({ ...elsewhere, fetchedAt });
    await coverage.publish({ ...goodNews, fetchedAt });
    await coverage.publish({ ...inKazakh, fetchedAt }, { ...inRussian, fetchedAt });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    const [heating] = await coverage.stories();
    await coverage.call('POST', `/stories/${String(heating?.['id'])}/dismiss`, { reason: 'not-negative' });
    await coverage.publish({ ...poisonedInKazakh, fetchedAt });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(2));
    return { body, coverage };
  };

  test('goes by its rule: what is about others first, then what nobody was warned of, then the stories, then the proof', async () => {
    const { body, coverage } = await watched();
    expect(await counts(body, 'article', 'story', 'notification')).toEqual({ article: 5, story: 3, notification: 2 });

    await after((retentionRules.unrelated.days ?? 0) - 1);
    await ended(body);
    expect(await counts(body, 'article')).toEqual({ article: 5 });
    await after((retentionRules.unrelated.days ?? 0) + 1);
    await ended(body);
    expect(await counts(body, 'article', 'story')).toEqual({ article: 4, story: 3 });

    await after((retentionRules.quiet.days ?? 0) + 1);
    await ended(body);
    expect(await counts(body, 'article', 'story', 'label')).toEqual({ article: 1, story: 1, label: 0 });
    expect(await coverage.stories()).toMatchObject([{ title: poisonedInKazakh.title }]);

    await after((retentionRules.story.days ?? 0) + 1);
    await ended(body);
    expect(
      await counts(
        body,
        'article',
        'assessment',
        'article_key',
        'story',
        'story_entry',
        'official_message',
        'digest_mark',
      ),
    ).toEqual({
      article: 0,
      assessment: 0,
      article_key: 0,
      story: 0,
      story_entry: 0,
      official_message: 0,
      digest_mark: 0,
    });
    // That the head was told outlives the story, as the proof of the duty; nobody is told of it any more.
    expect(await counts(body, 'notification')).toEqual({ notification: 2 });

    const { id } = (
      (await body.call(body.head, 'first-head', 'GET', '/notifications?state=all')).body!['items'] as { id: string }[]
    )[0]!;
    await body.call(body.head, 'first-head', 'POST', `/notifications/${id}/acknowledge`);
    await after((retentionRules.told.days ?? 0) + 2);
    await ended(body);
    await eventually(async () => expect((await counts(body, 'notification')).notification).toBeLessThan(2));
    const [said] = await look<{ details: Record<string, number> }>(
      on.db.adminUrl,
      `select content::jsonb->'details' as details from audit_entry
       where body_id = $1 and action = 'end-by-retention' and (content::jsonb->'details'->>'unrelated')::int > 0`,
      [body.id],
    );
    expect(said?.details).toMatchObject({ unrelated: 1, story: 0 });
  });

  test('of more than one transaction holds goes all the same', async () => {
    const { body, coverage } = await watched();
    const many = Array.from({ length: 250 }, (_, n) => ({
      ...elsewhere,
      title: `${elsewhere.title} ${n}`,
      fetchedAt: new Date(BEGAN),
    }));
    await coverage.publish(...many);
    await look(on.db.adminUrl, 'update body set retention_look_at = app_now() where body_id = $1', [body.id]);
    await after((retentionRules.unrelated.days ?? 0) + 1);
    await ended(body);
    expect(await counts(body, 'article')).toEqual({ article: 4 });
  });

  test('which pages a list named is forgotten when it names them no longer, and not what waits', async () => {
    const { body } = await watched();
    const page = (url: string, rest: string) =>
      look(
        on.db.adminUrl,
        `insert into found_page (id, body_id, source_id, url, host, found_at, seen_at, next_fetch_at, outcome)
         select gen_random_uuid(), $1, id, $2, 'dala.example', app_now(), app_now(), ${rest} from source where body_id = $1 limit 1`,
        [body.id, url],
      );
    await page('https://dala.example/settled', `null, 'stored'`);
    await page('https://dala.example/waiting', `'2099-01-01', null`);
    await after((retentionRules.listed.days ?? 0) - 1);
    await ended(body);
    expect(await counts(body, 'found_page')).toEqual({ found_page: 2 });
    await after((retentionRules.listed.days ?? 0) + 1);
    await ended(body);
    expect(await counts(body, 'found_page')).toEqual({ found_page: 1 });
  });

  test('is said for every table, and for none that is gone', async () => {
    const found = await look<{ name: string }>(
      on.db.adminUrl,
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'test_clock'`,
    );
    expect(Object.keys(retentionTables).toSorted()).toEqual(found.map(({ name }) => name).toSorted());
  });

  test('stands in docs/monitoring/retention.md as it is', async () => {
    const written = await readFile(join(process.cwd(), 'docs/monitoring/retention.md'), 'utf8');
    expect(written).toBe(await format(retentionPage(), { parser: 'markdown' }));
  });
});
