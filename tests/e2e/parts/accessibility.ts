import type { Page } from 'playwright-core';
import { expectAccessible, expectFine } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { Language, TheWorld } from '../support/world.js';

interface Screen {
  name: string;
  path: (language: Language) => string;
  login?: string;
  /** What brings the screen into the state that is looked at. */
  ready: (page: Page, say: (key: string) => string) => Promise<void>;
}

const heading = (key: string) => (page: Page, say: (key: string) => string) =>
  page.getByRole('heading', { level: 1, name: say(key) }).waitFor();

async function openFirstRequest(page: Page, say: (key: string) => string): Promise<void> {
  await page.locator('a[data-request]').first().click();
  await page.getByRole('region', { name: say('clock.term') }).waitFor();
}

const screens: Screen[] = [
  { name: 'front door', path: () => '/', ready: heading('welcome.title') },
  {
    name: 'public form',
    path: (language) => `/${language}/ask/moh`,
    ready: (page, say) =>
      page
        .getByRole('region', { name: say('ask.clockTitle') })
        .getByRole('list')
        .waitFor(),
  },
  { name: 'status', path: (language) => `/${language}/status`, ready: heading('status.title') },
  {
    name: 'queue',
    path: () => '/requests',
    login: 'aigerim',
    ready: (page, say) => page.getByRole('list', { name: say('queue.title') }).waitFor(),
  },
  {
    name: 'request with its computation',
    path: () => '/requests',
    login: 'aigerim',
    ready: async (page, say) => {
      await openFirstRequest(page, say);
      await page.getByRole('button', { name: say('clock.showComputation') }).click();
    },
  },
  {
    name: 'refusal',
    path: () => '/requests',
    login: 'aigerim',
    ready: async (page, say) => {
      await openFirstRequest(page, say);
      await page.getByRole('button', { name: say('request.otherDecisions') }).click();
      await page.getByRole('menuitem', { name: say('request.action.refuse') }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'registration',
    path: () => '/register',
    login: 'aigerim',
    ready: (page, say) =>
      page
        .getByRole('region', { name: say('register.clockTitle') })
        .getByRole('list')
        .waitFor(),
  },
  { name: 'inbox', path: () => '/inbox', login: 'head', ready: (page) => page.getByRole('article').first().waitFor() },
  {
    name: 'instruction',
    path: () => '/inbox',
    login: 'head',
    ready: async (page, say) => {
      await page
        .getByRole('button', { name: say('inbox.instruct') })
        .first()
        .click();
      await page.getByRole('dialog').getByLabel(say('instruct.text')).waitFor();
    },
  },
  { name: 'section of an operator', path: () => '/home', login: 'operator', ready: heading('home.title') },
];

export function accessibility(world: TheWorld): void {
  describe.each(screens)('$name', ({ path, login, ready }) => {
    test.each(['kk', 'ru'] as const)('has no barrier axe can find, in %s at 1440 and 390 px', async (language) => {
      const page = await world().open(path(language), { language, login });
      await ready(page, (key) => text(language, key));
      await expectFine(page);
    });
  });

  const seenByTheVisuallyImpaired = screens.filter(({ name }) => ['queue', 'registration'].includes(name));
  test.each(seenByTheVisuallyImpaired)(
    'the version for the visually impaired of the $name has none either',
    async ({ path, login, ready }) => {
      const page = await world().open(path('ru'), { language: 'ru', login });
      await ready(page, (key) => text('ru', key));
      await page.getByRole('button', { name: text('ru', 'shell.vision') }).click();
      await expectAccessible(page);
    },
  );
}
