import { bodyId, Tenants } from '@baspasoz/persistence';
import { seedWatchNames } from './seed/seed-watch-names.js';
import { trainingRowsOf } from './stories/training-rows.js';
import { look } from './testing/look.js';
import { SpecBody } from './testing/spec-body.js';
import { SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

describe('what a body watches for', () => {
  let on: SpecMonitoring;
  let body: SpecBody;
  let coverage: SpecCoverage;

  beforeAll(async () => {
    on = await openMonitoring('coverage-settings');
    body = new SpecBody(on);
    coverage = new SpecCoverage(on, body, await on.startWatch());
  });
  afterAll(() => on.close());

  const actions = async (): Promise<string[]> =>
    (
      await look<{ action: string }>(on.db.adminUrl, 'select action from audit_entry where body_id = $1 order by seq', [
        body.id,
      ])
    ).map(({ action }) => action);

  test('are names an officer adds once and may switch off; each change is in the audit chain', async () => {
    const name = { kind: 'abbreviation', language: 'ru', text: ' Минздрав ' };
    const added = await coverage.call('POST', '/watch-names', name);
    expect(added).toMatchObject({ status: 201, body: { text: 'Минздрав', active: true } });
    expect(await coverage.call('POST', '/watch-names', { ...name, text: 'минздрав' })).toMatchObject({
      status: 409,
      body: { code: 'watch-name-exists' },
    });
    const change = { active: false };
    expect(await coverage.call('PATCH', `/watch-names/${String(added.body!['id'])}`, change)).toMatchObject({
      status: 200,
      body: change,
    });
    expect((await coverage.call('GET', '/watch-names')).body).toMatchObject({ items: [{ active: false }] });
    expect(await actions()).toEqual(['add-watch-name', 'change-watch-name']);
  });

  test('are rules: a default is changed for this body only', async () => {
    const { body: before } = await coverage.call('GET', '/coverage-rules');
    const [{ id, ...rule }] = before!['items'] as [{ id: string; active: boolean }];
    expect(rule.active).toBe(true);
    expect(await coverage.call('PUT', `/coverage-rules/${id}`, { ...rule, active: false })).toMatchObject({
      status: 200,
    });
    const own = { ...rule, name: { kk: 'Дәрі', ru: 'Лекарства', en: 'Medicines' } };
    expect(await coverage.call('POST', '/coverage-rules', own)).toMatchObject({ status: 201, body: own });
    const { body: after } = await coverage.call('GET', '/coverage-rules');
    const items = after!['items'] as { id: string; active: boolean; name: { en: string } }[];
    expect(items.find((one) => one.id === id)).toMatchObject({ active: false });
    expect(items.at(-1)!.name.en).toBe('Medicines');
    const other = new SpecBody(on);
    const elsewhere = await other.call(other.head, 'officer', 'GET', '/coverage-rules');
    expect(elsewhere.body).toEqual(before);
  });

  test('is refused with a sentence when it makes no sense, and to whom it is not given', async () => {
    const severityAt = { critical: 0.9, high: 0.8, medium: 0.7 };
    const answers = await Promise.all([
      coverage.call('PUT', '/coverage-settings', { notifyAt: 0.3, triageAt: 0.5, severityAt }),
      coverage.call('PUT', '/coverage-settings', { notifyAt: 2, triageAt: 0.5, severityAt }),
      coverage.call('PUT', '/coverage-settings', { notifyAt: 0.9, triageAt: 0.5 }),
      coverage.call('POST', '/watch-names', { kind: 'name', language: 'en', text: 'Ministry' }),
      coverage.call('POST', '/watch-names', { kind: 'name', language: 'ru', text: '!!' }),
      coverage.call('PATCH', `/watch-names/${body.id}`, { active: true }),
      coverage.call('GET', '/stories?cursor=bm8'),
      coverage.call('GET', '/stories/17'),
      coverage.call('POST', `/stories/${body.id}/dismiss`, { reason: 'because' }),
      coverage.call('GET', `/stories/${body.id}`),
      body.call(body.head, 'first-head', 'PUT', '/coverage-settings', { notifyAt: 1, triageAt: 0, severityAt }),
      body.call(body.head, 'journalist', 'GET', '/stories'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 400, 400, 400, 400, 404, 400, 400, 400, 404, 403, 403]);
    for (const { body: problem } of answers)
      expect(problem).toMatchObject({ title: expect.any(String), code: expect.any(String) });
  });

  test('is seeded for a demo body through the handlers, and a second run changes nothing', async () => {
    const demo = [{ bodyId: body.id, names: [{ kind: 'name', language: 'kk', text: 'Денсаулық сақтау министрлігі' }] }];
    const seed = () => seedWatchNames(on.api.app, demo as Parameters<typeof seedWatchNames>[1]);
    await seed();
    const before = (await coverage.call('GET', '/watch-names')).body;
    await seed();
    expect((await coverage.call('GET', '/watch-names')).body).toEqual(before);
    expect(before!['items']).toHaveLength(2);
  });

  test('teaches: what officers said of the tone is exported in the shape of the training sets', async () => {
    const severityAt = { critical: 1, high: 1, medium: 1 };
    await coverage.call('PUT', '/coverage-settings', { notifyAt: 1, triageAt: 0, severityAt });
    const news = { title: 'Жаңа емхана ашылды', text: 'Денсаулық сақтау министрлігі ауылда жаңа емхана ашты.' };
    await coverage.publish(news);
    const [{ id }] = (await coverage.stories()) as [{ id: string }];
    expect(await coverage.call('POST', `/stories/${id}/dismiss`, { reason: 'not-negative' })).toMatchObject({
      status: 200,
    });
    const rows = await on.api.app.get(Tenants).run(bodyId(body.id), trainingRowsOf);
    expect(rows).toEqual([{ id: expect.any(String), lang: 'kk', ...news, label: 'neutral' }]);
  });
});
