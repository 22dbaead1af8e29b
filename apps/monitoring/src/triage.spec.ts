import type { Service } from '@baspasoz/http';
import { eventually } from '@baspasoz/testing';
import { elsewhere, goodNews, inKazakh } from './testing/demo-news.js';
import { look } from './testing/look.js';
import { watchedBody } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

describe('a story before an officer', () => {
  let on: SpecMonitoring;
  let watch: Service;

  beforeAll(async () => {
    on = await openMonitoring('triage');
    watch = await on.startWatch();
    await on.startNotifier();
  });
  afterAll(() => on.close());

  const watched = (languages: { head?: string } = {}) => watchedBody(on, watch, languages);

  test('between the thresholds waits for an officer, whose word tells the head and is kept as a label', async () => {
    const { body, coverage } = await watched();
    const settings = { notifyAt: 1, triageAt: 0, severityAt: { critical: 1, high: 0.9, medium: 0.5 } };
    expect(await coverage.call('PUT', '/coverage-settings', settings)).toMatchObject({ status: 200, body: settings });
    await coverage.publish(goodNews);
    const [open] = (await coverage.stories('open')) as [{ id: string }];
    expect(open).toMatchObject({
      state: 'open',
      decidedBy: null,
      detectedAt: null,
      quote: { text: expect.stringMatching(/Минздрав|здравоохранения/) },
    });
    await eventually(() => expect(body.said('StoryUpdated')).toHaveLength(1));
    expect(body.said('NegativeCoverageDetected')).toEqual([]);
    const confirm = () => coverage.call('POST', `/stories/${open.id}/confirm`, { severity: 'medium' });
    expect(await confirm()).toMatchObject({ status: 200, body: { state: 'confirmed', allowedActions: ['dismiss'] } });
    expect(await confirm()).toMatchObject({ status: 409, body: { code: 'story-judged' } });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.said('NegativeCoverageDetected')[0]!.data).toMatchObject({ decidedBy: 'officer', severity: 'medium' });
    expect(await coverage.stories('confirmed')).toMatchObject([{ id: open.id, detectedAt: expect.any(String) }]);
    const labels = await look(on.db.adminUrl, 'select label, labelled_by from label where story_id = $1', [open.id]);
    expect(labels).toEqual([{ label: 'negative', labelled_by: coverage.officer.id }]);
  });

  test('below the thresholds is neither shown nor told', async () => {
    const { body, coverage } = await watched();
    const severityAt = { critical: 1, high: 1, medium: 1 };
    await coverage.call('PUT', '/coverage-settings', { notifyAt: 1, triageAt: 1, severityAt });
    await coverage.publish(goodNews, elsewhere);
    expect(await coverage.stories()).toEqual([]);
    expect(body.said().filter(({ type }) => type.includes('Story') || type.includes('Coverage'))).toEqual([]);
  });

  test('dismissed pages nobody further, is kept as a label, and its reprint stays dismissed', async () => {
    const { body, coverage } = await watched();
    await coverage.publish(inKazakh);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    const [{ id }] = (await coverage.stories()) as [{ id: string }];
    const dismissed = await coverage.call('POST', `/stories/${id}/dismiss`, {
      reason: 'not-about-us',
      note: 'Басқа орган',
    });
    expect(dismissed).toMatchObject({ status: 200, body: { state: 'dismissed', allowedActions: [] } });
    expect((await body.notification()).escalate_at).toBeNull();
    await coverage.publish({ ...inKazakh, source: 'Қала' });
    await eventually(() => expect(body.said('CoverageDismissed')).toHaveLength(1));
    expect(body.said('CoverageDismissed')[0]!.data).toMatchObject({ reason: 'not-about-us' });
    expect(await coverage.stories('open')).toEqual([]);
    expect(await coverage.stories('dismissed')).toMatchObject([{ id, articles: 2 }]);
    const labels = await look(on.db.adminUrl, 'select label, note from label where story_id = $1', [id]);
    expect(labels).toEqual([{ label: 'not-about-us', note: 'Басқа орган' }]);
    const { body: page } = await body.call(body.head, 'first-head', 'GET', '/notifications');
    expect(page).toMatchObject({ items: [{ matter: { params: { dismissedFor: 'not-about-us' } } }] });
  });

  test('of one body is seen by that body alone', async () => {
    const { body, coverage } = await watched();
    await coverage.publish(inKazakh);
    const [{ id }] = (await coverage.stories()) as [{ id: string }];
    const stranger = await watched();
    expect(await stranger.coverage.stories()).toEqual([]);
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/confirm'],
      ['POST', '/dismiss'],
    ] as const) {
      const input = path === '/dismiss' ? { reason: 'resolved' } : {};
      const answer = await stranger.coverage.call(
        method,
        `/stories/${id}${path}`,
        method === 'GET' ? undefined : input,
      );
      expect(answer).toMatchObject({ status: 404, body: { code: 'story-not-found' } });
    }
    expect(await body.call(body.head, 'first-head', 'POST', `/stories/${id}/confirm`, {})).toMatchObject({
      status: 403,
    });
    expect(await body.call(body.head, 'first-head', 'GET', `/stories/${id}`)).toMatchObject({
      status: 200,
      body: { allowedActions: [] },
    });
  });
});
