import { randomUUID } from 'node:crypto';
import { validateEvent } from '@baspasoz/contracts';
import type { Service } from '@baspasoz/http';
import { eventually, setClock } from '@baspasoz/testing';
import { poisonedInBoth, poisonedInKazakh, poisonedInRussian } from './testing/demo-news.js';
import { look } from './testing/look.js';
import type { SpecBody } from './testing/spec-body.js';
import { watchedBody } from './testing/spec-coverage.js';
import type { SpecCoverage } from './testing/spec-coverage.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

/** The night to Wednesday, 1 April 2026, on the clock of Kazakhstan. */
const local = (time: string): Date => new Date(`2026-04-01T${time}:00+05:00`);
const iso = (time: string): string => local(time).toISOString();

interface Details {
  id: string;
  title: string;
  officialMessage: Record<string, unknown> | null;
  answers: Record<string, unknown>[];
  history: { kind: string; at: string; actorId?: string; params: Record<string, unknown> }[];
}

describe('the three hours for the official message', () => {
  let on: SpecMonitoring;
  let watch: Service;
  beforeAll(async () => {
    on = await openMonitoring('official-message', {}, true);
    watch = await on.startWatch();
    await on.startNotifier();
  });
  beforeEach(() => at('02:10'));
  afterAll(() => on.close());

  const at = (time: string): Promise<void> => setClock(on.db, iso(time));
  const storyOf = async (coverage: SpecCoverage): Promise<Details> => {
    const [story, ...more] = await coverage.stories();
    expect(more).toEqual([]);
    return (await coverage.call('GET', `/stories/${String(story?.['id'])}`)).body as unknown as Details;
  };
  /** An emergency at 02:10 in three outlets and three ways of writing; the head is told. */
  const alarmed = async (languages = {}): Promise<{ body: SpecBody; coverage: SpecCoverage; storyId: string }> => {
    const { body, coverage } = await watchedBody(on, watch, { head: 'ru', deputy: 'kk', ...languages });
    for (const news of [poisonedInKazakh, poisonedInRussian, poisonedInBoth])
      await coverage.publish({ ...news, fetchedAt: local('02:10') });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    const { id: storyId } = await storyOf(coverage);
    return { body, coverage, storyId };
  };
  const begin = async ({ body, coverage, storyId }: Awaited<ReturnType<typeof alarmed>>): Promise<string> => {
    const publicationId = randomUUID();
    const answer = { publicationId, storyId, begunBy: coverage.officer.id, begunAt: iso('02:25') };
    await on.bus.tell(body.id, 'StoryAnswerBegun', publicationId, answer);
    return publicationId;
  };
  const publish = (body: SpecBody, publicationId: string, publishedAt: string) =>
    on.bus.tell(body.id, 'PublicationPublished', publicationId, {
      publicationId,
      sectionId: randomUUID(),
      alsoSectionIds: [randomUUID()],
      languages: ['kk', 'ru'],
      publishedAt,
      immediate: true,
      release: 1,
    });
  const running = async ({ body }: { body: SpecBody }) =>
    (await body.call(body.head, 'first-head', 'GET', '/official-messages')).body!['items'] as Record<string, unknown>[];

  test('run from the one alert at night through the deputy’s acknowledgement to the publication, step by step', async () => {
    const night = await alarmed();
    const { body, coverage, storyId } = night;
    const clock = { startedAt: iso('02:10'), dueAt: iso('05:10'), minutes: 180, overdueAt: null, publishedAt: null };
    await eventually(async () => expect((await storyOf(coverage)).officialMessage).toMatchObject(clock));
    expect(await running(night)).toMatchObject([{ ...clock, storyId, answers: [] }]);
    expect(body.said('NegativeCoverageDetected')).toHaveLength(1);
    await at('02:19');
    expect(body.mailsTo(body.deputy)).toEqual([]);
    await at('02:20');
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(2));
    const { id } = await body.notification();
    await body.call(body.deputy, 'deputy', 'POST', `/notifications/${id}/acknowledge`);
    const publicationId = await begin(night);
    await eventually(async () => expect((await storyOf(coverage)).answers).toMatchObject([{ publicationId }]));
    await at('03:02');
    await publish(body, publicationId, iso('03:02'));
    await eventually(async () =>
      expect(await storyOf(coverage)).toMatchObject({
        officialMessage: { publishedAt: iso('03:02') },
        answers: [{ publicationId, begunAt: iso('02:25'), publishedAt: iso('03:02'), withdrawnAt: null }],
      }),
    );
    const { history } = await storyOf(coverage);
    const steps = history.filter(({ kind }) => !['found', 'joined', 'grown', 'raised'].includes(kind));
    expect(steps.map(({ kind, at: when, actorId }) => [kind, when, actorId])).toEqual([
      ['detected', iso('02:10'), undefined],
      ['told', iso('02:10'), body.head.id],
      ['handed-on', iso('02:20'), body.deputy.id],
      ['told', iso('02:20'), body.deputy.id],
      ['acknowledged', iso('02:20'), body.deputy.id],
      ['answer-begun', iso('02:25'), coverage.officer.id],
      ['answer-published', iso('03:02'), undefined],
    ]);
    expect(await running(night)).toEqual([]);
    // After the acknowledgement nobody was told anything more, and the term that was met is breached by no later moment.
    await at('09:00');
    const other = await alarmed();
    await eventually(async () => expect(await running(other)).toHaveLength(1));
    expect(body.said('HeadNotified')).toHaveLength(2);
    expect(body.said('OfficialMessageOverdue')).toEqual([]);
    expect(body.mailsTo(body.secondDeputy)).toEqual([]);
  });

  test('that pass without a message are told to the head with the clause, once, and settled by the late message', async () => {
    const night = await alarmed();
    const { body, coverage, storyId } = night;
    await eventually(async () => expect(await running(night)).toHaveLength(1));
    const cards = async () =>
      (await body.call(body.head, 'first-head', 'GET', '/notifications')).body!['items'] as {
        severity: string;
        matter: { kind: string; subjectId: string; params: Record<string, string> };
      }[];
    const { title } = await storyOf(coverage);
    const late = async () => (await cards()).find(({ matter }) => matter.kind === 'official-message-overdue');
    await at('05:09');
    expect(await late()).toBeUndefined();
    await at('05:10');
    await eventually(async () =>
      expect(await late()).toMatchObject({
        severity: 'critical',
        matter: { subjectId: storyId, params: { storyTitle: title, since: iso('05:10') } },
      }),
    );
    const [said, ...more] = body.said('OfficialMessageOverdue');
    expect(more).toEqual([]);
    expect(validateEvent('OfficialMessageOverdue', said!.data)).toEqual([]);
    expect(said).toMatchObject({ subject: storyId, data: { startedAt: iso('02:10'), dueAt: iso('05:10') } });
    const subject = 'Официальное сообщение о чрезвычайной ситуации не опубликовано в срок';
    await eventually(() => expect(body.mailsTo(body.head).map((mail) => mail.subject)).toContain(subject));
    const mail = body.mailsTo(body.head).find((one) => one.subject === subject)!;
    expect(mail.text).toContain(`по сюжету «${title}» не опубликовано до 01.04.2026 05:10`);
    expect(mail.text).toContain(`https://baspasoz.test/stories/${storyId}`);
    expect(mail.text).not.toMatch(/undefined|null|\[object/);
    expect(await storyOf(coverage)).toMatchObject({ officialMessage: { overdueAt: iso('05:10') } });
    await publish(body, await begin(night), iso('05:40'));
    await eventually(async () => expect((await late())?.matter.params).toMatchObject({ settledAt: iso('05:40') }));
    expect(await running(night)).toEqual([]);
  });

  test('are not counted for a story no emergency rule caught, whatever its severity', async () => {
    const { body, coverage } = await watchedBody(on, watch);
    await coverage.publish({
      title: 'Суд признал незаконным отказ Министерства здравоохранения',
      text: 'Суд признал незаконным отказ Министерства здравоохранения в лечении по квоте.',
    });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(await storyOf(coverage)).toMatchObject({ officialMessage: null, answers: [] });
  });

  test('stand when an officer dismisses the story, and run on from where they began when it comes up again', async () => {
    const night = await alarmed();
    const { body, coverage, storyId } = night;
    await eventually(async () => expect(await running(night)).toHaveLength(1));
    await coverage.call('POST', `/stories/${storyId}/dismiss`, { reason: 'not-about-us' });
    expect(await storyOf(coverage)).toMatchObject({ officialMessage: { withdrawnAt: iso('02:10') } });
    await at('05:10');
    const other = await alarmed();
    await at('08:10');
    await eventually(() => expect(other.body.said('OfficialMessageOverdue')).toHaveLength(1));
    expect(body.said('OfficialMessageOverdue')).toEqual([]);
    expect(await running(night)).toEqual([]);
  });

  test('link no publication to the story of another body', async () => {
    const night = await alarmed();
    const stranger = await watchedBody(on, watch);
    const publicationId = randomUUID();
    const event = await on.bus.tell(stranger.body.id, 'StoryAnswerBegun', publicationId, {
      publicationId,
      storyId: night.storyId,
      begunBy: randomUUID(),
      begunAt: iso('02:25'),
    });
    await eventually(async () =>
      expect(await look(on.db.adminUrl, 'select 1 from inbox where event_id = $1', [event])).toHaveLength(1),
    );
    expect(await look(on.db.adminUrl, 'select 1 from story_answer where publication_id = $1', [publicationId])).toEqual(
      [],
    );
  });

  test('begin for a story already told when a later article tells of an emergency, and its limit is shorter from then', async () => {
    const { body, coverage } = await watchedBody(on, watch);
    // Its rule fires on a complaint; the sentence on the poisoning does not speak of the body.
    await coverage.publish({ ...poisonedInKazakh, fetchedAt: local('02:10') });
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(await storyOf(coverage)).toMatchObject({ severity: 'high', officialMessage: null });
    expect((await body.notification()).acknowledge_by).toEqual(local('03:10'));
    await at('02:40');
    for (const news of [poisonedInRussian, poisonedInBoth])
      await coverage.publish({ ...news, fetchedAt: local('02:40') });
    await eventually(async () =>
      expect(await storyOf(coverage)).toMatchObject({
        severity: 'critical',
        officialMessage: { startedAt: iso('02:40') },
      }),
    );
    expect(await body.notification()).toMatchObject({ acknowledge_by: local('02:50'), escalate_at: local('02:50') });
  });
});
