import type { Service } from '@baspasoz/http';
import { eventually, setClock } from '@baspasoz/testing';
import { goodNews, poisonedInBoth, poisonedInKazakh, poisonedInRussian } from './testing/demo-news.js';
import { look } from './testing/look.js';
import type { SpecBody } from './testing/spec-body.js';
import { watchedBody } from './testing/spec-coverage.js';
import type { News, SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

/** Wednesday, 1 April 2026, on the clock of Kazakhstan. */
const local = (time: string, day = '2026-04-01'): Date => new Date(`${day}T${time}:00+05:00`);
const DAY_MS = 86_400_000;

describe('a wave of coverage', () => {
  let on: SpecMonitoring;
  let watch: Service;
  beforeAll(async () => {
    on = await openMonitoring('spikes', {}, true);
    watch = await on.startWatch();
    await on.startNotifier();
  });
  afterAll(() => on.close());

  const at = (time: string, day?: string): Promise<void> => setClock(on.db, local(time, day).toISOString());
  const many = (news: News, count: number, fetchedAt: Date): News[] =>
    Array.from({ length: count }, (_, n) => ({ ...news, title: `${news.title} (${n + 1})`, fetchedAt }));
  /** Five weeks in which one article about the body came out each morning, working day or not. */
  const asUsual = async (): Promise<{ body: SpecBody; coverage: SpecCoverage }> => {
    await at('08:00');
    const { body, coverage } = await watchedBody(on, watch, { head: 'ru' });
    for (let day = 35; day > 0; day -= 1)
      await coverage.publish({
        ...goodNews,
        title: `${goodNews.title} ${day}`,
        fetchedAt: new Date(local('10:00').getTime() - day * DAY_MS),
      });
    await look(on.db.adminUrl, 'update source set created_at = $2 where body_id = $1', [
      body.id,
      local('08:00', '2026-02-25'),
    ]);
    return { body, coverage };
  };
  const spikes = async (coverage: SpecCoverage) =>
    (await coverage.call('GET', '/spikes')).body!['items'] as Record<string, unknown>[];
  const cards = async (body: SpecBody) =>
    (await body.call(body.head, 'first-head', 'GET', '/notifications')).body!['items'] as {
      matter: { kind: string; params: Record<string, string> };
      severity: string;
    }[];

  test('is said once however long it lasts, and is over when it has been quiet for as long as is counted', async () => {
    const { body, coverage } = await asUsual();
    await at('11:00');
    await coverage.publish(...many(goodNews, 8, local('11:00')));
    await at('11:05');
    const wave = { counted: 'all', articles: 8, usual: 1, days: 21, windowHours: 3, endedAt: null };
    await eventually(async () => expect(await spikes(coverage)).toMatchObject([wave]));
    expect((await coverage.call('GET', '/digests/next')).body).toMatchObject({ content: { waves: [wave] } });
    await coverage.publish(...many(goodNews, 4, local('11:10')));
    await at('11:15');
    await eventually(async () => expect(await spikes(coverage)).toMatchObject([{ ...wave, articles: 12 }]));
    const [{ id, bound } = {}] = await spikes(coverage);
    const details = (await coverage.call('GET', `/spikes/${String(id)}`)).body!;
    expect(details).toMatchObject({ id, publishedCount: 12 });
    expect(details['published']).toHaveLength(12);
    expect(bound).toBeLessThan(8);
    // The hours counted have left it behind at 14:10; only three hours later is it over, for it may come again on the edge.
    await at('15:00');
    await eventually(async () => expect(await spikes(coverage)).toMatchObject([{ id, endedAt: expect.any(String) }]));
    expect(body.said('CoverageSpiked')).toHaveLength(1);
    expect(body.said('CoverageSpiked')[0]).toMatchObject({ data: { spikeId: id, counted: 'all', articles: 8 } });
    // What is not negative is no matter of the head.
    expect(await cards(body)).toEqual([]);
  });

  test('of negative coverage is a matter of the head, told by mail, and settled when it is over', async () => {
    const { body, coverage } = await asUsual();
    await at('10:55');
    // In one fetch: what is counted does not depend on when it is looked.
    await coverage.publish(
      ...[poisonedInKazakh, poisonedInRussian, poisonedInBoth].flatMap((news) => many(news, 3, local('10:55'))),
    );
    await at('11:05');
    const isOfWave = ({ matter }: { matter: { kind: string } }) => matter.kind === 'coverage-spiked';
    await eventually(async () =>
      expect((await cards(body)).filter(isOfWave)).toMatchObject([
        { severity: 'medium', matter: { params: { articles: '9', usual: '0.0', hours: '3' } } },
      ]),
    );
    const mailed = () => body.mailsTo(body.head).find(({ subject }) => subject.includes('больше обычного'));
    await eventually(() => expect(mailed()).toBeDefined());
    const [negative] = (await spikes(coverage)).filter(({ counted }) => counted === 'negative');
    expect(mailed()!.text).toContain(`https://baspasoz.test/spikes/${String(negative?.['id'])}`);
    expect(mailed()!.text).toContain('за последние 3 ч: 9');
    await at('17:30');
    await eventually(async () =>
      expect((await cards(body)).filter(isOfWave)[0]?.matter.params['settledAt']).toBeDefined(),
    );
    expect(
      body.said('CoverageSpiked').filter(({ data }) => 'counted' in data && data.counted === 'negative'),
    ).toHaveLength(1);
  });

  test('is not spoken of before there are enough days to say what is usual', async () => {
    await at('08:00');
    const { body, coverage } = await watchedBody(on, watch);
    await coverage.publish(...many(goodNews, 20, local('11:00')));
    const { coverage: other } = await asUsual();
    await other.publish(...many(goodNews, 8, local('11:00')));
    await at('11:05');
    await eventually(async () => expect(await spikes(other)).toHaveLength(1));
    expect(await spikes(coverage)).toEqual([]);
    expect(body.said('CoverageSpiked')).toEqual([]);
    const [{ id } = {}] = await spikes(other);
    expect(await coverage.call('GET', `/spikes/${String(id)}`)).toMatchObject({
      status: 404,
      body: { code: 'spike-not-found' },
    });
  });
});
