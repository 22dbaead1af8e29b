import type { Page } from 'playwright-core';
import { eventually } from '@baspasoz/testing';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { Language, TheWorld } from '../support/world.js';
import { registerLate } from './main-flow.js';

/** What the wire of the demonstration tells: the number of the item, and a part of the sentence that alarms. */
const items = {
  heating: { number: 1, title: 'Аудандық аурухана үш күн бойы жылусыз тұр', alarming: 'шағымданғанын' },
  sameInBoth: { number: 3 },
  medicines: { number: 6, title: 'Пациенты месяцами ждут бесплатные лекарства', alarming: 'обвиняют' },
  padding: { number: 12, title: 'Проверка нашла приписки в поликлиниках', alarming: 'приписки' },
} as const;

interface Told {
  id: string;
  matter: { kind: string; subjectId: string; params: Record<string, string> };
  state: string;
  deliveries: { channel: string; proof: string | null }[];
}

export function secondFlow(world: TheWorld): void {
  /** Lets the wire's items out one after the other, up to this one; the fetcher finds them as it finds any feed's. */
  async function releaseUpTo(number: number): Promise<void> {
    const { feedsUrl } = world().system;
    const out = async () => {
      const { items: all } = (await (await fetch(`${feedsUrl}/api/items`)).json()) as {
        items: { releasedAt: string | null }[];
      };
      return all.filter(({ releasedAt }) => releasedAt).length;
    };
    while ((await out()) < number)
      expect((await fetch(`${feedsUrl}/api/release`, { method: 'POST' })).status).toBe(200);
  }

  async function toldOf(head: Page, title: string): Promise<Told> {
    const reply = await head.request.get('/api/monitoring/notifications?state=all');
    const found = ((await reply.json()) as { items: Told[] }).items.filter(
      ({ matter }) => matter.params['title'] === title,
    );
    expect(found).toHaveLength(1);
    return found[0]!;
  }

  /** The alert; the clock of an official message on the same story has nothing to press, and stays. */
  const cardOf = (head: Page, title: string) =>
    head
      .getByRole('article')
      .filter({ has: head.getByRole('heading', { level: 2 }).filter({ hasText: title }) })
      .filter({ has: head.getByRole('button') });

  describe('the second main flow', () => {
    test('in kk: what one feed writes reaches the head with its sentence marked; the same from others is no second alert', async () => {
      const language: Language = 'kk';
      const say = (key: string) => text(language, key);
      const head = await world().open('/', { language, login: 'head', width: 390 });
      await head.getByRole('heading', { level: 1 }).waitFor();
      await releaseUpTo(items.heating.number);
      const card = cardOf(head, items.heating.title);
      await card.waitFor({ timeout: 120_000 });
      await card.locator('blockquote mark').first().waitFor();
      expect(await card.locator('blockquote').innerText()).toContain(items.heating.alarming);
      await expectAccessible(head);
      await expectNoSidewaysScroll(head);
      await card.scrollIntoViewIfNeeded();
      await eventually(async () =>
        expect((await toldOf(head, items.heating.title)).deliveries).toContainEqual(
          expect.objectContaining({ channel: 'in-app', proof: 'shown-by-client' }),
        ),
      );

      // The same event in Russian and in both languages: the story grows, and nobody is alarmed anew.
      await releaseUpTo(items.sameInBoth.number);
      const { matter } = await toldOf(head, items.heating.title);
      const officer = await world().open(`/stories/${matter.subjectId}`, { language, login: 'aigerim' });
      await eventually(async () => {
        await officer.reload();
        await officer
          .getByRole('region', { name: say('story.articles') })
          .getByRole('listitem')
          .nth(2)
          .waitFor();
      });
      await officer
        .getByRole('region', { name: say('story.cause') })
        .locator('mark')
        .first()
        .waitFor();
      await officer
        .getByRole('region', { name: say('story.why') })
        .getByRole('listitem')
        .first()
        .waitFor();
      const alerts = (await (await head.request.get('/api/monitoring/notifications?state=all')).json()) as {
        items: Told[];
      };
      expect(alerts.items.filter(({ matter: { subjectId } }) => subjectId === matter.subjectId)).toHaveLength(1);

      await card.getByRole('button', { name: say('inbox.acknowledge') }).click();
      await card.waitFor({ state: 'detached' });
      expect(await toldOf(head, items.heating.title)).toMatchObject({ state: 'acknowledged' });
    }, 300_000);

    test('in ru: the head opens the story from the card, the officer confirms it, the head acknowledges', async () => {
      const language: Language = 'ru';
      const say = (key: string) => text(language, key);
      await releaseUpTo(items.medicines.number);
      const head = await world().open('/', { language, login: 'head', width: 390 });
      const card = cardOf(head, items.medicines.title);
      await card.waitFor({ timeout: 120_000 });
      expect(await card.locator('blockquote').innerText()).toContain(items.medicines.alarming);

      const officer = await world().open('/stories', { language, login: 'aigerim' });
      await officer.getByRole('link', { name: items.medicines.title }).click();
      await officer.getByRole('heading', { level: 1, name: items.medicines.title }).waitFor();
      await officer.getByRole('button', { name: say('stories.confirm') }).click();
      const drawer = officer.getByRole('dialog');
      await drawer.getByRole('radio').first().waitFor();
      await expectAccessible(officer);
      await drawer.getByRole('button', { name: say('confirmStory.submitTold') }).click();
      await drawer.waitFor({ state: 'detached' });
      await officer.getByText(say('storyState.confirmed')).first().waitFor();

      await card.getByRole('link', { name: say('inbox.openStory') }).click();
      await head
        .getByRole('region', { name: say('story.cause') })
        .locator('mark')
        .first()
        .waitFor();
      await expectAccessible(head);
      await expectNoSidewaysScroll(head);
      await head.goto('/');
      await cardOf(head, items.medicines.title)
        .getByRole('button', { name: say('inbox.acknowledge') })
        .click();
      await cardOf(head, items.medicines.title).waitFor({ state: 'detached' });
    }, 300_000);

    test('and the first at once: a term that ran out and a bad piece of news reach one head, each acknowledged', async () => {
      const language: Language = 'ru';
      const say = (key: string) => text(language, key);
      const officer = await world().open('/requests', { language, login: 'aigerim' });
      const [number] = await Promise.all([registerLate(officer, language), releaseUpTo(items.padding.number)]);
      const head = await world().open('/', { language, login: 'head', width: 390 });
      const ofRequest = head.getByRole('article').filter({ hasText: number });
      const ofStory = cardOf(head, items.padding.title);
      await ofRequest.waitFor({ timeout: 120_000 });
      await ofStory.waitFor({ timeout: 120_000 });
      // The sentence that alarmed is the headline itself: it is marked there, and not said twice.
      await ofStory.getByRole('heading').locator('mark').filter({ hasText: items.padding.alarming }).first().waitFor();
      expect(await ofStory.locator('blockquote').count()).toBe(0);
      for (const card of [ofStory, ofRequest]) {
        await card.getByRole('button', { name: say('inbox.acknowledge') }).click();
        await card.waitFor({ state: 'detached' });
      }
    }, 300_000);

    test('a story dismissed with a reason leaves the officer’s list and is kept with it', async () => {
      const say = (key: string) => text('ru', key);
      const officer = await world().open('/stories', { language: 'ru', login: 'daniyar' });
      await officer.getByRole('link', { name: items.padding.title }).click();
      await officer.getByRole('heading', { level: 1, name: items.padding.title }).waitFor();
      await officer.getByRole('button', { name: say('stories.dismiss') }).click();
      const drawer = officer.getByRole('dialog');
      await drawer.getByRole('radio', { name: say('dismissal.resolved') }).check();
      await expectAccessible(officer);
      await drawer.getByRole('button', { name: say('dismissStory.submit') }).click();
      await drawer.waitFor({ state: 'detached' });
      await officer.goto('/stories?state=dismissed');
      await officer.getByRole('link', { name: items.padding.title }).waitFor();
    });

    test.each([
      ['kk', 'Есептегі қосымша жазулар'],
      ['ru', 'Приписки в отчётах'],
    ] as const)('in %s: a rule shows what it would have caught before it is saved', async (language, name) => {
      const say = (key: string) => text(language, key);
      const page = await world().open('/coverage', { language, login: 'aigerim' });
      await page.getByRole('link', { name: say('coverageRules.add') }).click();
      for (const one of ['kk', 'ru', 'en']) await page.getByLabel(say(`coverageRules.name.${one}`)).fill(name);
      await page.getByLabel(say('coverageRules.words.ru')).fill('приписки');
      await page.getByRole('radio', { name: say('coverageRules.within.article') }).check();
      await page.getByRole('radio', { name: say('coverageRules.about.touched') }).check();
      await page.getByRole('button', { name: say('dryRun.run') }).click();
      const found = page.getByRole('region', { name: say('dryRun.title') });
      await found.getByRole('link', { name: items.padding.title }).waitFor();
      await found.locator('mark').filter({ hasText: items.padding.alarming }).first().waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByLabel(say('coverageRules.words.ru')).fill('приписки\nподлог');
      await found.getByText(say('dryRun.changed')).waitFor();
      await page.getByRole('button', { name: say('coverageRules.save') }).click();
      await page
        .getByRole('region', { name: say('coverageRules.title') })
        .getByRole('link', { name })
        .waitFor();
    });

    test.each(['kk', 'ru'] as const)(
      'in %s: a name shows what it would have found before it is watched for',
      async (language) => {
        const say = (key: string) => text(language, key);
        const page = await world().open('/coverage', { language, login: 'aigerim', width: 390 });
        await page.getByRole('button', { name: say('coverage.addName') }).click();
        const drawer = page.getByRole('dialog');
        await drawer.getByRole('textbox', { name: say('coverage.nameText') }).fill('приписки');
        await drawer.getByRole('radio', { name: say('inLanguage.ru') }).check();
        await drawer.getByRole('radio', { name: say('nameKind.programme') }).check();
        await drawer.getByRole('button', { name: say('nameDryRun.run') }).click();
        await drawer.getByRole('link', { name: items.padding.title }).waitFor();
        await drawer.locator('mark').filter({ hasText: items.padding.alarming }).first().waitFor();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      },
    );

    const screens = [
      { name: 'stories', path: '/stories?state=all', first: 'a[data-story]' },
      { name: 'sources', path: '/sources', first: 'a[href^="/sources/"]' },
      { name: 'coverage', path: '/coverage', first: 'main form' },
      { name: 'a new rule', path: '/coverage/rules/new', first: 'main form' },
    ];
    test.each(
      screens.flatMap((screen) => (['kk', 'ru'] as const).map((language) => [screen.name, language, screen] as const)),
    )('the screen of %s is readable by everyone at 1440 and 390, in %s', async (_, language, { path, first }) => {
      const page = await world().open(path, { language, login: 'aigerim' });
      await page.locator(first).first().waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('a source that cannot be read says so in words on its page, and the others go on', async () => {
      const language: Language = 'kk';
      const say = (key: string) => text(language, key);
      const page = await world().open('/sources', { language, login: 'aigerim' });
      await page.getByRole('button', { name: say('sources.add') }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel(say('addSource.url')).fill(`${world().system.feedsUrl}/`);
      await expectAccessible(page);
      await drawer.getByRole('button', { name: say('addSource.look') }).click();
      await drawer.getByText(say('trouble.not-a-page')).waitFor();
      await expectAccessible(page);
      await drawer.getByRole('button', { name: say('addSource.byHand') }).click();
      await drawer.getByLabel(say('addSource.name')).fill('Беті ғана');
      await expectAccessible(page);
      await drawer.getByRole('button', { name: say('addSource.submit') }).click();
      await drawer.waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Беті ғана' }).click();
      await eventually(async () => {
        await page.reload();
        await page.getByText(say('sourceState.failing')).first().waitFor({ timeout: 5_000 });
      });
      await page.getByRole('region', { name: say('source.troubles') }).waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.goto('/sources');
      await page.getByText(say('sourceState.working')).first().waitFor();
    }, 120_000);

    test.each(['kk', 'ru'] as const)(
      'in %s: an address is looked at before it is saved: what is there, and the articles it would give',
      async (language) => {
        const say = (key: string) => text(language, key);
        const page = await world().open('/sources', { language, login: 'aigerim' });
        await page.getByRole('button', { name: say('sources.add') }).click();
        const drawer = page.getByRole('dialog');
        await drawer.getByLabel(say('addSource.url')).fill(`${world().system.feedsUrl}/zhol/news?from=${language}`);
        await drawer.getByRole('button', { name: say('addSource.look') }).click();
        const found = drawer.getByRole('region', { name: say('addSource.firstArticles') });
        await found.getByRole('listitem').nth(4).waitFor();
        await found.getByRole('heading', { name: say('addSource.sample') }).waitFor();
        expect(await drawer.getByRole('radio', { name: say('sourceKind.page') }).isChecked()).toBe(true);
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        const name = `Жол газеті ${language}`;
        await drawer.getByLabel(say('addSource.name')).fill(name);
        await drawer.getByRole('button', { name: say('addSource.submit') }).click();
        await drawer.waitFor({ state: 'detached' });
        await page.getByRole('link', { name }).click();
        await eventually(async () => {
          await page.reload();
          await page.getByText(say('feedFormat.html')).first().waitFor({ timeout: 5_000 });
        });
        await page.getByText(say('sourceState.working')).first().waitFor();
      },
      120_000,
    );
  });
}
