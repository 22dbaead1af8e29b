import { validateEvent } from '@baspasoz/contracts';
import type { Service } from '@baspasoz/http';
import { eventually, setClock } from '@baspasoz/testing';
import { elsewhere, goodNews, inBoth, inKazakh, inRussian } from './testing/demo-news.js';
import { look } from './testing/look.js';
import { watchedBody } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

describe('negative coverage', () => {
  let on: SpecMonitoring;
  let watch: Service;

  beforeAll(async () => {
    on = await openMonitoring('coverage');
    watch = await on.startWatch();
    await on.startNotifier();
  });
  afterAll(() => on.close());

  const watched = (languages: { head?: string; deputy?: string } = {}) => watchedBody(on, watch, languages);

  test('told in Kazakh, in Russian and in both is one story, one alert, and the head is notified once', async () => {
    const { body, coverage } = await watched({ head: 'kk' });
    await coverage.publish(inKazakh);
    await coverage.publish(inRussian);
    await coverage.publish(inBoth, goodNews, elsewhere);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    await eventually(() => expect(body.said('StoryUpdated')).toHaveLength(2));
    const [story, ...more] = await coverage.stories();
    expect(more).toEqual([]);
    expect(story).toMatchObject({ state: 'notified', articles: 3, sources: 1, decidedBy: 'rule', severity: 'high' });
    const [detected, ...again] = body.said('NegativeCoverageDetected');
    expect(again).toEqual([]);
    expect(detected).toMatchObject({ subject: story!['id'], sequence: 1, data: { language: 'kk', decidedBy: 'rule' } });
    for (const event of body.said()) expect(validateEvent(event.type, event.data)).toEqual([]);
    const [notified] = body.said('HeadNotified');
    expect(notified).toMatchObject({
      correlationId: detected!.correlationId,
      data: { matter: { kind: 'negative-coverage', subjectId: story!['id'] }, recipientId: body.head.id },
    });
    expect(JSON.stringify(body.said())).not.toMatch(/аурухана|больниц/);
  });

  test('reaches the head by a mail in their language and a card, with the sentence, and can be acknowledged', async () => {
    const { body, coverage } = await watched({ head: 'ru' });
    await coverage.publish({ ...inRussian, source: 'Вестник' });
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    const [mail] = body.mailsTo(body.head);
    expect(mail!.subject).toBe(
      'Информация, способная вызвать негативную реакцию: Районная больница третий день без отопления',
    );
    const sentence =
      'Родственники пациентов говорят, что жаловались в Министерство здравоохранения и не получили ответа.';
    expect(mail!.text).toContain(`«${sentence}»`);
    expect(mail!.text).toContain('Источник: Вестник');
    expect(mail!.text).toMatch(/https:\/\/baspasoz\.test\/stories\/[0-9a-f-]{36}/);
    const { body: page } = await body.call(body.head, 'first-head', 'GET', '/notifications');
    const [card] = page!['items'] as { id: string; matter: { kind: string; params: Record<string, string> } }[];
    expect(card!.matter).toMatchObject({
      kind: 'negative-coverage',
      params: { title: inRussian.title, quote: sentence, sourceName: 'Вестник', language: 'ru', articles: '1' },
    });
    const answer = await body.call(body.head, 'first-head', 'POST', `/notifications/${card!.id}/acknowledge`);
    expect(answer).toMatchObject({ status: 200, body: { state: 'acknowledged' } });
    await eventually(() => expect(body.said('HeadAcknowledged')).toHaveLength(1));
  });

  test('reprinted elsewhere grows its story and alerts nobody again', async () => {
    const { body, coverage } = await watched();
    await coverage.publish(inKazakh);
    await coverage.publish({ ...inKazakh, source: 'Қала' });
    await coverage.publish({ ...inKazakh, title: `${inKazakh.title}!`, source: 'Қала' });
    await eventually(() => expect(body.said('StoryUpdated')).toHaveLength(1));
    expect(body.said('StoryUpdated')[0]!.data).toMatchObject({ articles: 2, sources: 2 });
    expect(body.said('NegativeCoverageDetected')).toHaveLength(1);
    const [{ id }] = (await coverage.stories()) as [{ id: string }];
    const { body: details } = await coverage.call('GET', `/stories/${id}`);
    const articles = details!['articles'] as { id: string; reprintOf?: string; sourceName: string }[];
    expect(articles.map(({ sourceName }) => sourceName)).toEqual(['Дала хабар', 'Қала', 'Қала']);
    expect(articles.slice(1).map(({ reprintOf }) => reprintOf)).toEqual([articles[0]!.id, articles[0]!.id]);
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
  });

  test('taken by two replicas at once is told once', async () => {
    const { body, coverage } = await watched();
    const second = await on.startWatch();
    const articles = await coverage.store(inKazakh, inRussian, inBoth, inKazakh, inRussian, inBoth);
    // Each article by itself, as sources come in at the same moment; then the whole batch again by both.
    await Promise.all(articles.map((article, at) => coverage.takeAgain([article], at % 2 ? watch : second)));
    await Promise.all([coverage.takeAgain(articles), coverage.takeAgain(articles, second)]);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(await coverage.stories()).toMatchObject([{ articles: articles.length }]);
    expect(body.said('NegativeCoverageDetected')).toHaveLength(1);
    const kept = await look(on.db.adminUrl, 'select 1 from assessment where body_id = $1', [body.id]);
    expect(kept).toHaveLength(articles.length);
    await second.stop();
  });

  test('is explained: which name, which rule, which words, against which threshold', async () => {
    const { coverage } = await watched();
    await coverage.publish(inKazakh);
    const [{ id, quote }] = (await coverage.stories()) as [
      { id: string; quote: { text: string; start: number; end: number } },
    ];
    const { body: details } = await coverage.call('GET', `/stories/${id}`);
    const read = `${inKazakh.title}\n${inKazakh.text}`;
    expect(read.slice(quote.start, quote.end)).toBe(quote.text);
    expect(details).toMatchObject({
      explanation: {
        relevance: [{ kind: 'name', matched: 'Денсаулық сақтау министрлігіне', sentence: quote.text }],
        tone: { score: expect.any(Number), threshold: expect.any(Number), model: expect.any(String) },
      },
      history: [{ kind: 'found' }, { kind: 'detected' }],
      allowedActions: ['confirm', 'dismiss'],
    });
    const { rules } = details!['explanation'] as {
      rules: { matched: { text: string; start: number; end: number }[] }[];
    };
    for (const span of rules.flatMap(({ matched }) => matched))
      expect(read.slice(span.start, span.end)).toBe(span.text);
  });

  test('goes to the deputy when the head keeps silent past the limit of its severity', async () => {
    const { body, coverage } = await watched({ deputy: 'en' });
    await coverage.publish(inRussian);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    const { acknowledge_by: limit } = await body.notification();
    const { deliveredAt, severity } = body.said('HeadNotified')[0]!.data as { deliveredAt: string; severity: string };
    expect(severity).toBe('high');
    expect(limit.getTime() - Date.parse(deliveredAt)).toBeLessThanOrEqual(60 * 60_000);
    await setClock(on.db, limit.toISOString());
    await eventually(() => expect(body.mailsTo(body.deputy)).toHaveLength(1));
    expect(body.mailsTo(body.deputy)[0]!.text).toContain('The first head is absent or has not acknowledged');
    expect(body.said('NotificationEscalated')[0]!.data).toMatchObject({ reason: 'not-acknowledged' });
  });
});
