import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

async function expectReadable(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The library of lines to take, as the press service uses it. */
export function lines(world: TheWorld): void {
  describe('lines to take', () => {
    test.each(['kk', 'ru'] as const)(
      'a line that says otherwise than another unit shows both sentences and why, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        const page = await world().open('/lines?view=contradictions', { language, login: 'aigerim' });
        await page.locator('a[data-line]').last().click();
        const found = page.getByRole('region', { name: say('lines.contradictions') });
        await found.getByText('120').first().waitFor();
        await found.getByText('96').first().waitFor();
        await found
          .getByRole('button', { name: say('lines.resolve.kept') })
          .first()
          .click();
        await found.getByLabel(say('lines.why.kept')).waitFor();
        await expectReadable(page);
      },
    );

    const screens = [
      { path: '/lines', ready: 'lines.title' },
      { path: '/topics', ready: 'topics.title' },
      { path: '/lines/new', ready: 'lines.new' },
    ];
    test.each(
      screens.flatMap((screen) =>
        (['kk', 'ru'] as const).map((language) => [screen.ready, language, screen.path] as const),
      ),
    )('the screen %s is readable by everyone at 1440 and 390, in %s', async (ready, language, path) => {
      const page = await world().open(path, { language, login: 'aigerim' });
      await page.getByRole('heading', { level: 1, name: text(language, ready) }).waitFor();
      await page.getByRole('region').first().waitFor();
      await expectReadable(page);
    });
  });
}
