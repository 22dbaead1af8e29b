import type { Page } from 'playwright-core';
import { eventually } from '@baspasoz/testing';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

/** The last three items of the wire, each in an outlet of its own: one emergency, in Kazakh, in Russian and in both. */
const ALL_OUT = 15;
const headline = /уланды|отравились/;
const label = { kk: 'Қазақша', ru: 'Русский' };

/** What the office writes into the gaps of the template. */
const filled = {
  kk: {
    title: 'Ресми хабар: балалар ауруханасында 40 адам уланды',
    lead: 'Балалар ауруханасында 40 адам тағамнан уланды, барлығына көмек көрсетілуде.',
    text: '## Не болды\n\nОқиға түнде болды.\n\n## Қандай шаралар қабылданды\n\nАсхана жабылды.',
  },
  ru: {
    title: 'Официальное сообщение: в детской больнице отравились 40 человек',
    lead: 'В детской больнице отравились 40 человек, помощь оказывается всем.',
    text: '## Что произошло\n\nЭто случилось ночью.\n\n## Какие меры приняты\n\nСтоловая закрыта.',
  },
};

export function storyThree(world: TheWorld): void {
  const moment = `interval '1 minute'`;
  let storyId = '';
  let publicationId = '';

  async function releaseAll(): Promise<void> {
    const { feedsUrl } = world().system;
    for (let out = 0; out < ALL_OUT; out += 1) {
      const { status } = await fetch(`${feedsUrl}/api/release`, { method: 'POST' });
      if (status === 409) return;
    }
  }
  interface Told {
    matter: { kind: string; subjectId: string; params: Record<string, string> };
    state: string;
  }
  const alertsOf = async (page: Page): Promise<Told[]> => {
    const reply = await page.request.get('/api/monitoring/notifications?state=all');
    const { items } = (await reply.json()) as { items: Told[] };
    return items.filter(
      ({ matter }) => matter.kind === 'negative-coverage' && headline.test(matter.params['title'] ?? ''),
    );
  };
  const readable = async (page: Page): Promise<void> => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };
  const cardOf = (page: Page) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2, name: headline }) });

  describe('story 3: a three-hour incident', () => {
    test('story 3: one emergency in three outlets is one alert; unacknowledged it goes to the deputy, who ends the paging', async () => {
      const say = (key: string) => text('kk', key);
      const head = await world().open('/', { language: 'kk', login: 'head', width: 390 });
      await head.getByRole('heading', { level: 1 }).waitFor();
      await releaseAll();
      const alert = cardOf(head).filter({ has: head.getByRole('button', { name: say('inbox.acknowledge') }) });
      await alert.waitFor({ timeout: 180_000 });
      const clock = cardOf(head).filter({ has: head.getByText(say('officialMessage.title'), { exact: true }) });
      await clock.waitFor();
      await readable(head);
      const [told] = await alertsOf(head);
      storyId = told!.matter.subjectId;

      const office = await world().open(`/stories/${storyId}`, { language: 'kk', login: 'aigerim' });
      await eventually(
        async () => {
          await office.reload();
          const outlets = office.getByRole('region', { name: say('story.articles') });
          for (const outlet of ['Түнгі хабар', 'Ночная лента', 'Жедел / Срочно'])
            await outlets.getByText(outlet, { exact: false }).first().waitFor({ timeout: 5_000 });
        },
        { timeoutMs: 120_000 },
      );
      expect(await alertsOf(head)).toHaveLength(1);

      // Nobody acknowledges within the limit of the severity.
      await world().system.sql(
        'monitoring',
        `update notification set acknowledge_by = now() - ${moment}, escalate_at = now() - ${moment} where subject_id = $1 and matter_kind = 'negative-coverage'`,
        [storyId],
      );
      const deputy = await world().open('/', { language: 'ru', login: 'deputy', width: 390 });
      const theirs = cardOf(deputy).filter({
        has: deputy.getByRole('button', { name: text('ru', 'inbox.acknowledge') }),
      });
      await eventually(
        async () => {
          await deputy.reload();
          await theirs.waitFor({ timeout: 5_000 });
        },
        { timeoutMs: 60_000 },
      );
      await readable(deputy);
      await theirs.getByRole('button', { name: text('ru', 'inbox.acknowledge') }).click();
      await theirs.waitFor({ state: 'detached' });
      await alert.waitFor({ state: 'detached' });
      expect(await alertsOf(head)).toMatchObject([{ state: 'acknowledged' }]);
      // The clock goes on after the acknowledgement.
      await clock.waitFor();
    }, 400_000);

    test('story 3: the office drafts the official message from the story in kk and ru, and no gap goes to the head', async () => {
      const say = (key: string) => text('ru', key);
      const office = await world().open(`/stories/${storyId}`, { language: 'ru', login: 'daniyar' });
      await office.getByRole('region', { name: say('officialMessage.title') }).waitFor();
      await readable(office);
      await office.getByRole('link', { name: say('officialMessage.draft') }).click();
      await office.getByRole('heading', { level: 1, name: say('officialMessage.new') }).waitFor();
      const field = (name: string, language: 'kk' | 'ru') =>
        office.getByLabel(`${say(`publishing.field.${name}`)}, ${label[language]}`);
      expect(await field('text', 'kk').inputValue()).toContain('«Түнгі хабар»');
      expect(await field('text', 'ru').inputValue()).toContain('«Ночная лента»');
      await readable(office);
      await office.getByRole('button', { name: say('publishing.save') }).click();
      await office.getByRole('link', { name: say('officialMessage.ofStory') }).waitFor();
      publicationId = office.url().split('/').at(-1) ?? '';
      await office.getByText(say('publishing.check.gaps'), { exact: false }).first().waitFor();
      for (const language of ['kk', 'ru'] as const)
        for (const name of ['title', 'lead', 'text'] as const) await field(name, language).fill(filled[language][name]);
      await office.getByRole('button', { name: say('publishing.save') }).click();
      await office.getByText(say('publishing.saved')).waitFor();
      await office.getByText(say('publishing.saved')).waitFor({ state: 'detached' });
      await office.getByRole('button', { name: say('publishing.action.ask-immediate') }).click();
      const panel = office.getByRole('dialog');
      await panel.getByLabel(say('publishing.ask.reason')).fill('Пострадали люди, до срока меньше трёх часов');
      for (const box of await panel.getByRole('checkbox').all()) await box.check();
      await expectAccessible(office);
      await panel.getByRole('button', { name: say('publishing.ask.immediateSubmit') }).click();
      await panel.waitFor({ state: 'detached' });
    }, 120_000);

    test('story 3: the head approves from the phone, and the message stands on both resources in both languages, to be checked again', async () => {
      const say = (key: string) => text('kk', key);
      const phone = await world().open('/', { language: 'kk', login: 'head', width: 390 });
      const asked = phone.getByRole('article').filter({ has: phone.getByRole('heading', { name: filled.kk.title }) });
      await asked.waitFor();
      await asked.getByText('Пострадали люди', { exact: false }).waitFor();
      await readable(phone);
      await asked.getByRole('link', { name: say('inbox.immediate.read') }).click();
      const decision = phone.getByRole('region', { name: say('publishing.approve.title') });
      await decision.getByRole('button', { name: say('publishing.approve.atOnce') }).click();
      await phone.getByRole('region', { name: say('publishing.secondCheck.title') }).waitFor();
      await readable(phone);
      for (const place of ['moh', 'moh-head'])
        for (const language of ['kk', 'ru'] as const) {
          const reader = await world().open(`/${language}/news/${place}/${publicationId}`, { language });
          await reader.getByRole('heading', { level: 1, name: filled[language].title }).waitFor();
        }
    }, 120_000);

    test.each(['kk', 'ru'] as const)(
      'story 3: the timeline shows the minutes used of 180 and ends with the publication, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        for (const visit of [
          { login: 'aigerim', width: 1440 },
          { login: 'head', width: 390 },
        ] as const) {
          const page = await world().open(`/stories/${storyId}`, { language, ...visit });
          const history = page.getByRole('region', { name: say('story.history') });
          await eventually(async () => {
            await page.reload();
            await history.getByText(say('storyHistory.answer-published')).waitFor({ timeout: 5_000 });
          });
          const last = history.getByRole('listitem').last();
          expect(await last.innerText()).toContain(say('storyHistory.answer-published'));
          expect(await last.innerText()).toMatch(/180/);
          for (const step of ['told', 'handed-on', 'acknowledged', 'answer-begun'])
            await history
              .getByText(say(`storyHistory.${step}`))
              .first()
              .waitFor();
          const message = page.getByRole('region', { name: say('officialMessage.title') });
          expect(await message.innerText()).toMatch(/180/);
          await readable(page);
          await message.getByRole('link').first().click();
          await page.getByRole('heading', { level: 1, name: filled[language].title }).waitFor();
        }
        const desk = await world().open('/publications?view=second-check', { language, login: 'aigerim' });
        await desk.getByRole('link', { name: filled[language].title }).waitFor();
      },
      120_000,
    );
  });
}
